/** Announces that figures said before come to this one. */
export const TOTALS = `
  so, total, totals, in total, altogether, all together, in all, adds up, add up, works out, work out, comes to, come to, amounts to,
  amount to, that's, that is, which is, that makes, makes, equals, equal, do the arithmetic, do the math, do the calculation, multiply,
  multiplied, times, divided, divide, gives you, gives us, give you, you get, you have, therefore, which means, meaning, hence,
  corresponds to, roughly equivalent, i.e.`

/** Says that a figure is of each of many things. */
export const EACH = `each, per, every, apiece, a piece, each one, on average, average, a token, a word, a person, a unit, one token, one word`

/** One thing under two names, where figures of the one are reckoned with those of the other. */
export const KIN = [
  ['word', 'words', 'token', 'tokens'],
  ['person', 'people', 'persons', 'user', 'users', 'employee', 'employees', 'customer', 'customers'],
  ['chip', 'chips', 'gpu', 'gpus', 'card', 'cards'],
  ['fiber', 'fibers', 'fibre', 'fibres', 'nerve', 'nerves'],
  ['vehicle', 'vehicles', 'car', 'cars'],
  ['home', 'homes', 'house', 'houses', 'household', 'households'],
]

/** Says outright that a figure is the result of a reckoning: what does not agree then is worth a look. */
export const RESULTS = `
  that's, that is, which is, that makes, makes, equals, equal, works out, work out, comes to, come to, amounts to, amount to, adds up, add up,
  do the arithmetic, do the math, do the calculation, multiply, multiplied, divide, divided, gives you, gives us, give you, i.e., which means,
  in total, altogether, corresponds to`

/** Shares a whole out. */
export const AVERAGES = `on average, an average of, per person, per head, per capita, per employee, per user, each, apiece, a piece`

/** Between an amount and what it comes to in the same sentence. */
export const COMES_TO = `that is, that's, which is, which means, which makes, is, are, was, were, equals, makes, gives, or, so, i.e., meaning, comes to, amounts to, works out at, works out to, about, roughly, around, nearly, some, a total of, just, only, =, :, (`
/** Between a percentage and what it is of. */
export const OF = `of, the, our, its, their, those, these, all, that, a total of, some, about, roughly, nearly, almost, around`
/** Before the first figure of a change, and before the second. */
export const FROM = 'from'
export const TO = 'to, up to, down to'
/** A percentage as the size of a change: words of growth and of decline, before it or behind it. */
export const GROWTH = `increase, increases, increased, increasing, rise, rises, rose, risen, growth, grew, grow, grown, jump, jumped, gain, gained, higher, more, up`
export const DECLINE = `decrease, decreased, decline, declined, drop, dropped, fall, fell, fallen, cut, reduction, reduced, lower, less, fewer, down`
/** Between such a word and the percentage. */
export const BY = `by, of, about, roughly, around, nearly, almost, some, a, an, more than, over`
