import type { LinkLists } from '../cue-lists.ts'

export const LINKS: LinkLists = {
  condition: `
    if, unless, provided that, as long as, in case, suppose, supposing, assuming, only if, even if, whether,
    otherwise`,
  time: `
    when, whenever, while, until, till, once, before, after, as soon as, every time, by the time, since the,
    ever since`,
  reason: 'because, since, given that, now that, in that, due to, so that',
  concession: 'although, though, even though, despite, in spite of, whereas, however much, no matter, regardless',
  contrast: 'but, however, yet, but rather, but then, but actually, but in fact, but really',
  example: 'for example, for instance, such as, like, e.g., say',
  instead: `but rather, rather, instead, it's more`,
  none: `
    if you want, if you will, if you like, if anything, if not, what if, as if, only if you want, once again,
    once in a while, at once, for once, more than once, once upon, before that, after that, after all, before,
    after, long before, yet another, not yet, and yet, as yet, but also, nothing but, all but, none but,
    anything but, no choice but, cannot but, can't help but, every time again, rather than, or rather, instead of,
    would rather, look like, feel like, sounds like, seems like, like that, like this, would like, even though it`,
}
