// Runs the yardsticks that lie beside the project, if they do, and holds their figures against test/floors.json.
//
// usage: node test/support/yardsticks.mjs [FOLDER]
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = process.argv[2] ?? join(root, '..', 'shared')
const bounds = JSON.parse(readFileSync(join(root, 'test/floors.json'), 'utf8'))

function run(script, ...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) process.stderr.write(`${script}: ${stderr.trim().split('\n').slice(0, 5).join('\n')}\n`)
  return stdout
}

/** The numbers of one row of a JSON table. */
function row(script, name) {
  try {
    return JSON.parse(run(script, '--json')).find((one) => one.name === name) ?? {}
  } catch {
    return {} // it has not run; every bound on it fails
  }
}

const share = (text, pattern) => {
  const [, part, whole] = pattern.exec(text) ?? []
  return part === undefined ? {} : { met: Number(part), share: Number(part) / Number(whole) }
}

const YARDSTICKS = {
  score: () => row('score.mjs', 'pooled'),
  turns: () => row('score-turns.mjs', 'mean'),
  core: () => share(run('score-core.mjs'), /(\d+) of (\d+) core expectations met/),
  specs: () => share(run('score-specs.mjs'), /^all\s+(\d+) of\s+(\d+)/m),
}

let [passed, failed] = [0, 0]
for (const [name, measure] of Object.entries(YARDSTICKS)) {
  const script = { score: 'score.mjs', turns: 'score-turns.mjs', core: 'score-core.mjs', specs: 'score-specs.mjs' }[
    name
  ]
  if (!existsSync(join(folder, script))) continue
  const figures = measure()
  for (const [key, { min, max }] of Object.entries(bounds[name])) {
    const figure = figures[key]
    const fine = figure != null && (min === undefined || figure >= min) && (max === undefined || figure <= max)
    if (fine) passed++
    else failed++
    const value = figure == null ? '-' : Number.isInteger(figure) ? String(figure) : figure.toFixed(3)
    const bound = min === undefined ? `≤ ${max}` : `≥ ${min}`
    console.log(`${fine ? '  ' : '✗ '}${`${name} ${key}`.padEnd(20)} ${value.padStart(8)}  ${bound}`)
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
