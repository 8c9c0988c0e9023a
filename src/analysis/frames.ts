import type { Clause } from './clauses.ts'
import type { SentenceCues } from './sentence-cues.ts'

/** Says nothing yet: 我认为, 事实是, 因此, "you know", "I mean"; what stands before a colon. */
export function isFrame(sentence: SentenceCues, clause: Clause): boolean {
  const { plain, language, clauses } = sentence
  if (clause === clauses.at(-1)) return false
  if (plain[clause.end] === ':') return true
  const text = plain.slice(clause.start, clause.end)
  if (language === 'en') return FRAME_EN.test(text) || (clause.verbs === 1 && OPINION_EN.test(text))
  return text.length <= 3 || (text.length <= 14 && FRAME_ZH.test(text)) || (text.length <= 16 && PURPOSE_ZH.test(text))
}
const FRAME_ZH =
  /^[^不没无]*(?:认为|觉得|相信|感觉|来说|地说|地讲|发现|知道|看到|看出|强调|表明|说明|显示|证明|意味着|意识到|指出|说|是|想|确实|其实|实际上|事实上|基本上|因此|所以|另外|此外|同时|最终|最后|目前|首先|其次|然后|当然|总之|方面|上|的是)$/
const PURPOSE_ZH = /^(?:但|那|所以|因此|而)?(?:要|想要|为了|想)[^是么不]/
const FRAME_EN =
  /^(?:and |so |but |well |now |yes |yeah |again )*(?:(?:I|we) (?:mean|guess|suppose|must say|tell you|don't know)|you (?:know|see)|as (?:you|I|we) .*|it's like|it (?:turns out|seems)|let's say|of course|ok|okay|yes|yeah|no|right|the (?:point|fact|thing|problem|truth) is|that said|in fact)$/i
const OPINION_EN =
  /^(?:and |so |but |well |now |yes |yeah |again )*(?:I|we) (?:\w+ )?(?:think|believe|feel|would say|know)\b/i
