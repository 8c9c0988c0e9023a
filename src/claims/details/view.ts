import type { Range } from '../../source/mapped-text.ts'
import type { Draft } from '../draft.ts'

/** 他们说五年内…, "it says by 2030 …": what stands behind is somebody else's, though the sentence goes on to say more. */
export function isViewOfOthers({ cues, plain, language }: Draft, { start }: Range): boolean {
  if (language === 'zh' && TOLD_ZH.test(plain.slice(0, start))) return true
  return cues.all('reporting', 'say', 'think').some((verb) => {
    if (verb.end > start) return false
    const clause = cues.clauseAt(verb.start)
    if (!clause) return false
    const head = plain.slice(clause.start, verb.start).trim()
    if (language === 'en') {
      const subject = /([a-z']+)(?:\s+(?:also|always|just|really|basically|often|now|still|actually|\w+ly))*$/i.exec(
        head,
      )
      return (
        subject !== null &&
        !/^(?:i|we|you|i'd|i'll|i've|we'd|to|would|can|could|will|should|not|don't|me|my)$/i.test(subject[1]!)
      )
    }
    const persons = cues.all('person', 'self', 'listener', 'other')
    const person = persons.findLast((one) => one.start >= clause.start && one.end <= verb.start)
    return person ? person.tag.list === 'other' : head.length > 1 && !/[是来地为也都还就,以者]$/.test(head)
  })
}

const TOLD_ZH = /(?<!我们?)告诉(?!大家|你|您|我们?自己)/
