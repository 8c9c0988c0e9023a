import type { AnaphoraLists } from '../anaphora-lists.ts'

export const ANAPHORA: AnaphoraLists = {
  pointing: `
    this, that, that's, that is, that'll, these, those, such, which,
    the same, the result, the latter, the former, all of them, none of them, some of them, because, for example, for instance,
    otherwise, the reason, the point, the consequence, the implication`,
  pronoun: `it, it's, it'll, it'd, its, they, they're, they'll, them, their`,
  anywhere: `
    in that case, for that reason, this point, that point, in this respect, in this regard, on that front, on this front, this problem,
    this issue, that question, this question, this approach, that approach, of this, about this, about that, as i said,
    as i mentioned, that's it, this kind of thing, that kind of thing, this trend, that trend`,
  leading: `
    and, but, so, or, well, now, then, also, yes, yeah, no, i mean, you know, i think, of course, in fact, actually, in my view,
    in my opinion, from my perspective, from my point of view, as i see it, to be honest, honestly, frankly, in short, ultimately,
    in the end, basically, essentially, certainly, maybe, perhaps, we think, i believe, we believe, i guess, look, sure, however,
    therefore, obviously, again, right, okay, i would say, i'd say, though, although, if, like, sort of, kind of`,
  none: `
    this year, this week, this month, this morning, this summer, that time, that year, that day, those days, these days, this decade,
    this century, this time, this guy, that guy, it turns out, it was, which is why i, this morning's, that said, that being said`,
}
