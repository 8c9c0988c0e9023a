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
