import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsdown'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** Only ASCII in the bundles of the program: a file of one byte a character is read and compiled faster. */
function escapeBundles(): void {
  for (const name of readdirSync(path('dist')).filter((file) => file.endsWith('.cjs'))) {
    const code = readFileSync(path(`dist/${name}`), 'utf8')
    if (/String\.raw`[^`]*[^\0-\x7f`]/.test(code))
      throw new Error(`${name} has raw text that is not ASCII: escapes would change it`)
    const escaped = code.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    writeFileSync(path(`dist/${name}`), escaped)
  }
}

/** Runs the program, so that V8's compiled code of usual runs is kept beside the bundles (src/cli/start.ts). */
function writeCodeCache(): void {
  const [file, other] = [path('fixtures/retelling.zh.md'), path('fixtures/retelling-republished.zh.md')]
  // Each run adds to what those before it have left.
  for (const args of [
    ['diff', file, other, '-f', 'text'],
    ['extract', file, '-f', 'text'],
    ['extract', file],
  ]) {
    const env = { ...process.env, CLAIMS_WRITE_CACHE: '1' }
    const { status, stderr } = spawnSync(process.execPath, [path('bin/claims.js'), ...args], { env, encoding: 'utf8' })
    if (status !== 0 && status !== 1) throw new Error(`claims ${args[0]} does not run: ${stderr}`)
  }
}

/** Commander loads it, and Node takes milliseconds over it, for commands that are programs of their own: there are none. */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (id: string) => (id === 'node:child_process' ? '\0none' : null),
  load: (id: string) => (id === '\0none' ? 'export {}' : null),
}

rmSync('dist', { recursive: true, force: true })

export default defineConfig([
  // The library leaves its dependencies to the package manager.
  {
    entry: { index: 'src/index.ts' },
    platform: 'node',
    target: 'node20',
    dts: true,
    clean: false,
    fixedExtension: false,
  },
  // The program is bundled with them, a chunk for each command. CommonJS, because Node starts it faster.
  {
    entry: { start: 'src/cli/start.ts', main: 'src/cli/main.ts' },
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    dts: false,
    clean: false,
    deps: { alwaysBundle: [/.*/] },
    // What vfile takes from Node without need costs time, and its re-export of node:process breaks in CommonJS.
    alias: Object.fromEntries(
      ['path', 'proc', 'url'].map((name) => [`#min${name}`, path(`node_modules/vfile/lib/min${name}.browser.js`)]),
    ),
    plugins: [withoutChildProcess],
    minify: true,
    hooks: {
      'build:done': () => {
        escapeBundles()
        writeCodeCache()
      },
    },
  },
])
