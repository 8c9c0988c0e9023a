// Prints side by side, measured in turns in one run, what `verify` costs over approx-string-match, which looks for each
// quote by itself: 400 quotes of the article as they are, edited, and of sentences that the text has lost. Of each it
// says how often the wrong place was found, where for lost ones any place is wrong. Then: a text of 5 MB with 2,000
// claims. Theirs may differ in a fifth of the letters, as annotation programs allow; the best match counts.
//
// usage: npm run build && node --expose-gc test/bench/verify.js [FILE [LIBRARY [short]]]
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import search from 'approx-string-match'
import { median, path, sample, processorTime as time } from './measure.js'

const file = process.argv[2] ?? sample
const { extract, verify } = await import(pathToFileURL(resolve(process.argv[3] ?? path('../../dist/index.js'))))
const text = readFileSync(file, 'utf8')

// Claims as they stand, and where there are too few the parts of the longest.
const passages = extract(text, { speaker: 'all' })
  .claims.map(({ span: { start, end } }) => ({ start: start.offset, end: end.offset }))
  .filter(({ start, end }) => end - start >= 12)
for (const { start, end } of [...passages].sort((a, b) => b.end - b.start - a.end + a.start)) {
  if (passages.length >= 400) break
  passages.push({ start, end: start + Math.ceil(((end - start) * 2) / 3) })
}
passages.length = Math.min(passages.length, 400)

/** Two letters changed and two gone, as a copy has it that somebody typed. */
function edited(quote) {
  const [a, b] = [Math.floor(quote.length / 3), Math.floor((quote.length * 2) / 3)]
  return `${quote.slice(0, a)}${/[\u4e00-\u9fff]/.test(quote) ? '某些' : 'xy'}${quote.slice(a + 2, b)}${quote.slice(b + 2)}`
}

const whole = passages.map(({ start, end }) => ({ quote: text.slice(start, end), start, end }))
const claims = extract(text, { speaker: 'all' }).claims
const lost = claims
  .filter((_, i) => i % 3 === 1)
  .map(({ span }) => ({ start: span.start.offset, end: span.end.offset }))
const without = lost
  .sort((a, b) => b.start - a.start)
  .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
const tasks = [
  { name: 'whole', text, quotes: whole },
  { name: 'edited', text, quotes: whole.map((item) => ({ ...item, quote: edited(item.quote) })) },
  {
    name: 'lost',
    text: without,
    quotes: lost.map(({ start, end }) => ({ quote: text.slice(start, end), start: -1, end: -1 })),
  },
]

const ours = ({ text, quotes }) =>
  verify(
    quotes.map(({ quote }) => ({ quote })),
    text,
  ).results.map(({ span }) => (span ? { start: span.start.offset, end: span.end.offset } : null))
const theirs = ({ text, quotes }) =>
  quotes.map(({ quote }) => {
    const matches = search.default
      ? search.default(text, quote, Math.floor(quote.length / 5))
      : search(text, quote, Math.floor(quote.length / 5))
    return matches.reduce((best, match) => (best === null || match.errors < best.errors ? match : best), null)
  })

/** Found elsewhere, or found though it is not there; or not found though it is. */
function judge({ quotes, text: searched }, found) {
  let wrong = 0
  let none = 0
  found.forEach((place, i) => {
    const { quote, start, end } = quotes[i]
    if (place === null) none += start >= 0 ? 1 : 0
    else if (start < 0) wrong++
    else if (place.start >= end || place.end <= start)
      wrong += searched.slice(place.start, place.end).trim() === quote.trim() ? 0 : 1
  })
  return { wrong, none }
}

let [sumOurs, sumTheirs] = [0, 0]
console.log(`${file.split('/').at(-1)}, Node ${process.version}, medians of 9, processor time in ms\n`)
console.log('          quotes      ours    theirs   ratio   wrong place   not found')
for (const task of tasks) {
  for (let i = 0; i < 20; i++) for (const find of [ours, theirs]) find(task)
  const times = Array.from({ length: 9 }, () => [time(() => ours(task)), time(() => theirs(task))])
  const [a, b] = [median(times.map(([x]) => x)), median(times.map(([, y]) => y))]
  sumOurs += a
  sumTheirs += b
  const [mine, other] = [judge(task, ours(task)), judge(task, theirs(task))]
  console.log(
    [
      task.name.padEnd(8),
      String(task.quotes.length).padStart(7),
      a.toFixed(1).padStart(9),
      b.toFixed(1).padStart(9),
      `${(b / a).toFixed(1)} ×`.padStart(8),
      `${mine.wrong} : ${other.wrong}`.padStart(13),
      `${mine.none} : ${other.none}`.padStart(11),
    ].join(' '),
  )
}

// Copies of the article in which every word of some letters is another one, so that claims stay apart.
console.log(`together: ${(sumTheirs / sumOurs).toFixed(1)} × (≥ 5)`)
if (process.argv[4] === 'short') process.exit(0)

const size = 5_000_000
let long = ''
for (let i = 0; long.length < size; i++)
  long += `## ${i}\n\n${text.replace(/[\u4e00-\u9fff]{2}(?=[，。])/g, `$&${i}`)}\n\n`
const all = extract(long, { speaker: 'all' })
const set = {
  ...all,
  claims: all.claims.filter((_, i) => i % Math.ceil(all.claims.length / 2000) === 0).slice(0, 2000),
}
const changed = long.replace(/不/g, (not, at) => (at % 9 === 0 ? '' : not))
global.gc?.()
const before = process.memoryUsage().rss
let summary
const took = time(() => {
  summary = verify(set, changed).summary
})
const memory = (process.memoryUsage().rss - before) / 1e6
console.log(
  `\n${(changed.length / 1e6).toFixed(1)} million characters, ${set.claims.length} claims: ${(took / 1000).toFixed(1)} s, ${memory.toFixed(0)} MB more; ${JSON.stringify(summary)}`,
)
