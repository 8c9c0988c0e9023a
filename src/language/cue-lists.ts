/**
 * The word lists that polarity, hedging, commitment, kind and "is this a claim" read off a sentence. A list is one
 * string of terms, separated by commas or line ends; `want*` takes any ending. Within a subject (negation, hedge …)
 * the longest term at a place wins, so the `none` lists name what only looks like a cue ("not only", 不同).
 */
export interface CueLists {
  negation: NegationLists
  hedge: HedgeLists
  reporting: ReportingLists
  person: PersonLists
  link: LinkLists
  modality: ModalityLists
  future: FutureLists
  tense: TenseLists
  evaluation: EvaluationLists
  talk: TalkLists
  feeling: FeelingLists
  question: QuestionLists
}

export interface NegationLists {
  /** not, never, 没有 */
  negator: string
  /** Two negations that affirm: cannot but, 不得不 */
  double: string
  /** No negation at all: not only, no doubt, 不同 */
  none: string
}

export interface HedgeLists {
  /** Hardly weakens: to some extent, 某种程度上 */
  weak: string
  /** might, probably, 可能 */
  plain: string
  /** Leaves it open: I am not sure, hard to say, 很难说 */
  strong: string
  /** Looks like one and is none: might as well, 可能性, 尽可能 */
  none: string
}

export interface ReportingLists {
  /** says, claimed, 表示 */
  say: string
  /** believes, fears, 认为, 担心 */
  think: string
  /** A view as a thing: the idea that, 观点, 说法 */
  view: string
  /** Turns a view down: is false, disagree, 不同意, 没有道理 */
  reject: string
  none: string
}

export interface PersonLists {
  /** I, we, 我 */
  self: string
  /** you, 你 */
  listener: string
  /** Somebody else, one or many: they, critics, 有人, 很多人 */
  other: string
  /** Those who can have duties and are not said to say things here: society, schools, 国家 */
  public: string
  none: string
}

export interface LinkLists {
  condition: string
  time: string
  reason: string
  concession: string
  /** but, 但是: the second half is the point */
  contrast: string
  /** for example, 比如 */
  example: string
  /** not A but B, 而是 */
  instead: string
  none: string
}

export interface ModalityLists {
  /** should, ought to, 应该 */
  duty: string
  /** need to, have to, 需要: a duty of people, a requirement of things */
  need: string
  /** want, hope, 希望 */
  wish: string
  /** agree, oppose, 反对 */
  stand: string
  none: string
}

export interface FutureLists {
  /** will, 会: also says what is so in general */
  will: string
  /** Only ever of the future: going to, 将会, 即将 */
  surely: string
  /** A time to come: next year, in the future, 未来 */
  time: string
  /** How far it is: far away, just a matter of time, 还很远 */
  distance: string
  none: string
}

export interface TenseLists {
  /** Tells what was: in those days, 当时 */
  past: string
  /** Tells what is so as a rule: often, whenever, 往往 */
  habit: string
  none: string
}

export interface EvaluationLists {
  /** Judges whatever it is said of: right, wrong, dangerous, 合理 */
  judgement: string
  /** Judges when it is the predicate: good, great, important, 好 */
  mild: string
  none: string
}

export interface TalkLists {
  /** Words that say nothing by themselves: yes, well, okay, 嗯, 是的 */
  filler: string
  /** Whole answers: that's right, it depends, 差不多, 就是这样 */
  answer: string
  /** Greeting, thanks, excuse */
  greeting: string
  /** Talk about the talk, which announces or closes: let me give an example, 原因很简单 */
  management: string
  none: string
}

export interface FeelingLists {
  /** What one is: excited, grateful, 激动 */
  affected: string
  /** What makes one so: exciting, painful, 令人兴奋 */
  affecting: string
  none: string
}

export interface QuestionLists {
  /** Words that ask: 吗, 什么, why */
  asking: string
  none: string
}

/** Forms of sentences and clauses that state nothing, for what lists of words cannot say. */
export interface AssertionPatterns {
  /** A whole answer whose verb stands for that of the question: "They will.", 这和你说的一样。 */
  ellipsis: RegExp
  /** A question without a question mark */
  unmarkedQuestion: RegExp
  /** ", right?", ,对吧? at the end, without the mark */
  tag: RegExp
  /** Whole sentences that only announce: 有几件事要做, 原因说来简单 */
  announces: RegExp
  /** A clause that only leads to a question: "I wonder", 问题是 */
  introduces: RegExp
  /** The question is what he tells: 我们自问:… */
  tellsQuestion: RegExp
  /** "I don't know whether", 我不知道它还在不在 */
  ignorance: RegExp
  /** Before and behind a word of the lists, in its clause */
  affected: { before: RegExp; behind: RegExp }
  affecting: { before: RegExp; behind: RegExp }
  /** A feeling that needs no word of the lists: "I love that.", 我喜欢做研究。 */
  taste: RegExp
  /** Broken off */
  unfinished: RegExp
  /** Clauses that fill a pause: "you know" */
  empty: RegExp
  /** Questions that a phrase without a verb can answer */
  asksForPhrase: RegExp
  /** How long (words in English, characters in Chinese) a greeting's trimmings, a remark, a feeling, a phrase get */
  longest: { trimmings: number; remark: number; feeling: number; phrase: number }
}
