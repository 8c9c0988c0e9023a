import { describe, expect, it } from 'vitest'
import { SpeakerMap } from '../../src/compare/speakers.ts'
import type { Speaker } from '../../src/schema/index.ts'

const speaker = (name: string, ...labels: string[]): Speaker => ({ name, role: 'other', labels, turns: 1 })
const often = (from: string, to: string, times = 5) => Array.from({ length: times }, () => ({ from, to }))

describe('who is who', () => {
  it.each([
    ['the same name', ['Ann Lee'], ['Ann Lee'], [], 'Ann Lee', 'Ann Lee', true],
    ['other capitals and script', ['唐鳳'], ['唐凤'], [], '唐鳳', '唐凤', true],
    ['a part of the name', ['LeBlanc'], ['Yann LeBlanc'], [], 'LeBlanc', 'Yann LeBlanc', true],
    [
      'renamed throughout',
      ['Q', 'A'],
      ['Reed', 'Musil'],
      [...often('Q', 'Reed'), ...often('A', 'Musil')],
      'A',
      'Musil',
      true,
    ],
    [
      'renamed, but not this one',
      ['Q', 'A'],
      ['Reed', 'Musil'],
      [...often('Q', 'Reed'), ...often('A', 'Musil'), ...often('A', 'Reed', 1)],
      'A',
      'Reed',
      false,
    ],
    [
      'renamed, though one had a long turn of the other',
      ['Q', 'A'],
      ['Reed', 'Musil'],
      [...often('Q', 'Reed'), ...often('A', 'Musil', 9), ...often('A', 'Reed', 12)],
      'A',
      'Musil',
      true,
    ],
    [
      'known on both sides, whatever the votes',
      ['Ann', 'Bob'],
      ['Ann', 'Bob'],
      often('Ann', 'Bob'),
      'Ann',
      'Bob',
      false,
    ],
    ['a part of two names', ['Lee'], ['Ann Lee', 'Bob Lee'], [], 'Lee', 'Bob Lee', false],
    ['nobody named', ['Ann'], [], [], 'Ann', null, true],
  ] as const)('%s', (_, from, to, meetings, a, b, same) => {
    const map = new SpeakerMap(
      from.map((name) => speaker(name)),
      to.map((name) => speaker(name)),
      meetings,
    )
    expect(map.same(a, b)).toBe(same)
  })

  it('knows a speaker by any label', () => {
    const map = new SpeakerMap([speaker('Reed', '采访者')], [speaker('George Reed', '采访者')], [])
    expect(map.same('Reed', 'George Reed')).toBe(true)
  })
})
