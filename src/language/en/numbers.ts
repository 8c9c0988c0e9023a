import type { NumberWords } from '../quantity-words.ts'

export const NUMBERS: NumberWords = {
  digits: `
    0 = zero, nought, naught; 1 = one; 2 = two; 3 = three; 4 = four; 5 = five; 6 = six; 7 = seven; 8 = eight;
    9 = nine; 10 = ten; 11 = eleven; 12 = twelve; 13 = thirteen; 14 = fourteen; 15 = fifteen; 16 = sixteen;
    17 = seventeen; 18 = eighteen; 19 = nineteen; 20 = twenty; 30 = thirty; 40 = forty, fourty; 50 = fifty;
    60 = sixty; 70 = seventy; 80 = eighty; 90 = ninety
  `,
  places: `
    100 = hundred, hundreds
  `,
  magnitudes: `
    12 = dozen, dozens, doz, dozs; 1000 = thousand, thousands; 100000 = lakh, lakhs;
    1000000 = million, millions, mil, mln, mn; 10000000 = crore, crores; 1000000000 = billion, billions, bln, bn;
    1000000000000 = trillion, trillions, tln, tn; 1000000000000000 = quadrillion, quadrillions;
    1000000000000000000 = quintillion, quintillions; 1e+21 = sextillion; 1e+24 = septillion
  `,
  fractions: `
    2 = half, halves; 3 = third; 4 = quarter, fourth; 5 = fifth; 6 = sixth; 7 = seventh; 8 = eighth; 9 = ninth;
    10 = tenth; 11 = eleventh; 12 = twelfth; 13 = thirteenth; 14 = fourteenth; 15 = fifteenth; 16 = sixteenth;
    17 = seventeenth; 18 = eighteenth; 19 = nineteenth; 20 = twentieth; 30 = thirtieth; 40 = fortieth; 50 = fiftieth;
    60 = sixtieth; 70 = seventieth; 80 = eightieth; 90 = ninetieth; 100 = hundredth; 1000 = thousandth;
    1000000 = millionth; 1000000000 = billionth; 1000000000000 = trillionth; 1 = first
  `,
  atLeast: `
    more than, greater than, bigger than, larger than, higher than, longer than, older than, taller than,
      better than, above, over, exceeding, exceed, exceeds, exceeded, at least, at the least, no less than,
      not less than, no fewer than, not fewer than, minimum of, a minimum of, upwards of, upward of, north of,
      in excess of, well over, just over, beyond, surpass, surpassed, surpasses, surpassing, starting at,
      starting from, >, >=, ≥, > =, =>, min, min., or greater than, greater than or equal to, more than or equal to,
      bigger than or equal to, larger than or equal to, higher than or equal to, greater or equal than,
      greater or equal to, bigger or equal than, bigger or equal to, larger or equal than, larger or equal to,
      more or equal than, more or equal to, above or equal to, at least or equal to, equal to or more than,
      equal to or greater than, equal to or above, equal or more than, equal or greater than, equal or larger than,
      equal or bigger than, equal to or larger than
  `,
  atMost: `
    less than, fewer than, smaller than, lower than, shorter than, younger than, below, under, up to, at most,
      at the most, no more than, not more than, no greater than, no larger than, no longer than, no higher than,
      maximum of, a maximum of, within, within the next, in the next, in under, in less than, just under, well under,
      south of, as many as, as much as, <, <=, ≤, < =, max, max., not exceeding, not over, shy of, just shy of,
      or less than, inside of, within about, in the coming, less than or equal to, smaller than or equal to,
      lower than or equal to, fewer than or equal to, smaller or equal than, smaller or equal to, less or equal than,
      less or equal to, lower or equal than, lower or equal to, below or equal to, at most or equal to,
      equal to or less than, equal to or smaller than, equal to or below, equal or less than, equal or smaller than,
      equal to or fewer than
  `,
  orMore: `
    or more, or more than, or longer, or greater, or higher, or above, or over, or older, or larger, or bigger,
      or better, or upwards, or upward, and above, and over, and up, and upwards, and more, and higher, and older,
      plus, +, if not more, or even more, and counting, and beyond, or equal, or equal to, or equal to it, minimum,
      at least, at minimum
  `,
  orLess: `
    or less, or less than, or fewer, or lower, or below, or under, or smaller, or younger, or shorter, or sooner,
      and below, and under, and younger, and lower, if not less, or even less, maximum, at most, max, tops
  `,
  about: `
    about, around, approximately, approx, approx., roughly, nearly, almost, close to, some, something like,
      somewhere around, in the neighborhood of, in the region of, on the order of, of the order of, circa, ca., ~, ≈,
      an estimated, estimated, maybe, perhaps, probably, a good, give or take, somewhere between, just about,
      more or less, practically, virtually, like, towards, toward, approaching, north or south of, a reported,
      an average of, coming up to, comes up to, came up to
  `,
  orSo: `
    or so, or thereabouts, more or less, give or take, -ish, ish, odd, -odd, at a guess, roughly, approximately
  `,
  filler: `
    a, an, the, of, to, total of, a total of, only, just, even, like, you know, really, merely, fully, well, as,
      a full, some
  `,
  to: `
    to, -to-, through, thru, -, –, —, ~, till, until, up to, or
  `,
  idioms: `
    one another, one-on-one, one on one, one-to-one, one to one, one by one, one-time, one-off, one-way, one-sided,
      one-size-fits-all, one day, one or another, one way or another, one hand, zero-sum, zero knowledge, zero-knowledge, zero-day, zero day, zero sum, zero-shot,
      zero shot, one-shot, one shot, few-shot, from zero to one, zero to one, from scratch, ground zero, subzero,
      square one, day one, number one, one thing or another, 24/7, 9/11, 7-eleven, seven-eleven, catch-22,
      forty-niner, cloud nine, second half, first half, other half, half-hearted, half-life, half way,
      half the battle, better half, halfway, half-way, half baked, half-baked, one of a kind, one and only, once,
      back to square one, million dollar question, million-dollar question, a million dollar question, a million-dollar question, two-way, two way street, two-way street,
      two-faced, two cents, three-dimensional, two-dimensional, one-dimensional, four-letter word, fortune 500,
      fortune 100, s&p 500, nasdaq 100, big five, big four, big three, group of seven, group of twenty, five eyes,
      deep six, at sixes and sevens, six feet under, one for all, all in one, all-in-one, one-stop, one stop,
      at first
  `,
  names: `
    chapter, section, sections, part, page, pages, figure, fig, fig., table, article, clause, paragraph, appendix,
      volume, vol, vol., no., no, nr, nr., number, numbers, level, grade, phase, step, stage, type, class,
      series, season, episode, lesson, lecture, room, gate, floor, apartment, flight, highway, route, interstate,
      exit, line, track, platform, bus, channel, verse, psalm, rule, option, question, problem, exercise, exercises,
      example, equation, theorem, slide, item, point, unit, group, team, agent, player, speaker, host, area,
      district, zone, sector, world war, war, covid, act, bill, proposition, prop, amendment, title, form, model,
      gen, generation, quarter, q, week, day, year, formula, boeing, airbus, apollo, windows, type, tier, gpt, llama,
      claude, gemini, python, web, industry, society, error, code, port, size, route, pier, dynasty, move
  `,
}
