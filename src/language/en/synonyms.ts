/** Words that say the same of a number, a condition or how sure one is: a line each. One for another is a change of words. */
export const SYNONYMS = `
  about, around, roughly, approximately, approx, circa, some
  nearly, almost, close to
  more than, over, above, in excess of, upwards of, north of
  less than, fewer than, under, below
  at least, no less than, no fewer than, a minimum of
  at most, no more than, not more than, up to, a maximum of
  exactly, precisely
  perhaps, maybe, possibly
  probably, likely, most likely, in all likelihood, in all probability
  apparently, seemingly, it seems, it appears
  seems, appears
  seem, appear
  usually, normally, typically, generally, in general
  often, frequently
  sometimes, at times, occasionally
  I guess, I suppose, I'd guess, I would guess
  I suspect, my guess is, my hunch is
  basically, essentially, in essence
  allegedly, supposedly, reportedly
  certainly, definitely, surely, without doubt, undoubtedly, no doubt
  obviously, clearly, evidently
  completely, totally, entirely, fully, absolutely
  always, at all times
  if, provided, provided that, providing, as long as, so long as, on condition that, assuming, assuming that, given that
  in case, in the event, in the event that
  otherwise, or else
  regardless of, no matter, irrespective of
  even if, even though
  must, have to, has to, need to, needs to, got to
  can, is able to, are able to
  all, every, each
  many, a lot of, lots of, plenty of, numerous
  several, a number of
  most, the majority of, the bulk of
  year, years, yr, yrs
  km, kilometer, kilometers, kilometre, kilometres
  cm, centimeters, centimetres
  mm, millimeters, millimetres
  meter, meters, metre, metres
  kg, kilo, kilos, kilogram, kilograms
  ton, tons, tonne, tonnes
  dollar, dollars, usd
  euro, euros, eur
  percent, per cent
  kb, kilobytes
  mb, megabytes
  gb, gigabytes
  tb, terabytes
  pb, petabytes
  per year, a year, yearly, annually
  per month, a month, monthly
  per day, a day, daily
  per week, a week, weekly`
