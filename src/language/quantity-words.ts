/**
 * The words of amounts, in the same shape for every language. A list is one string of terms separated by commas; a
 * table has a line (or a part ended by ";") per meaning, `meaning = form, form`, and a line without "=" goes on with
 * the one before it.
 */
export interface NumberWords {
  /** Table: values below the first place, one … ninety, 零 … 九. */
  digits: string
  /** Table: multipliers inside a group, hundred, 十 百 千. */
  places: string
  /** Table: multipliers of a whole group, thousand, million, 万, 亿. */
  magnitudes: string
  /** Table: denominators, half, third, hundredth. */
  fractions: string
  /** In front of an upward bound: more than, 超过. */
  atLeast: string
  /** In front of a downward bound: up to, 不到. */
  atMost: string
  /** Behind it: or more, 以上. */
  orMore: string
  /** Behind it: or less, 以内. */
  orLess: string
  /** In front of an approximate amount: about, 大约. */
  about: string
  /** Behind it: or so, 左右. */
  orSo: string
  /** May stand between one of these and the number: of, 有. */
  filler: string
  /** Between the ends of a range: to, 到. */
  to: string
  /** Words in which a numeral counts nothing: 一样, 四面八方, one another, 24/7. */
  idioms: string
  /** A number after one of these is a name: chapter, version, 第. */
  names: string
}

export interface UnitWords {
  /** Table: canonical unit, or `unit * factor`, and its words. */
  units: string
  /** Table: ISO 4217 code and its words. */
  money: string
  /** Table: small change, as a part of the money before it. */
  change: string
  /** Table: what a classifier counts when no noun follows it ("-": no telling), and the classifiers. */
  classifiers: string
  /** Table: counted nouns, English canonical singular and its other forms. */
  nouns: string
  /** Words that cannot be a counted noun, nor stand before it. */
  stops: string
  /** Words that begin like a unit or a classifier and are none: 元素, 天气. */
  notUnits: string
  /** Table: units of a denominator: per second, 每秒. */
  per: string
}
