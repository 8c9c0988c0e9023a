import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

// Starts the bundled program from the code that V8 compiled when it was built: a run of a tenth of a second would
// spend a good part of it on compiling. V8 itself refuses a cache of another version, and then compiles as usual.
// (Node 22 has `module.enableCompileCache` for this; Node 20 has not.)

// V8 is made for programs that run on and on. In a run of a few hundred milliseconds it costs more than it gains to
// optimise code soon (a third of the run), to compile patterns first for an interpreter and then for the machine, and to
// let the heap grow by small steps (a tenth together). Long documents gain as well. Set before the caches are read: they
// hold for the flags that they were made with. A version of V8 that does not know a flag would say so aloud.
const FLAGS = ['--interrupt-budget=2000000', '--no-regexp-tier-up', '--semi-space-growth-factor=16']
if (Number.parseInt(process.versions.node, 10) <= 24) for (const flag of FLAGS) setFlagsFromString(flag)

interface Loaded {
  exports: unknown
  script: Script
}

const loaded = new Map<string, Loaded>()

function load(file: string): unknown {
  const known = loaded.get(file)
  if (known) return known.exports
  const cachedData = read(`${file}.cache`)
  const source = readFileSync(file, 'latin1') // the build leaves only ASCII in it; UTF-8 would take twice the time
  const script = new Script(`(function (exports, require, module, __filename) {${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  })
  const module: Loaded = { exports: {}, script }
  loaded.set(file, module)
  script.runInThisContext()(module.exports, requireFrom, module, file)
  return module.exports
}

/** What the bundles ask for: each other, side by side in one folder, and the modules of Node. */
function requireFrom(id: string): unknown {
  return id.startsWith('./') ? load(join(__dirname, id)) : require(id)
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined // not built with a cache
  }
}

// The build runs the program once in this way: then the caches hold the functions that a run needs.
if (process.env.CLAIMS_WRITE_CACHE)
  process.on('exit', () => {
    for (const [file, { script }] of loaded) writeFileSync(`${file}.cache`, script.createCachedData())
  })

const { main } = load(join(__dirname, 'main.cjs')) as typeof import('./main.ts')
main(process.argv.slice(2)).then((code) => {
  // Node would first finish a collection of garbage that has begun, which takes a tenth of a short run. All is written;
  // only on Windows a pipe may still be busy.
  if (process.platform === 'win32') process.exitCode = code
  else process.exit(code)
})
