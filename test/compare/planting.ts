import type { Claim, ClaimSet } from '../../src/schema/index.ts'
import { pick } from '../support/random.ts'

export function shuffled<T>(items: readonly T[], roll: () => number): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j]!, copy[i]!]
  }
  return copy
}

/** Rewrites one passage; null where it does not apply to it. */
export type Planting = (passage: string, roll: () => number, chinese: boolean) => string | null

/** Replaces the passages of claims in a file, from the back so that offsets hold. */
export function rewrite(text: string, edits: readonly { claim: Claim; to: string }[]): string {
  let result = text
  for (const { claim, to } of [...edits].sort((a, b) => b.claim.span.start.offset - a.claim.span.start.offset))
    result = result.slice(0, claim.span.start.offset) + to + result.slice(claim.span.end.offset)
  return result
}

/** Where each claim stands after the edits; null where it was dropped. */
export function placesAfter(set: ClaimSet, edits: readonly Edit[]): Map<Claim, { start: number; end: number } | null> {
  const editOf = new Map(edits.map((edit) => [edit.claim, edit]))
  const hostOf = new Map(edits.flatMap(({ claim, host }) => (host ? [[host, claim] as const] : [])))
  const places = new Map<Claim, { start: number; end: number } | null>()
  let shift = 0
  for (const claim of [...set.claims].sort((a, b) => a.span.start.offset - b.span.start.offset)) {
    const [start, length] = [claim.span.start.offset + shift, claim.span.end.offset - claim.span.start.offset]
    const edit = editOf.get(claim)
    const guest = hostOf.get(claim)
    const guestLength = guest ? guest.span.end.offset - guest.span.start.offset : 0
    if (edit) shift += edit.to.length - length
    if (guest) {
      places.set(claim, { start, end: start + length })
      places.set(guest, { start: start + edit!.to.length - guestLength, end: start + edit!.to.length })
    } else if (edit?.label === 'dropped') places.set(claim, null)
    else if (edit?.label !== 'moved') places.set(claim, { start, end: start + (edit?.to.length ?? length) })
  }
  return places
}

/** Claims whose passages may be rewritten as strings, in a random order, no two neighbours. */
export function plantable(set: ClaimSet, text: string, roll: () => number): Claim[] {
  const chosen: Claim[] = []
  const taken = new Set<number>()
  for (const i of shuffled([...set.claims.keys()], roll)) {
    const claim = set.claims[i]!
    const passage = text.slice(claim.span.start.offset, claim.span.end.offset)
    if (taken.has(i - 1) || taken.has(i + 1) || /[\n*_[\]\\&<]/.test(passage)) continue
    if (bare(text).split(bare(claim.quote)).length > 2) continue
    if (set.claims.some((other) => other !== claim && overlaps(other, claim))) continue
    taken.add(i)
    chosen.push(claim)
  }
  return chosen
}

/** A text said twice in other letters stays when one of the two is rewritten. */
const bare = (text: string): string => {
  const known = bared.get(text) ?? text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  bared.set(text, known)
  return known
}
const bared = new Map<string, string>()

const overlaps = (a: Claim, b: Claim): boolean =>
  a.span.start.offset < b.span.end.offset && b.span.start.offset < a.span.end.offset

const HAN_DIGITS = '零一二三四五六七八九'

