import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, interview } from '../support/folder.ts'
import { claims } from '../support/run.ts'

const cwd = folderWith({
  'lin.md': interview,
  'empty.md': '',
  'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
  'gbk.md': Buffer.from([0x61, 0x0a, 0xca, 0xfd, 0xbe, 0xdd]),
  'cut.md': Buffer.from([0xe6, 0x95, 0xb0, 0x0a, 0x31, 0x20, 0xe6, 0x8d]),
  'broken.yaml': 'name: [',
  'wrong.yaml': 'name: a\ntopics:\n  - id: A b\n    terms: {}\n    about: [[x]]\n',
})
mkdirSync(join(cwd, 'archive'))

describe.concurrent('one clear line, exit 2, and nothing on standard output', () => {
  test.each([
    ['a missing file', ['lim.md'], 'there is no lim.md; did you mean lin.md?'],
    ['a folder without transcripts', ['archive'], /^archive holds no transcripts \(md, .*\)$/],
    ['a pattern that matches nothing', ['*.srt'], 'nothing matches *.srt'],
    ['an empty file', ['empty.md'], 'empty.md is empty'],
    ['a binary file', ['picture.png'], 'picture.png is a binary file, not a transcript'],
    [
      'an encoding that a few bytes do not tell',
      ['gbk.md'],
      'gbk.md is not UTF-8: byte 0xca at offset 2, line 2; name its encoding with --encoding, or save it as UTF-8',
    ],
    ['a file that was cut off', ['cut.md'], 'cut.md is broken UTF-8: byte 0xe6 at offset 6, line 2'],
    [
      'the wrong encoding',
      ['lin.md', '--encoding', 'shift_jis'],
      /^lin\.md is not shift_jis: byte 0x.. at offset \d+, line \d+$/,
    ],
    ['an unknown encoding', ['lin.md', '--encoding', 'gb18031'], 'no encoding "gb18031": did you mean gb18030?'],
    ['an unknown speaker', ['lin.md', '--speaker', '林静'.concat('怡')], 'no speaker "林静怡": did you mean 林静宜?'],
    ['an unknown topic', ['lin.md', '--topic', 'open-sauce'], 'no topic "open-sauce": did you mean open-source?'],
    [
      'a missing folder for the output',
      ['lin.md', '-o', 'no/out.json'],
      'no/out.json cannot be written: its folder does not exist',
    ],
    ['a file where the output folder should be', ['lin.md', '-o', 'empty.md/'], /^empty\.md\/? cannot be made: .*$/],
    [
      'the document itself as output',
      ['lin.md', '-o', './lin.md'],
      './lin.md is the document itself; write to another place',
    ],
    ['a pack that is no YAML', ['lin.md', '--topics', 'broken.yaml'], /^broken\.yaml:1: no YAML: .*$/],
    [
      'a pack of another shape',
      ['lin.md', '--topics', 'wrong.yaml'],
      /^wrong\.yaml:3: no topic pack: topics\.0\.id: .*$/,
    ],
    [
      'a format of one file for two',
      ['lin.md', 'lin.md', '-f', 'html'],
      /^html takes one file; for several use -f .*$/,
    ],
    [
      'a format of many lines for a filter',
      ['--stdin-files', '-f', 'text'],
      '--stdin-files writes ndjson (a claim a line) or json (a document a line), not text',
    ],
    [
      'files beside those of standard input',
      ['--stdin-files', 'lin.md'],
      '--stdin-files takes the names of files from standard input, not from the command line',
    ],
    [
      'a list of speakers as a table',
      ['lin.md', '--list-speakers', '-f', 'csv'],
      /^--list-speakers writes text, json or ndjson/,
    ],
    ['an unknown option', ['lin.md', '--speakr', 'x'], "unknown option '--speakr' (Did you mean --speaker?)"],
    [
      'an unknown format',
      ['lin.md', '-f', 'xml'],
      /^option '-f, --format <format>' argument 'xml' is invalid\. Allowed choices are json, .*$/,
    ],
    [
      'no number',
      ['lin.md', '--top', '0'],
      "option '--top <number>' argument '0' is invalid. it is a whole number from 1",
    ],
    [
      'no date',
      ['lin.md', '--published', '2024-02-30'],
      "option '--published <date>' argument '2024-02-30' is invalid. it is a date like 2024-10-16",
    ],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await claims(['extract', ...args], { cwd })
    expect(stderr.slice(-1)).toBe('\n')
    const line = stderr.slice('claims: '.length, -1)
    if (typeof message === 'string') expect(line).toBe(message)
    else expect(line).toMatch(message)
    expect(line).not.toContain('\n')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('and nothing half written', async () => {
    await claims(['extract', 'lin.md', '--speaker', 'nobody', '-o', 'out.json'], { cwd })
    expect(existsSync(join(cwd, 'out.json'))).toBe(false)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('escape sequences of a name do not reach the terminal', async () => {
    const { stderr } = await claims(['extract', 'a\x1b[2Jb'], { cwd })
    expect(stderr).toBe('claims: there is no a\\u001b[2Jb\n')
  })

  test('an unknown command', async () => {
    const { code, stderr } = await claims(['extrakt'], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: "claims: unknown command 'extrakt' (Did you mean extract?)\n" })
  })
})
