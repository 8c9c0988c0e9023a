import type { TimeWords } from '../time-words.ts'

export const TIME: TimeWords = {
  ahead: `
    in, within, in the next, within the next, over the next, during the next, for the next, the next, next, in the coming, over the coming, in another, for another, another, inside of, in less than, in under,
      in as little as, in as few as, will take, would take, may take, might take, could take, going to take, 'll take, will need, may need, will be, will still be, it takes, takes another, we are, we're, we are still, we're still, still, it is, it's, it's still, at least, at the earliest, earliest, as early as, as soon as, no sooner than,
      more likely, most likely, likely, probably, perhaps, maybe, possibly, give it, wait, wait another, wait at least, no later than, at the latest
  `,
  periods:
    'over the next, during the next, for the next, in the next, the next, in the coming, over the coming, during the coming',
  hence:
    'from now, from today, away, away from, off, out, hence, down the road, down the line, into the future, to go, or longer, or later, ahead, in the future, at the latest, at the earliest, from here',
  past: `
    for the last, for the past, in the last, in the past, over the last, over the past, the last, the past, last, past, previous, for, since, after, spent, took, has taken, have taken, lasted, was, were, had, these, first, every, each, once in, in the first
  `,
  gone: 'ago, earlier, before, old, of age, of practice, of training, of experience, in the past, previously, later they, younger, older, long, straight, running, prior',
  between:
    "about, around, approximately, roughly, some, just, only, maybe, perhaps, probably, the, a, an, at least, at most, more than, less than, fewer than, up to, nearly, almost, like, or, say, something like, well over, well under, as little as, be, even, to, between, more, still, another, of, a total of, you know, i mean, i don't know, i would say, let's say, uh, um",
  calendar: `
    within 10 = in the next decade, within the next decade, over the next decade, during the next decade, for the next decade, the coming decade, in the coming decade, over the coming decade; within 100 = in the next century, within the next century, over the next century, over the coming century; within 1 = in the next year, within the next year, over the next year, over the coming year, by this time next year, this time next year, within the year;
    quarter 1 = the next quarter; year 1 q1 = the first quarter of next year, q1 of next year, q1 next year; year 1 q2 = the second quarter of next year; year 1 q3 = the third quarter of next year; year 1 q4 = the fourth quarter of next year, the last quarter of next year; year 0 q3 = the third quarter of this year; year 0 q4 = the fourth quarter of this year, the last quarter of this year;
    year 0 = this year, the current year; year 0 second-half = later this year, in the second half of this year; year 0 end = by the end of this year, end of this year, end of the year, by year's end, by year end, year-end, by christmas, the end of the year;
    year 0 first-half = the first half of this year; year 1 = next year, the coming year, the following year; year 1 end = the end of next year, late next year; year 1 start = early next year, the beginning of next year, the start of next year; year 1 first-half = the first half of next year; year 1 second-half = the second half of next year, later next year, the latter half of next year; year 1 middle = the middle of next year, mid next year;
    year 2 = the year after next; quarter 1 = next quarter, the coming quarter; quarter 0 end = the end of the quarter, the end of this quarter; month 0 = this month, later this month; month 1 = next month, the coming month; week 1 = next week, the coming week; week 0 = this week; day 1 = tomorrow;
    decade 0 = this decade, the current decade, within the decade, within this decade; decade 0 end = the end of the decade, the end of this decade, decade's end, late this decade; decade 1 = next decade; century 0 = this century, the current century, within this century; century 0 end = the end of the century, the end of this century; century 0 middle = mid-century, the middle of the century, the middle of this century, mid century; century 1 = next century, the 22nd century, the twenty-second century
  `,
  vague: `
    in our lifetime, in our lifetimes, in my lifetime, in your lifetime, within our lifetime, within our lifetimes, within my lifetime, within your lifetime, in their lifetime, in a lifetime, within a lifetime, in a generation, within a generation, in the near future, in the not too distant future, in the not-too-distant future, in the foreseeable future, for the foreseeable future,
      in the distant future, in the far future, in the long run, in the long term, in the medium term, in the short term, in the near term, very soon, sooner or later, one day, someday, some day, eventually, in due course, before long, any day now, any time soon, anytime soon, in the years to come, in years to come, in the coming years, in the coming decades, in the coming months, in the decades to come, over the coming years, over the coming decades, over the next years, in the years ahead, in the decades ahead, years from now, decades from now, centuries from now,
      decades away, years away, centuries away, months away, generations away, decades off, years off, years out, decades out, for decades to come, for years to come, years down the road, within years, within decades, within months, in a matter of years, in a matter of months, take decades, takes decades, take years, takes years, take centuries, takes centuries, take generations, take many years, take many decades
  `,
  by: 'by, by the year, until, till, before, prior to, no later than, not later than, by around, by about, as late as, by the end of, by late, by early, by mid, by mid-, up to, through, at the latest by, before the end of',
  before: '',
  after:
    'after, from, since, beyond, not before, no earlier than, no sooner than, not until, as early as, starting in, starting, as soon as, past',
  parts: '',
  partsBefore: `
    q1 = q1, q1 of, the first quarter of, first quarter of; q2 = q2, q2 of, the second quarter of, second quarter of; q3 = q3, q3 of, the third quarter of, third quarter of; q4 = q4, q4 of, the fourth quarter of, fourth quarter of, the last quarter of, the final quarter of;
    first-half = the first half of, first half of, h1; second-half = the second half of, second half of, h2, the latter half of; start = the beginning of, the start of, early in; end = the end of, end of, late in; middle = the middle of, the summer of, summer;
    m1 = january, january of; m2 = february, february of; m3 = march, march of; m4 = april, april of; m5 = may of; m6 = june, june of; m7 = july, july of; m8 = august, august of; m9 = september, september of; m10 = october, october of; m11 = november, november of; m12 = december, december of
  `,
  earliest:
    'at least, at the earliest, earliest, as early as, as soon as, no earlier than, no sooner than, not before, at the very least, at the soonest, soonest, at a minimum, optimistically, best case',
  likely:
    'more likely, most likely, likely, probably, most probably, more probably, my best guess, best guess, realistically, in all likelihood',
  latest:
    'at the latest, latest, no later than, not later than, at most, at the most, at the outside, worst case, pessimistically',
  far: `
    far off, far away, far from, far from being, a long way off, a long way away, a long way to go, long way off, long way to go, long way from, long ways off, still far, very far, too far off, in the distant future, nowhere near, not even close, not close to, not anywhere near, a distant prospect, a distant dream, not imminent, nothing imminent, no time soon, not any time soon, not anytime soon, not happening soon,
      not around the corner, not just around the corner, not right around the corner, won't happen soon, not coming soon, not going to happen soon, not going to happen tomorrow, not tomorrow, not for tomorrow, won't be here tomorrow, many years away, many decades away, decades away, decades off, centuries away, generations away, light-years away, light years away, years and years away, not within reach, out of reach, a long time, quite a while, take a while, take some time, take longer, takes longer, take much longer, taking longer, take a lot longer, longer than people think, longer than you think, harder than people think
  `,
  near: `
    around the corner, just around the corner, right around the corner, imminent, imminently, very soon, soon, close at hand, at hand, near at hand, on the horizon, on the doorstep, upon us, on the brink, on the verge, on the cusp, within reach, within grasp, in sight, not far off, not far away, not that far off, not that far away, not so far off, not too far off, not too far away, not long now, nearly there, almost there, almost here, getting close, very close, pretty close, quite close, any day now, a matter of months, sooner than people think, sooner than you think, sooner than expected
  `,
  none: `for a long time, for quite a while, a long time ago, as soon as, how soon, the sooner, so soon as, too soon to, not only around the corner, how close, sooner or later, as far as, so far, by far, how far, thus far, far more, far better, far less, far from being`,
  future: `will, 'll, won't, going to, expect, expects, expected, predict, predicts, predicted, forecast, plan, plans, target, goal, aim, aims, may, might, could, should, would, shall, timeline`,
  negators:
    "not, n't, isn't, aren't, won't, wasn't, never, no, nothing, nowhere, hardly, without, neither, nobody, cannot, can't, doesn't, don't, didn't, neither",
}
