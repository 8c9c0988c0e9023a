/** Words that take up what was said before, where they open a sentence. */
export const ANAPHORS = `
  this, that, that's, that is, these, those, such, it, it's, it'll, its, they, they're, they'll, them, their,
  which, he, she, the same, the result, the latter, the former, all of them, none of them, some of them,
  in that case, for that reason, because, for example, for instance`

/** Words that may stand before such a word or the subject and mean nothing for the topic. */
export const LEADS = `
  and, but, so, or, well, now, then, also, yes, yeah, no, i mean, you know, i think, of course, in fact,
  actually, in my view, in my opinion, from my perspective, from my point of view, as i see it, to be honest,
  honestly, frankly, in short, ultimately, in the end, basically, essentially, certainly, maybe, perhaps,
  we think, i believe, we believe, i guess, look, sure, and so, and then, or maybe, however, therefore,
  obviously, again, right, okay`
