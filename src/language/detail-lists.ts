/**
 * The word lists that typed details are read from. A list is one string of terms, separated by commas or line ends;
 * within a subject the longest term at a place wins, and `none` names what only looks like a cue.
 */
export interface DetailLists {
  supply: SupplyLists
  comparison: ComparisonLists
  timeline: TimelineLists
  argument: ArgumentLists
  weight: WeightLists
}

export interface SupplyLists {
  /** What can run short: data, oil, talent */
  resource: string
  /** What is put in the place of a resource: synthetic data */
  substitute: string
  /** What a substitute should do: replace, improve */
  remedy: string
  exhausted: string
  /** Exhausted where all of it is: "all the text has been used" */
  spent: string
  whole: string
  /** Before "exhausted": almost, nearly, about to */
  nearly: string
  scarce: string
  unlimited: string
  none: string
}

export interface ComparisonLists {
  /** Before the second side: than, 比 */
  than: string
  /** Between the sides, the first the greater: exceeds, 超过 */
  over: string
  /** Between the sides, the first the smaller: 不如 */
  under: string
  /** Between the sides: as much as, equals, 相当于 */
  equal: string
  /** After both sides: 与 … 相当 */
  alike: string
  /** Before the second side of `alike` or of a comparison that follows: 与, 跟 */
  withWhich: string
  /** Sets the sentence against what was just said: compared with, 相比之下 */
  against: string
  /** Degree that says "more": more, 更, 得多 */
  greater: string
  lesser: string
  none: string
}

export interface TimelineLists {
  /** What is foretold, where it is a thing with a name */
  event: string
  none: string
}

export interface ArgumentLists {
  /** Speaks for what it is said of: essential, safer, 促进 */
  good: string
  bad: string
  /** Asks for what it is said of, where the sentence takes a position: must, 需要 */
  duty: string
  /** The sentence is what follows from those before: therefore, 因此 */
  conclusion: string
  /** The sentence is why: because, 因为 */
  reason: string
  none: string
}

export interface WeightLists {
  /** Leaves no room: never, impossible, all, 绝不 */
  absolute: string
  /** Turns somebody down: wrong, nonsense, disagree, 夸大 */
  disputed: string
  /** Grave or far-reaching: catastrophe, existential, 灭绝 */
  grave: string
  none: string
}
