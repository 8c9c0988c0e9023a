import { describe, expect, test } from 'vitest'
import { interview } from '../support/folder.ts'
import { claims } from '../support/run.ts'

const COLOUR = /\x1b\[/
const text = async (args: string[], env: Record<string, string>) =>
  (await claims(['extract', '-f', 'text', ...args], { input: interview, env })).stdout

describe.concurrent('colours', () => {
  test.each<[string, string[], Record<string, string>, boolean]>([
    ['none in a pipe', [], {}, false],
    ['where they are forced', [], { FORCE_COLOR: '1' }, true],
    ['not against NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', [], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
    ['a flag is the clearer wish', ['--color'], { NO_COLOR: '1' }, true],
    ['and so is the other flag', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_, args, env, coloured) => {
    expect(COLOUR.test(await text(args, env))).toBe(coloured)
  })

  test('are all that differs', async () => {
    const [plain, coloured] = await Promise.all([text([], {}), text(['--color'], {})])
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(plain)
  })
})
