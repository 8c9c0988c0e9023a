import { type Clause, isMain } from '../analysis/clauses.ts'
import { hasPredicate, isFrame } from '../analysis/frames.ts'
import type { SentenceContext, SentenceCues } from '../analysis/sentence-cues.ts'

export type NoClaim = 'question' | 'greeting' | 'management' | 'feeling' | 'fragment' | 'answer'

export interface Assertion {
  claim: boolean
  /** What it is instead. */
  why: NoClaim | null
}

/**
 * Does the sentence commit the speaker to something that can be checked, disputed or held against him? A sentence of an
 * answer does unless one of these says what else it is, so the rules name the ways of saying nothing, in order.
 */
const RULES: readonly [why: NoClaim, holds: (context: SentenceContext) => boolean][] = [
  ['greeting', isGreeting],
  ['answer', isBareAnswer],
  ['question', isQuestion],
  ['answer', isIgnorance],
  ['management', isTalkAboutTalk],
  ['feeling', isFeeling],
  ['fragment', isFragment],
]

export function isClaim(context: SentenceContext): Assertion {
  const why = RULES.find(([, holds]) => holds(context))?.[0] ?? null
  return { claim: why === null, why }
}

/** "Thank you so much for having me." 大家好! */
function isGreeting({ cues }: SentenceContext): boolean {
  const [first] = cues.all('talk', 'greeting')
  return first !== undefined && first.start <= 6 && substance(cues) <= (cues.language === 'zh' ? 6 : 5)
}

/** "Yes, of course.", 对,没错。, "They will.": a yes or a no with its trimmings, or a verb that stands for the question's. */
function isBareAnswer({ cues }: SentenceContext): boolean {
  return substance(cues) === 0 || (cues.language === 'en' ? ELLIPSIS : AS_YOU_SAID).test(cues.plain)
}
const ELLIPSIS =
  /^(?:(?:and|but|so|well|yes|yeah|no|oh|okay|ok|right|sure|of course|you know|I mean|I think|absolutely|exactly|actually|now|or|because),? )*(?:I|you|he|she|it|we|they|this|that|these|those|there)(?:'s|'re|'m| (?:\w+ly )?(?:just |really |still |also )?(?:am|is|are|was|were|do|does|did|will|would|can|could|should|may|might|must|have|has|had|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't))(?: (?:\w+ly|just|really|not|too|so|still|certainly|indeed|all|both))*[.!,]*$/i

/** 这和你刚才说的差不多。 */
const AS_YOU_SAID =
  /^.{0,12}[和跟像如]你(?:刚才|之前|所|前面)*(?:说|提到|讲|问)的.{0,4}(?:相似|类似|一样|差不多|一致|一回事)[。.!]?$/

/** How many words (English) or characters (Chinese) are left when fillers, set answers and greetings are taken away. */
function substance(cues: SentenceCues): number {
  const empty = cues.all('talk', 'filler', 'answer', 'greeting', 'tag')
  const covered = (at: number) => empty.some(({ start, end }) => start <= at && at < end)
  if (cues.language === 'en')
    return cues.words.filter((word) => /[\p{L}\p{N}]/u.test(word.text) && !covered(word.start)).length
  let left = 0
  for (let i = 0; i < cues.plain.length; i++) if (/[\p{L}\p{N}]/u.test(cues.plain[i]!) && !covered(i)) left++
  return left
}

/**
 * Asks, for an answer or for effect, and states nothing before it asks. "It is cheap, right?" states; so does
 * "we asked ourselves: what will matter?", and 你会问:"怎么办?"
 */
function isQuestion({ cues }: SentenceContext): boolean {
  const asks = /[?][)"\u201d\u2019」』]*$/.test(cues.plain)
  if (!asks && !endsInParticle(cues) && !(cues.language === 'en' && INVERTED.test(cues.plain))) return false
  if (endsInTag(cues)) return false
  const asking = cues.clauses.findIndex((clause) => beginsToAsk(cues, clause))
  const before = cues.clauses.slice(0, Math.max(0, asking))
  if (cues.language === 'zh' && ASKS_ONESELF.test(cues.plain)) return false
  return !before.some(
    (clause) =>
      isMain(clause) &&
      clause.verbs > 0 &&
      clause.end - clause.start > 4 &&
      !INTRODUCES.test(textOf(cues, clause)) &&
      (cues.language === 'en' || hasPredicate(textOf(cues, clause))) &&
      (!isFrame(cues, clause) || cues.plain[clause.end] === ':'),
  )
}
/** A caption that lost its question mark: "Now, why does it work," */
const INVERTED = /^(?:(?:and|but|so|now|then|well|okay|again),? )*(?:what|how|why|where|who|when) (?:do|does|did)\b/i
/** 这样更安全吗。 asks without a question mark; 还没呢。 does not. */
function endsInParticle({ plain, language, cues }: SentenceCues): boolean {
  if (language === 'en') return false
  if (/(?:吗|[^这那什要多]么)[。.!]?$/.test(plain)) return true
  return (
    /呢[。.!]?$/.test(plain) &&
    cues.some(({ tag, end }) => tag.subject === 'question' && tag.list === 'asking' && end < plain.length - 2)
  )
}
/** The question is what he tells: 我们自问:什么会变? */
const ASKS_ONESELF = /自问|问自己|问我们自己|反思|扪心/
/** 问题是, 我想知道, "I wonder": belongs to the question. */
const INTRODUCES =
  /问题|疑问|我(?:很|就)?(?:想知道|好奇|想问)|^(?:但|那|所以|对|是的|其实|我(?:们)?(?:认为|觉得|想))+$|question|\bI wonder|wondering|curious|want to know/i

