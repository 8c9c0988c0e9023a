/** Behind the full stop of these a sentence goes on. They are given without it. */
export const ABBREVIATIONS = `
  mr, mrs, ms, dr, vs, cf, eds, al, approx, e.g, i.e, viz, ph.d, m.d, d.phil`

/** The same with a capital: "Rep. Lee", but "a bad rep. People said". */
export const TITLE_ABBREVIATIONS = 'prof, sen, rep, gov, gen, col, lt, capt, sgt, rev, hon, st, mt, ft, messrs'

/** The same before a number: "No. 5", but "No. It was". */
export const NUMBERED_ABBREVIATIONS = `
  no, nos, fig, figs, vol, eq, sec, ch, p, pp, ed, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec`

/** Abbreviations that may also end a sentence: they do where a word of the next list follows. */
export const SOMETIMES_FINAL = `
  u.s, u.k, u.n, e.u, d.c, a.i, a.m, p.m, inc, ltd, corp, co, jr, sr, etc, u.s.a, b.c, a.d`

/** Words that begin a sentence and seldom stand behind an abbreviation in one. */
export const OPENERS = `
  the, a, an, this, that, these, those, it, he, she, they, we, i, you, there, here, and, but, so, or, if, when,
  while, as, because, in, on, at, for, with, now, then, also, what, who, how, why, where, do, does, did, is, are,
  was, not, no, yes, my, our, your, his, her, their, its, some, many, most, all, it's, that's, we're, i'm, there's,
  still, however, yet, after, before, until, since, even, just, once`
