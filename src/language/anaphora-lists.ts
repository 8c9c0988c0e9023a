/** Words that tie a sentence to the one before it; terms separated by commas. */
export interface AnaphoraLists {
  /** Take up what was said before, where they open a sentence: this, because, 这意味着 */
  pointing: string
  /** Take up a thing that the sentence before names: it, they, 它 */
  pronoun: string
  /** The same near the opening, whatever stands before them: in that case, 这一点 */
  anywhere: string
  /** May stand before such a word or the subject, and mean nothing here: and, of course, 其实 */
  leading: string
  /** Only look like one: this year, 这笔 */
  none: string
}
