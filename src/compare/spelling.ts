import { BEFORE_S, CONTRACTED_ENDINGS, CONTRACTIONS, SPELLINGS } from '../language/en/spellings.ts'

/** Which of two readings an ending has: it's is "it is" and "it has". */
export type Reading = 0 | 1

interface Tables {
  contractions: ReadonlyMap<string, string[]>
  endings: [string, string[]][]
  beforeS: ReadonlySet<string>
  /** By the first letter. */
  spellings: ReadonlyMap<string, [string, string][]>
}

let tables: Tables | undefined

function tablesOf(): Tables {
  if (tables) return tables
  const spellings = new Map<string, [string, string][]>()
  for (const pair of SPELLINGS.split(',')) {
    const [british, american] = pair.trim().split(' ') as [string, string]
    spellings.set(british[0]!, [...(spellings.get(british[0]!) ?? []), [british, american]])
  }
  tables = {
    contractions: new Map(Object.entries(CONTRACTIONS).map(([word, said]) => [word, said.split(' ')])),
    endings: Object.entries(CONTRACTED_ENDINGS).map(([ending, said]) => [ending, said.split(', ')]),
    beforeS: new Set(BEFORE_S.split(',').map((word) => word.trim())),
    spellings,
  }
  return tables
}

/** A word in one spelling, and what is contracted in it apart: isn't → is not, organisation → organization. */
export function spellOut(word: string, reading: Reading): string[] {
  const { contractions, endings, beforeS, spellings } = tablesOf()
  const known = contractions.get(word)
  if (known) return known
  for (const [ending, said] of word.includes("'") ? endings : []) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (ending === "'s" && !beforeS.has(stem)) break
    return [stem, said[reading] ?? said[0]!]
  }
  const spelling = spellings.get(word[0]!)?.find(([british]) => word.startsWith(british))
  if (spelling) return [spelling[1] + word.slice(spelling[0].length)]
  return [word.replace(ISE, 'iz$1').replace(YSE, 'yz$1')]
}

const ISE = /(?<=[a-z]{3})is(e[drs]?|ers|ing|ations?|able)$/
const YSE = /(?<=[a-z]{3})ys(e[drs]?|ers|ing)$/