/** ", right?" and ,对吧? ask for a nod only. */
function endsInTag(cues: SentenceCues): boolean {
  const text = cues.plain.replace(/[?."\u201d\s]+$/, '')
  if (cues.language === 'zh') return TAG_ZH.test(text)
  return TAG_EN.test(text)
}
const TAG_ZH =
  /.{6}(?:对吗|对吧|对不对|是吗|是吧|是不是|好吗|不是吗|懂吗|明白吗|知道吗|行吗|(?:能|可以)(?:理解|明白|懂)吗|你说呢|你说是吧)$/
const TAG_EN =
  /\w\s*[,.\u2014\u2013-]\s*(?:right|okay|ok|yeah|yes|no|huh|eh|correct|agreed|you know|you see|(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should)(?:n't)? (?:it|they|that|we|you|he|she|there)|(?:you )?know what I mean|do you know what I mean|(?:does that |if that )?makes? sense|don't you think)$/i

function beginsToAsk(cues: SentenceCues, clause: Clause): boolean {
  if (cues.language === 'zh')
    return cues.all('question', 'asking').some(({ start }) => clause.start <= start && start < clause.end)
  const first = cues.words.find(
    (word) =>
      word.start >= clause.start && !/^(?:and|but|so|or|well|now|then|like|because|say|okay|you|know)$/.test(word.text),
  )
  return first !== undefined && cues.all('question', 'asking').some(({ start }) => start === first.start)
}

const textOf = ({ plain }: SentenceCues, { start, end }: Clause): string => plain.slice(start, end)

/** "I don't know whether it still exists.", 我不知道它还在不在。: commits to nothing. What we do not know how to do is a claim. */
function isIgnorance({ cues }: SentenceContext): boolean {
  if (cues.language === 'zh')
    return cues.plain.length <= 24 && saying(cues).length <= 1 && IGNORANCE_ZH.test(cues.plain)
  if (cues.clauses.some(({ role }) => role === 'contrast')) return false
  return (
    cues.words.length <= 20 &&
    (IGNORANCE_EN.test(cues.plain) || (/, I (?:really )?don't know\W*$/i.test(cues.plain) && saying(cues).length <= 1))
  )
}
const IGNORANCE_ZH =
  /^(?:但|不过|其实|所以|,|那)*我(?:也|还|真的|现在|其实)*不(?:知道|清楚|确定|记得|太清楚|太确定|太记得).*(?:什么|怎么|是否|为什么|谁|哪|多少|吗|(.)不\1|有没有)/
const IGNORANCE_EN =
  /^(?:(?:and|but|so|well|again|yeah|no|look|honestly|anyway|I mean|you know),? )*I (?:really |honestly |just |also )?(?:don't|do not|can't|cannot) (?:really |actually |quite |even )?(?:know|remember|recall|have anything|want to (?:speak|speculate|comment|guess|get into|go into)|speak for|speculate|comment|say (?:what|when|how|if|whether|why))(?!,)(?! how to)(?! about you)(?! (?:any|a single|of any))/i

/** "Let me give you an example.", 原因很简单。 — but 原因很简单:数据用完了 goes on to give it. */
function isTalkAboutTalk({ cues }: SentenceContext): boolean {
  const found = cues.all('talk', 'management').filter(({ start }) => cues.language === 'zh' || opens(cues, start))
  if (found.length === 0 || length(cues) > (cues.language === 'zh' ? 26 : 16)) return false
  const last = found.at(-1)!
  if (/:./.test(cues.plain.slice(last.end))) return false
  return saying(cues).every((clause) => found.some(({ start }) => clause.start <= start && start < clause.end))
}

/** Do only fillers stand before it? */
function opens(cues: SentenceCues, at: number): boolean {
  const empty = cues.all('talk', 'filler', 'answer', 'greeting')
  return cues.words.every(
    (word) =>
      word.start >= at ||
      !/\w/.test(word.text) ||
      empty.some(({ start, end }) => start <= word.start && word.start < end),
  )
}

/** Main clauses that say something. */
const saying = (cues: SentenceCues): Clause[] =>
  cues.clauses.filter((clause) => isMain(clause) && clause.verbs > 0 && !isFrame(cues, clause))

const length = (cues: SentenceCues): number => (cues.language === 'zh' ? cues.plain.length : cues.words.length)

/** "I find that exciting.", 看到这个我很激动。: every clause ends in a feeling. */
function isFeeling({ cues }: SentenceContext): boolean {
  const found = cues.all('feeling', 'feeling')
  if ((cues.language === 'zh' && found.length === 0) || length(cues) > (cues.language === 'zh' ? 34 : 16)) return false
  if (cues.language === 'en')
    return FEELING_EN.test(cues.plain) && found.some(({ start }) => cues.plain.slice(0, start).split(' ').length <= 8)
  return saying(cues).every((clause) => {
    const text = textOf(cues, clause)
    return (
      (text.length <= 20 &&
        found.some(
          ({ end }) =>
            end > clause.start &&
            end <= clause.end &&
            AFTER_FEELING.test(cues.plain.slice(end, clause.end)) &&
            (cues.plain[end] !== '的' || /^(?:我(?:觉得|认为)|这|那)/.test(text)),
        )) ||
      TASTE_ZH.test(text)
    )
  })
}
const AFTER_FEELING = /^(?:的.{0,4}|了|吧|啊|[,.。!]*)$/
const TASTE_ZH = /^(?:因为|所以|但|而且)?我(?:也|很|非常|特别|真的|一直)?(?:喜欢|热爱|享受|讨厌|爱)(?!的是).{0,10}$/
const FEELING_EN = new RegExp(
  `^(?:(?:and|but|so|well|yes|yeah|no|oh|you know|I mean|because|now|look|I think),? )*(?:${[
    "(?:I|we)(?:'m| am|'re| are| was| were| feel| felt)(?: (?:so|very|really|just|quite|pretty|super|extremely|incredibly|always|still|totally|truly|deeply))* (?:AFFECTED)\\b",
    '(?:I|we) feel (?:so |very |really )?(?:great|good|bad|fine|awful|terrible|comfortable|uncomfortable)\\b',
    'I (?:really |just |do |still |always |absolutely )*(?:love|like|enjoy|hate|miss|adore|admire|respect)d?\\b',
    'I have (?:tremendous|great|deep|immense|enormous|huge|nothing but|a lot of|lots of|so much|the utmost|the greatest)(?: \\w+)? ?(?:respect|admiration|love|sympathy|affection|gratitude)',
    "(?:it|that|this)(?:'s| is| was)(?: (?:a|an|so|such|very|just|really|quite|pretty|super|kind of|sort of|\\w+ly))*(?: (?:AFFECTING),?(?: (?:and|very|really))*)+(?: (?:experience|moment|time|thing|feeling|period|question))?(?: (?:to|for) me| to (?:see|hear|watch|be here|think about))?(?:, (?:right|isn't it|you know))?\\W*$",
    '(?:it|that|this)(?: really| just| always)? (?:makes|made) me(?: (?:so|very|really))* \\w+\\W*$',
  ].join('|')})`
    .replaceAll(
      'AFFECTED',
      'excited|thrilled|happy|glad|pleased|delighted|proud|humbled|hono(?:u)?red|grateful|thankful|lucky|fortunate|curious|amazed|surprised|shocked|astonished|stunned|sad|upset|angry|disappointed|frustrated|annoyed|anxious|nervous|scared|stressed|tired|exhausted|bored|fascinated|impressed|interested|moved|touched|inspired|relieved|ashamed|embarrassed',
    )
    .replaceAll(
      'AFFECTING',
      'exciting|thrilling|humbling|amazing|surprising|shocking|frustrating|annoying|stressful|exhausting|boring|fun|funny|fascinating|interesting|inspiring|weird|strange|crazy|wild|painful|awesome|cool|beautiful|sweet|lovely|sad|scary|nice|hard|tough|magical|surreal|emotional|special|touching|moving|heartbreaking|devastating|impressive',
    ),
  'i',
)

/** No clause that states anything: "At solving.", "and if it rains.", 当我们有了蓝图的时候。 */
function isFragment(context: SentenceContext): boolean {
  const { cues } = context
  if (/(?:[\u2014\u2013-]|\u2026|\.\.\.)$/.test(cues.plain) && length(cues) <= 12) return true
  if (
    cues.clauses.some(
      (clause) =>
        clause.verbs > 0 &&
        (isMain(clause) ? !isFrame(cues, clause) && !EMPTY.test(textOf(cues, clause)) : clause.role === 'relative'),
    )
  )
    return false
  if (length(cues) > 24) return false
  return !answersAsked(context) && !(length(cues) > 3 && /\d|\b(?:than|not)\b/.test(cues.plain))
}

const EMPTY = /^(?:you know|I mean|you see|okay|right)$/i

/** "Who runs it?" — "The university.": the question lends the sentence its verb. */
function answersAsked({ cues, previous, question }: SentenceContext): boolean {
  return (
    previous === null &&
    question !== null &&
    /\b(?:who|where|when|which|how (?:many|much|long|far|old|soon))\b[^?]*\?\s*$|(?:谁|哪|几|多少|多久|多远|什么时候|何时)[^?]*\?\s*$/i.test(
      question,
    ) &&
    substance(cues) > 0
  )
}
