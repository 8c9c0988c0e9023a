// Prints side by side, measured in turns in one run: what `diff` of two copies of a document costs, given their claims,
// over extracting the claims of one of them; the same for copies with edits; and how long documents of 2 MB take, with
// the memory that they need beside that of the texts.
//
// usage: node test/bench/diff.js [FILE]
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { diff, extract, history } from '../../dist/index.js'
import { median, path, sample, time } from './measure.js'

const file = process.argv[2] ?? sample
const text = readFileSync(file, 'utf8')

/** Every so many-th sentence loses its second half, in the same places in every run. */
const cut = (whole, every) => {
  let count = 0
  return whole.replace(/[^。.\n]{30,}[。.]/g, (sentence) =>
    ++count % every ? sentence : `${sentence.slice(0, sentence.length >> 1)}${sentence.at(-1)}`,
  )
}
const version = (whole) => ({ text: whole, claims: extract(whole, { speaker: 'all' }) })

/** In a process of its own: what it needs at most, in MB. */
function memoryOf(copies, what) {
  const code = `
    import { readFileSync } from 'node:fs'
    import { diff, extract } from ${JSON.stringify(path('../../dist/index.js'))}
    const text = Array(${copies}).fill(readFileSync(${JSON.stringify(file)}, 'utf8')).join('\\n\\n')
    const other = text.replace(/[^。.\\n]{30,}[。.]/g, (s, i) => (i % 20 ? s : s.slice(0, s.length >> 1)))
    const start = performance.now()
    ${what}
    console.log((performance.now() - start) / 1000, process.resourceUsage().maxRSS / 1024)`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim().split(' ').map(Number)
}

const [from, edited] = [version(text), version(cut(text, 20))]
const row = (name, ours, theirs, target) =>
  console.log(
    [
      name.padEnd(34),
      ours.toFixed(1).padStart(9),
      theirs.toFixed(1).padStart(9),
      (ours / theirs).toFixed(2).padStart(7),
      target,
    ].join(' '),
  )
console.log(`${file.split('/').at(-1)}, ${Buffer.byteLength(text)} bytes, Node ${process.version}, medians in ms\n`)
console.log('                                        ours   extract   ratio  target')
const measures = [
  ['diff of two copies', () => diff(from, { ...from, claims: structuredClone(from.claims) }), '≤ 1'],
  ['diff with every 20th sentence cut', () => diff(from, edited), ''],
  ['history of four versions', () => history([from, edited, from, edited]), ''],
]
for (const [name, run, target] of measures) {
  const theirs = () => extract(text, { speaker: 'all' })
  const cold = [time(run), time(theirs)] // of the first alone: then the code is compiled
  const times = Array.from({ length: 15 }, () => [time(run), time(theirs)])
  if (target) row(`${name}, cold`, cold[0], cold[1], target)
  row(name, median(times.map(([a]) => a)), median(times.map(([, b]) => b)), target)
}

console.log('\n                                     seconds        MB')
const copies = Math.ceil(2e6 / Buffer.byteLength(text))
for (const [name, times, what] of [
  ['two extractions of 1 MB', copies >> 1, "extract(text, { speaker: 'all' }); extract(other, { speaker: 'all' })"],
  ['diff of 1 MB', copies >> 1, "diff(text, other, { speaker: 'all' })"],
  ['two extractions of 2 MB', copies, "extract(text, { speaker: 'all' }); extract(other, { speaker: 'all' })"],
  ['diff of 2 MB', copies, "diff(text, other, { speaker: 'all' })"],
]) {
  const [seconds, memory] = memoryOf(times, what)
  console.log([name.padEnd(34), seconds.toFixed(1).padStart(9), memory.toFixed(0).padStart(9)].join(' '))
}