/** 12345 as 一万二千三百四十五. */
export function inHan(value: number): string {
  if (value < 10) return HAN_DIGITS[value]!
  const parts: string[] = []
  let rest = value
  let zero = false
  for (const [size, name] of [
    [100_000_000, '亿'],
    [10_000, '万'],
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    const count = Math.floor(rest / size)
    if (count === 0) {
      if (parts.length > 0 && rest > 0) zero = true
      continue
    }
    if (zero) parts.push('零')
    zero = false
    parts.push((count === 1 && size === 10 && parts.length === 0 ? '' : inHan(count)) + name)
    rest %= size
  }
  if (rest > 0) parts.push((zero ? '零' : '') + HAN_DIGITS[rest])
  return parts.join('')
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ' , ,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',')

export function inEnglish(value: number): string {
  if (value < 20) return ONES[value]!
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? `-${ONES[value % 10]}` : '')
  if (value < 1000)
    return `${ONES[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${inEnglish(value % 100)}` : ''}`
  return `${inEnglish(Math.floor(value / 1000))} thousand${value % 1000 ? ` ${inEnglish(value % 1000)}` : ''}`
}

/** A whole number that stands alone: no decimal, no code such as GPT-4, no year, no date, no ordinal. */
const LONE_NUMBER = /(?<![\w.,\-/:^第])(\d{1,6})(?![\d.,:/\-–—~～]|[A-Za-z]|\^|[年月日号]|代)/

const replaced = (passage: string, pattern: RegExp, by: (match: RegExpExecArray) => string | null): string | null => {
  const match = pattern.exec(passage)
  const to = match && by(match)
  return match && to !== null ? passage.slice(0, match.index) + to + passage.slice(match.index + match[0].length) : null
}

/** Rewritings that change nothing of what is said. */
export const HARMLESS: Record<string, Planting> = {
  'punctuation of the other width': (passage, _, chinese) => {
    const to = chinese
      ? passage.replace(/，/g, ',').replace(/。/g, '.').replace(/：/g, ':').replace(/（/g, '(').replace(/）/g, ')')
      : passage.replace(/,(?=\s)/g, '，').replace(/\.$/, '。')
    return to === passage ? null : to
  },
  'commas dropped': (passage) => {
    const to = passage.replace(/[，,](?!\d)/g, (comma) => (comma === ',' ? '' : ' '))
    return to === passage ? null : to
  },
  'other quotation marks': (passage, roll) => {
    const style = pick(roll, ['「」', '""', '“”', '『』', "''"])
    const to = passage.replace(/["“「](.{1,40}?)["”」]/g, `${style[0]}$1${style[1]}`)
    return to === passage ? null : to
  },
  'scare quotes added': (passage, roll, chinese) => {
    const words = chinese
      ? passage.match(/[\u4e00-\u9fff]{2}/g)
      : passage.match(/(?<= )(?!million|billion|hundred|thousand)[a-z]{5,}(?=[ ,])/g)
    return words ? passage.replace(pick(roll, words), (word) => `“${word}”`) : null
  },
  'a word in bold': (passage, roll, chinese) => {
    const words = chinese
      ? passage.match(/[\u4e00-\u9fff]{3}/g)
      : passage.match(/(?<= )(?!million|billion|hundred|thousand)[a-z]{5,}(?=[ ,])/g)
    return words ? passage.replace(pick(roll, words), (word) => `**${word}**`) : null
  },
  'blanks between scripts': (passage) => {
    const to = /[\u4e00-\u9fff] [A-Za-z\d]/.test(passage)
      ? passage.replace(/(?<=[\u4e00-\u9fff]) (?=[A-Za-z\d])|(?<=[A-Za-z\d]) (?=[\u4e00-\u9fff])/g, '')
      : passage.replace(/(?<=[\u4e00-\u9fff])(?=[A-Za-z\d])|(?<=[A-Za-z\d])(?=[\u4e00-\u9fff])/g, ' ')
    return to === passage ? null : to
  },
  'wrapped by hand': (passage, roll, chinese) => {
    const cuts = chinese
      ? [...passage.matchAll(/(?<=[\u4e00-\u9fff，])(?=[\u4e00-\u9fff])/g)]
      : [...passage.matchAll(/ /g)]
    if (cuts.length === 0) return null
    const { index } = pick(roll, cuts)
    return `${passage.slice(0, index).trimEnd()}\n${passage.slice(index).trimStart()}`
  },
  'number in words': (passage, _, chinese) =>
    replaced(passage, LONE_NUMBER, ([, digits]) => {
      const value = Number(digits)
      if (digits!.startsWith('0') || passage.includes('^') || (value > 1000 && value < 2100)) return null
      return chinese ? inHan(value) : inEnglish(value)
    }),
  'number in digits': (passage, _, chinese) =>
    chinese
      ? replaced(
          passage,
          /(?<![一二两三四五六七八九十百千万亿几第零〇点\d])([二三四五六七八九])十(?![一二两三四五六七八九十多几余来])/,
          (m) => String(10 * HAN_DIGITS.indexOf(m[1]!)),
        )
      : replaced(
          passage,
          /\b(three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b(?![ -](?:one|two|three|four|five|hundred|million|thousand|billion))/,
          (m) => String(m[1] === 'twenty' ? 20 : ONES.indexOf(m[1]!)),
        ),
  'scale written out': (passage, _, chinese) =>
    chinese
      ? replaced(passage, /(?<![\d.,])(\d{1,4}) ?万(?![亿一二三四五六七八九\d多余])/, (m) =>
          (Number(m[1]) * 10_000).toLocaleString('en-US'),
        )
      : replaced(passage, /(?<![\d.,])(\d{1,3}) (million|thousand)\b/, (m) =>
          (Number(m[1]) * (m[2] === 'million' ? 1e6 : 1e3)).toLocaleString('en-US'),
        ),
  'percent written out': (passage, _, chinese) =>
    chinese
      ? replaced(passage, /(?<![\d.])(\d{1,2})%/, (m) => `百分之${inHan(Number(m[1]))}`)
      : replaced(passage, /(?<![\d.])(\d{1,2})%/, (m) => `${m[1]} percent`),
}

const NAMES = {
  zh: ['诺基亚', '索尼', '瑞典', '葡萄牙', 'Cohere', 'Mistral', '哈佛大学', 'Stripe'],
  en: ['Nokia', 'Sony', 'Sweden', 'Portugal', 'Cohere', 'Mistral', 'Harvard', 'Stripe'],
}

/** Rewritings that change what is said, with the type of the change. */
export const ALTERING: Record<string, { type: string; plant: Planting }> = {
  'a digit': {
    type: 'number',
    plant: (passage, roll) =>
      replaced(passage, /\d+/, ([digits]) => {
        const at = Math.floor(roll() * digits!.length)
        const other = String((Number(digits![at]) + 1 + Math.floor(roll() * 8)) % 10)
        const to = digits!.slice(0, at) + other + digits!.slice(at + 1)
        return Number(to) === Number(digits) ? null : to
      }),
  },
  'a numeral in words': {
    type: 'number',
    plant: (passage, roll, chinese) =>
      chinese
        ? replaced(passage, /[三四五六七八九](?=[个年月天位倍亿万千百种家名次岁])/, ([old]) =>
            pick(
              roll,
              [...'三四五六七八九'].filter((digit) => digit !== old),
            ),
          )
        : replaced(passage, /\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)\b/i, ([old]) =>
            pick(
              roll,
              ['three', 'four', 'six', 'eleven', 'thirty'].filter((word) => word !== old!.toLowerCase()),
            ),
          ),
  },
  'a unit': {
    type: 'number',
    plant: (passage, _, chinese) =>
      chinese
        ? (replaced(passage, /(?<=[\d一二三四五六七八九十几] ?)万(?!一|亿)/, () => '亿') ??
          replaced(passage, /(?<=[\d一二三四五六七八九十] ?)亿/, () => '万') ??
          replaced(passage, /(?<=\d ?)年(?=内|后|前|里|的|间|来)/, () => '个月'))
        : (replaced(passage, /(?<=\d )million|(?<=\d )thousand/, () => 'billion') ??
          replaced(passage, /(?<=(?:\d|two|three|four|five|six|ten|twenty) )years/, () => 'months') ??
          replaced(passage, /(?<=\d)%/, () => ' percentage points')),
  },
  'not put in': {
    type: 'negation',
    plant: (passage, _, chinese) =>
      chinese
        ? (replaced(passage, /(?<![不没可])会(?=[\u4e00-\u9fff]{2})(?!议|场|员|谈|计|话|见|儿)/, () => '不会') ??
          replaced(passage, /(?<![不没可才功智性只技]|就)能(?=[\u4e00-\u9fff]{2})(?!力|源|量|否|够)/, () => '不能') ??
          replaced(passage, /(?<=我|们|它|他|这|那|都|也)是(?=[\u4e00-\u9fff]{2})(?!不|否)/, () => '并不是'))
        : replaced(
            passage,
            /\b(is|are|was|were|will|can|should|would|could)\b(?! not|n't|’t| just| only|\?| (?:you|we|I|they|it|he|she|that|this|there)\b)/,
            ([verb]) => `${verb} not`,
          ),
  },
  'not taken out': {
    type: 'negation',
    plant: (passage, _, chinese) =>
      chinese
        ? (replaced(passage, /不(?=会|能|是|需要|应该|可以|想|知道)(?!是不|能不|会不)/, () => '') ??
          replaced(passage, /没有(?=[\u4e00-\u9fff]{2})/, () => '有'))
        : (replaced(passage, /\b(is|are|was|were|do|does|did|would|could|should)n't\b/, ([, verb]) => verb!) ??
          replaced(passage, / (?:not|never)\b(?! only| just| to mention)/, () => '')),
  },
  'a hedge taken out': {
    type: 'hedge',
    plant: (passage, _, chinese) =>
      chinese
        ? replaced(passage, /(?<!不|尽)可能(?!性|的)|也许|或许|大概|似乎|恐怕|好像/, () => '')
        : replaced(passage, /(?:^|(?<= ))(?:maybe|perhaps|probably|possibly|apparently) (?=[a-z])/, () => ''),
  },
  'a hedge put in': {
    type: 'hedge',
    plant: (passage, roll, chinese) =>
      chinese
        ? replaced(passage, /(?<=[们它他这那])(?=[会能是要])/, () =>
            pick(roll, ['也许', '可能', '恐怕', '大概', '似乎']),
          )
        : replaced(
            passage,
            /\b(is|are|was|were)\b(?= [a-z])/,
            ([verb]) => `${verb} ${pick(roll, ['probably', 'perhaps', 'possibly', 'supposedly'])}`,
          ),
  },
  'will for may': {
    type: 'hedge',
    plant: (passage, _, chinese) =>
      chinese
        ? replaced(passage, /(?<!不)可能会/, () => '一定会')
        : replaced(passage, /\b(?:might|may|could)\b(?= [a-z])/, () => 'will'),
  },
  'a condition put in': {
    type: 'condition',
    plant: (passage, roll, chinese) =>
      chinese
        ? /[。！]$/.test(passage)
          ? pick(roll, ['如果一切顺利，', '只要有人出钱，', '除非大家反对，', '在政府批准的前提下，']) + passage
          : null
        : /\.$/.test(passage)
          ? passage.slice(0, -1) +
            pick(roll, [
              ', if everything goes well.',
              ', unless somebody objects.',
              ', provided that the money is there.',
              ' as long as they agree.',
            ])
          : null,
  },
  'a condition taken out': {
    type: 'condition',
    plant: (passage, _, chinese) =>
      chinese
        ? replaced(passage, /^(?:如果|假如|只要|除非|要是)[^，。]{2,30}，(?=.{6})/, () => '')
        : (replaced(passage, /,? (?:if|unless|as long as) [^,.;?]{6,80}(?=\.$)/, () => '') ??
          replaced(passage, /^(?:If|Unless) [^,.]{4,60}, (?=.{12})/, () => '')),
  },
  'another name': {
    type: 'name',
    plant: (passage, roll, chinese) =>
      chinese
        ? (replaced(passage, /[A-Z][a-z]{3,}(?![A-Za-z])/, () => pick(roll, NAMES.zh)) ??
          replaced(passage, /中国|美国|欧洲|日本|谷歌|特斯拉|英伟达|台湾/, () => pick(roll, NAMES.zh)))
        : replaced(passage, /(?<=[a-z,] )(?!I\b|Yes|And|But|So|The)[A-Z][a-z]{3,}\b/, () => pick(roll, NAMES.en)),
  },
  'the second half cut': {
    type: 'truncated',
    plant: (passage, _, chinese) => {
      const cut = halfway(passage, chinese)
      return cut === null ? null : passage.slice(0, cut).replace(/[，,、；;：:—\s]+$/, '') + (chinese ? '。' : '.')
    },
  },
  'the first half cut': {
    type: 'truncated',
    plant: (passage, _, chinese) => {
      const cut = halfway(passage, chinese)
      return cut === null ? null : passage.slice(cut).replace(/^[，,、；;：:—\s]+/, '')
    },
  },
  'another word': {
    type: 'wording',
    plant: (passage, roll, chinese) =>
      chinese
        ? replaced(passage, /认为|觉得|东西|问题|系统|技术|工作|研究|发展/, ([old]) =>
            pick(
              roll,
              ['玻璃', '厨房', '颜色', '音乐'].filter((word) => word !== old),
            ),
          )
        : replaced(passage, /(?<= )(?:people|things?|system|work|world|problem|idea|model|models|way)\b/, () =>
            pick(roll, ['kitchen', 'garden', 'weather', 'music']),
          ),
  },
}

/** Where a passage may be cut about in half: behind a comma if one is near the middle, else between words. */
function halfway(passage: string, chinese: boolean): number | null {
  const size = chinese ? passage.length : passage.split(' ').length
  if (size < (chinese ? 24 : 14)) return null
  const cuts = [...passage.matchAll(chinese ? /(?<=[，、；])/g : /(?<=[,;]) | /g)].map(({ index }) => index)
  const middle = passage.length / 2
  const near = cuts.filter((cut) => Math.abs(cut - middle) < passage.length * 0.2)
  if (near.length === 0) return chinese ? null : null
  return near.reduce((best, cut) => (Math.abs(cut - middle) < Math.abs(best - middle) ? cut : best))
}

/** A planted edit. */
export interface Edit {
  claim: Claim
  to: string
  /** harmless, dropped, moved, host (a moved claim was put behind it) or the type of the change. */
  label: string
  /** What was done. */
  name: string
  /** Behind which claim it was moved. */
  host?: Claim
}

const PLANTINGS = [
  ...Object.entries(HARMLESS).map(([name, plant]) => ({ name, label: 'harmless', plant })),
  ...Object.entries(ALTERING).map(([name, { type, plant }]) => ({ name, label: type, plant })),
]

/** A speaker who begins twice has said the cut half before: what is left goes on from it as if nothing were gone. */
function isSaidTwice(passage: string, left: string, text: string): boolean {
  const [whole, rest] = [bare(passage), bare(left)]
  const cut = whole.startsWith(rest) ? whole.slice(rest.length) : whole.slice(0, whole.length - rest.length)
  return bare(text).split(cut).length > 2
}

/** Edits of all kinds for one document, each kind about as often: every claim gets one that it is fit for. */
export function editsFor(
  set: ClaimSet,
  text: string,
  roll: () => number,
  shares: { dropped: number; moved: number; kept: number },
): Edit[] {
  const chinese = set.source.language === 'zh'
  const passageOf = ({ span }: Claim): string => text.slice(span.start.offset, span.end.offset)
  const used = PLANTINGS.map(() => 0)
  const edits: Edit[] = []
  const free: Claim[] = []
  const moves: Claim[] = []
  for (const claim of plantable(set, text, roll)) {
    const chance = roll()
    if (chance < shares.dropped) edits.push({ claim, to: '', label: 'dropped', name: 'dropped' })
    else if (chance < shares.dropped + shares.moved) moves.push(claim)
    else if (chance > 1 - shares.kept) free.push(claim)
    else {
      for (const i of [...PLANTINGS.keys()].sort((a, b) => used[a]! - used[b]!)) {
        const { name, label, plant } = PLANTINGS[i]!
        const to = plant(passageOf(claim), roll, chinese)
        if (to === null || to === passageOf(claim)) continue
        if (label === 'truncated' && isSaidTwice(passageOf(claim), to, text)) continue
        used[i]!++
        edits.push({ claim, to, label, name })
        break
      }
    }
  }
  moves.forEach((claim, i) => {
    const host = free[(i * 37 + 5) % free.length]
    if (!host || edits.some((edit) => edit.claim === host)) return
    edits.push({ claim, to: '', label: 'moved', name: 'moved', host })
    edits.push({
      claim: host,
      to: passageOf(host) + (chinese ? '' : ' ') + passageOf(claim),
      label: 'host',
      name: 'host',
    })
  })
  return edits
}
