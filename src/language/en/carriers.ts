import type { CarrierLists } from '../carriers.ts'

export const CARRIERS: CarrierLists = {
  negation: `
    not, no, never, none, nobody, nothing, nowhere, neither, nor, cannot, without, no longer, no one, no way, not any, not at all, ain't, don't, doesn't,
    didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, can't, couldn't, shouldn't, mustn't, needn't, hasn't, haven't, hadn't, mightn't, shan't,
    dont, doesnt, didnt, isnt, arent, wasnt, wont, cant, hardly, scarcely, barely, rarely, seldom, unable, impossible, incapable, unwilling, lack*,
    fail to, fails to, failed to, failing to, failure to, refus*, deny, denies, denied, denying, denial, reject*, forbid*, forbade, prohibit*, prevent*,
    far from, anything but, by no means, in no way, nothing like, false, untrue, incorrect, cease*, stop*, avoid*, absence of, absent, contrary to,
    unlikely, little, few, a lie, lies, lie, lying, liar, nonsense, hoax, myth, mistaken, bogus, fake, wrong, baseless, unfounded, groundless, debunk*,
    disprov*, refut*, fabricat*, made up, joking, kidding, just a joke, not so, instead of, rather than, least of all, under no circumstances, on no account, nope, minus, devoid of, free of, stopped short of`,
  hedge: `
    may, might, could, perhaps, maybe, possibly, probably, likely, potentially, presumably, apparently, seemingly, arguably, supposedly, allegedly,
    reportedly, conceivably, plausibly, purportedly, ostensibly, hopefully, tentatively, seem, seems, seemed, appear to, appears to, appears, appeared to,
    suggest*, indicate*, tend, tends, tended, tending, i guess, i suppose, i suspect, i assume, i imagine, sort of, kind of, somewhat, to some extent,
    to some degree, to a degree, to a certain extent, in a sense, in a way, in some ways, not sure, unsure, uncertain, unclear, not certain, not necessarily,
    hard to say, hard to tell, who knows, as far as i know, as far as i can tell, it is possible, it's possible, possible, chance, chances are, is said to,
    are said to, is believed to, is expected to, are expected to, expected to, it looks like, looks like, looks as if, in theory, in principle, on paper,
    more or less, usually, often, frequently, generally, typically, mostly, normally, sometimes, occasionally, commonly, in general, as a rule, by and large,
    on the whole, in most cases, in many cases, in some cases, mainly, largely, practically, virtually, relatively, slightly, doubt*, speculat*, rumoured,
    rumored, provisional*, there is a chance, odds, odds are, a possibility, possibility, plausible, probable, feasible, speculative, perchance, estimated,
    a good chance, in all likelihood, one would think, for all we know, it would seem, so to speak, if anything, partly, at best, touted, unproven, iffy`,
  certainty: `
    definitely, certainly, surely, absolutely, undoubtedly, unquestionably, clearly, obviously, evidently, always, forever, inevitably, necessarily,
    invariably, no doubt, without doubt, without a doubt, without question, beyond doubt, for sure, for certain, guarantee*, bound to, sure to, certain to,
    destined to, doomed to, completely, totally, entirely, fully, utterly, proven, proves, proved, certain, definite, indisputabl*, undeniabl*, positively,
    every time, 100 percent, it is certain, is certain, must, in every case, irrefutabl*, assuredly, unavoidabl*, inescapabl*, conclusively, will definitely`,
  modal: 'will, would, can, shall, should, could, ought to, have to, has to, need to, needs to, must, may, might',
  condition: `
    if, unless, only if, even if, if only, provided, provided that, providing, as long as, so long as, assuming, assuming that, suppose, supposing, in case,
    on condition, on the condition, under the condition, given that, in the event, except, except for, except when, except if, otherwise, or else, until,
    till, depending on, depends on, depend on, subject to, whether, when, whenever, wherever, once, barring, save for, but for, were it not for,
    contingent, contingent on, conditional on, only when, only after, only where, under these conditions, under certain conditions, in the absence of,
    as soon as, lest, on the understanding, should you, should we, should they, with the proviso, in which case, on the assumption, apart from`,
  quantifier: `
    all, every, each, any, some, most, many, much, several, both, half, majority, minority, entire, whole, everyone, everybody, everything, everywhere,
    anyone, anybody, anything, someone, somebody, something, somewhere, more, less, fewer, fewest, least, enough, dozens, scores, hundreds, thousands,
    millions, billions, trillions, tens, plenty, numerous, countless, lots, a lot, a few, a couple, couple, handful, a number of, part of, partly, partially,
    only, single, sole, solely, double, triple, quadruple, twice, thrice, tenfold, twofold, hundredfold, multiple, various, a bit, a great deal, majority of,
    nearly all, almost all, vast majority, tiny, bulk of, fraction, quarter, third, pair, everyday, exclusively, halve*, doubled, doubles, tripled, triples`,
  bound: `
    about, around, roughly, approximately, approx, nearly, almost, over, under, above, below, more than, less than, fewer than, at least, at most, up to,
    as many as, as much as, as few as, as little as, close to, some, circa, exactly, precisely, just, only, within, beyond, between, no more than,
    no fewer than, no less than, not more than, or more, or less, or so, plus, minus, upwards of, north of, south of, just over, just under, well over,
    a little over, every, per, each, nearly every, odd, in excess of, short of, maximum, minimum, a maximum of, a minimum of, by, from, to, until, till`,
  unit: `
    year, years, month, months, week, weeks, day, days, hour, hours, minute, minutes, second, seconds, decade, decades, century, centuries, dollar, dollars,
    euro, euros, pound, pounds, yuan, yen, rupee, rupees, franc, francs, cent, cents, usd, eur, gbp, rmb, percent, per cent, percentage, points, point, mile, miles,
    kilometer, kilometers, kilometre, kilometres, km, meter, meters, metre, metres, centimeters, centimetres, cm, mm, foot, feet, inch, inches, yard, yards,
    kilogram, kilograms, kilo, kilos, kg, gram, grams, ton, tons, tonne, tonnes, ounce, ounces, byte, bytes, kb, mb, gb, tb, pb, kilobytes, megabytes,
    gigabytes, terabytes, petabytes, bit, bits, watt, watts, kilowatts, megawatts, gigawatts, kw, mw, gw, hertz, hz, ghz, mhz, degrees, degree, celsius,
    fahrenheit, liter, liters, litre, litres, gallon, gallons, acre, acres, hectare, hectares, times, fold, x, flops, teraflops, petaflops, thousand, million,
    billion, trillion, quadrillion, hundred, dozen, hundreds, thousands, millions, billions, trillions, s, k, m, b, bn, mn, tn, times as, per second, per day,
    per year, per month, per hour, a day, a year, a month, a week, daily, weekly, monthly, yearly, annually, a.m, p.m, am, pm, bc, ad, bce, ce, ms, ns, nanometers, nm, microseconds, milliseconds`,
  date: `
    january, february, march, april, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov,
    dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, today, tomorrow, tonight, last year, this year, next year, last month,
    this month, next month, last week, this week, next week, last decade, this decade, next decade, last century, this century, next century, spring,
    summer, autumn, winter, noon, midnight, ago`,
  name: `
    america, american, americans, china, chinese, europe, european, europeans, russia, russian, russians, germany, german, germans, france, french, britain,
    british, england, english, japan, japanese, india, indian, korea, korean, taiwan, taiwanese, canada, canadian, australia, ukraine, ukrainian, israel,
    iran, google, microsoft, apple, amazon, facebook, meta, openai, anthropic, deepmind, nvidia, tesla, twitter, ibm, intel, samsung, huawei, tencent,
    alibaba, baidu, bytedance, london, paris, berlin, moscow, beijing, shanghai, tokyo, washington, new york, california, texas, silicon valley, nato,
    the un, the eu, united states, united kingdom, united nations, european union`,
  comment: `
    which, but, though, although, yet, however, except, only that, rather, or not, at least, that is, that's, this is, that was, this was, or so`,
  none: `
    not only, not just, not merely, not simply, not to mention, nothing but, no doubt, no wonder, no matter, needless to say, of course not, whether or not,
    no sooner, cannot but, can't help, a few, quite a few, a little, non-profit, will power, may day, mighty, willing, willingly, canned, can do`,
}
