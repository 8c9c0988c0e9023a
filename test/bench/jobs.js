// Prints what two jobs gain over one on many files, measured in turns in one run, and whether memory grows with their
// number. Wall time counts only on a machine that does nothing else: processor time beside it says what the two cost.
//
// usage: node test/bench/jobs.js [FILES]
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, path } from './measure.js'

const documents = [
  'retelling.zh.md',
  'retelling.en.md',
  'retelling-republished.zh.md',
  'interviews/chip-engineer.en.md',
]
const rounds = 5

function folderOf(files) {
  const folder = mkdtempSync(join(tmpdir(), 'claims-jobs-'))
  for (let i = 0; i < files; i++)
    copyFileSync(path(`../../fixtures/${documents[i % documents.length]}`), join(folder, `${i}.md`))
  return folder
}

/** Seconds on the clock, seconds of processors, and the most memory it had, in MB. */
function run(folder, jobs) {
  const command = [process.execPath, path('../../bin/claims.js'), 'extract', folder, '-f', 'ndjson', '-j', String(jobs)]
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', ...command], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const [wall, user, system, memory] = stderr.trim().split(' ').map(Number)
  return { wall, cpu: user + system, memory: memory / 1024 }
}

const files = Number(process.argv[2] ?? 200)
const folder = folderOf(files)
const many = folderOf(5 * files)
try {
  const turns = Array.from({ length: rounds }, () => [run(folder, 1), run(folder, 2)])
  const show = (jobs, key) => median(turns.map((turn) => turn[jobs - 1][key]))
  console.log(`${files} files, medians of ${rounds}, load ${loadavg()[0].toFixed(1)}\n`)
  console.log('jobs   wall s   processor s   memory MB')
  for (const jobs of [1, 2])
    console.log(
      [
        String(jobs).padStart(4),
        show(jobs, 'wall').toFixed(2).padStart(8),
        show(jobs, 'cpu').toFixed(2).padStart(13),
        show(jobs, 'memory').toFixed(0).padStart(11),
      ].join(' '),
    )
  const ratios = turns.map(([one, two]) => one.wall / two.wall)
  console.log(`\ntwo jobs are ${median(ratios).toFixed(2)} times as fast (≥ 1.7)`)
  console.log(`${5 * files} files, one job: ${run(many, 1).memory.toFixed(0)} MB`)
} finally {
  for (const each of [folder, many]) rmSync(each, { recursive: true })
}
