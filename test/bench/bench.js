// Prints side by side, measured in turns in one run: what `extract` costs over remark-parse on the same text, whether
// the cost for a byte stays the same in long files, and what a run of the program costs over starting Node.
//
// usage: npm run bench [-- FILE]
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { extract } from '../../dist/index.js'
import { median, path, sample, time } from './measure.js'

const file = process.argv[2] ?? sample
const text = readFileSync(file, 'utf8')

/** Times the two in turns, so that both see the same machine. */
function compare(rounds, warmUp, ours, theirs) {
  for (let i = 0; i < warmUp; i++) [ours, theirs].forEach(time)
  const times = Array.from({ length: rounds }, () => [time(ours), time(theirs)])
  return { ours: median(times.map(([a]) => a)), theirs: median(times.map(([, b]) => b)) }
}

const parser = unified().use(remarkParse).freeze()
// Warm: V8 takes some eighty rounds until all of it is compiled.
const rows = [1, 10, 100].map((times) => {
  const long = Array(times).fill(text).join('\n\n')
  const [rounds, warmUp] = { 1: [40, 80], 10: [7, 3], 100: [3, 0] }[times]
  const result = compare(
    rounds,
    warmUp,
    () => extract(long),
    () => parser.parse(long),
  )
  return {
    name: `extract × ${times}`,
    against: 'remark-parse',
    ...result,
    bytes: Buffer.byteLength(long),
    target: times === 1 ? 1.5 : null,
  }
})
const start = (...args) => spawnSync(process.execPath, args)
const run = compare(
  25,
  3,
  () => start(path('../../bin/claims.js'), 'extract', file),
  () => start('-e', '0'),
)
rows.push({ name: 'one run', against: 'node -e 0', ...run, bytes: null, target: 2 })

console.log(`${file.split('/').at(-1)}, ${Buffer.byteLength(text)} bytes, Node ${process.version}, medians in ms\n`)
console.log('                       ours   theirs                  ratio  target   ms per MB')
for (const { name, against, ours, theirs, bytes, target } of rows)
  console.log(
    [
      name.padEnd(18),
      ours.toFixed(1).padStart(8),
      theirs.toFixed(1).padStart(8),
      ` ${against.padEnd(14)}`,
      (ours / theirs).toFixed(2).padStart(6),
      (target === null ? '' : `≤ ${target}`).padStart(7),
      (bytes === null ? '' : ((ours / bytes) * 1e6).toFixed(0)).padStart(11),
    ].join(' '),
  )
