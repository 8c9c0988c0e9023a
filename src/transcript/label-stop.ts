import type { Reading } from '../source/reading.ts'
import { LONGEST } from './label-line.ts'
import { isTitle, isTitled, roleOf } from './label-name.ts'

/** Words of a name up to the full stop behind it; titles and initials have their own: "Mr. VAN DER BERG." */
const NAME =
  /((?:(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Hon|Rev|St|Judge)\. ?|(?:[A-Z][A-Za-z'-]*|d[aeiu]|de[lnr]|du|la|van|von) )*)([A-Z][A-Za-z'-]*)\.(?= *(?:["“([]?[A-Z]|$))/y
const FIRST_WORD = /[A-Z][A-Za-z'-]*/y
const QUESTION_OR_ANSWER = /[QA]\.(?= )/y

/**
 * Records of hearings and courts end labels in a full stop. Only titles and parts make one of the words before it, or
 * any short sentence would be a label: "Ms. LEE. Good evening." · "The Chairman. Good evening." · "Q. Did you?"
 *
 * @returns where the full stop stands, or -1
 */
export function stopOfTitledName({ plain }: Reading, at: number, end: number): number {
  FIRST_WORD.lastIndex = at
  const word = FIRST_WORD.exec(plain)?.[0]
  if (word === undefined || !mayBegin(word, plain[at + word.length])) return -1
  QUESTION_OR_ANSWER.lastIndex = at
  if (QUESTION_OR_ANSWER.test(plain)) return at + 1
  NAME.lastIndex = at
  const found = NAME.exec(plain)
  if (!found || found[0].length > LONGEST || at + found[0].length > end) return -1
  const before = found[1]!.trimEnd()
  const part = !before || before === 'The' ? roleOf(found[2]!) : null
  return part !== null || isTitled(`${before} ${found[2]!}`) ? at + found[0].length - 1 : -1
}

/** Few lines get as far as the pattern: those that begin with a title, with "The", or with one word and a full stop. */
const mayBegin = (word: string, next: string | undefined): boolean => next === '.' || word === 'The' || isTitle(word)
