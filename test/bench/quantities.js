// Prints side by side, measured in turns in one run, what findQuantities costs over Recognizers-Text on the same text,
// and what it costs for a character in texts of 1, 10 and 100 times the length. Theirs is asked for what ours finds
// (numbers, percentages, money, dimensions, ages) paragraph by paragraph, which is its best case: its cost grows faster
// than the text. Its durations stand in the date and time model, which is told apart.
//
// usage: npm run build && node test/bench/quantities.js [FILE [LIBRARY]]
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import suite from '@microsoft/recognizers-text-suite'
import { median, path, sample, time } from './measure.js'

const file = process.argv[2] ?? sample
const { findQuantities } = await import(pathToFileURL(resolve(process.argv[3] ?? path('../../dist/index.js'))))
const text = readFileSync(file, 'utf8')
const language = /[\u4e00-\u9fff]{2}/.test(text) ? 'zh' : 'en'
const culture = language === 'zh' ? 'zh-cn' : 'en-us'
const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim())

const amounts = [
  suite.recognizeNumber,
  suite.recognizePercentage,
  suite.recognizeCurrency,
  suite.recognizeDimension,
  suite.recognizeAge,
]
let found = 0
const theirs = (models) => {
  found = 0
  for (const paragraph of paragraphs) for (const model of models) found += model(paragraph, culture).length
}
const ours = (whole) => findQuantities(whole, { language })

for (let i = 0; i < 30; i++) ours(text)
theirs(amounts)
const rounds = Array.from({ length: 7 }, () => [
  median(Array.from({ length: 9 }, () => time(() => ours(text)))),
  time(() => theirs(amounts)),
])
const results = found
const [mine, other] = [0, 1].map((side) => median(rounds.map((round) => round[side])))
const dates = time(() => theirs([suite.recognizeDateTime]))

console.log(`${file.split('/').at(-1)}, ${text.length} characters, Node ${process.version}, medians in ms\n`)
console.log(`findQuantities                       ${mine.toFixed(2).padStart(9)}   ${ours(text).length} found`)
console.log(`Recognizers-Text, amounts            ${other.toFixed(2).padStart(9)}   ${results} found`)
console.log(`Recognizers-Text, dates and times    ${dates.toFixed(2).padStart(9)}`)
console.log(`ratio (amounts alone)                ${(other / mine).toFixed(0).padStart(9)}   ≥ 20\n`)
console.log('length      ms   ns per character')
for (const times of [1, 10, 100]) {
  const long = Array(times).fill(text).join('\n\n')
  const cost = median(Array.from({ length: { 1: 60, 10: 15, 100: 3 }[times] }, () => time(() => ours(long))))
  console.log(
    `× ${String(times).padEnd(4)} ${cost.toFixed(1).padStart(7)}   ${((cost / long.length) * 1e6).toFixed(0).padStart(6)}`,
  )
}
