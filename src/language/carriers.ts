/**
 * Words that can carry a fact which a changed wording may have changed. Wider than the lists of the analysis, which
 * say what a sentence does: here a word that may do it is enough, because the words are known to differ between two
 * versions. One string of terms per list, separated by commas or line ends; `deni*` takes any ending.
 */
export interface CarrierLists {
  negation: string
  /** Weakens what is said: might, usually, 或将 */
  hedge: string
  /** Strengthens it: certainly, always, 必然 */
  certainty: string
  /** Changes its force where it takes the place of another: will, could, 会, 能 */
  modal: string
  condition: string
  /** How much or how many without a number: all, most, 大部分 */
  quantifier: string
  /** Bounds and shades a number beside it: about, at least, 超过 */
  bound: string
  /** What a number beside it counts or measures: years, 公里 */
  unit: string
  /** Points in time without a number: yesterday, March, 去年 */
  date: string
  /** Places, peoples and organisations that are written without a capital or in Han characters. */
  name: string
  /** Opens a clause that says something about what was said before it: but, which, 其实 */
  comment: string
  /** Looks like one of them and is none: 特别, 无人机, 未来, not only */
  none: string
}
