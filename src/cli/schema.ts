import claim from '../../schemas/claim.json' with { type: 'json' }
import claimSet from '../../schemas/claim-set.json' with { type: 'json' }
import difference from '../../schemas/difference.json' with { type: 'json' }
import history from '../../schemas/history.json' with { type: 'json' }
import topicPack from '../../schemas/topic-pack.json' with { type: 'json' }
import verification from '../../schemas/verification.json' with { type: 'json' }
import type { SchemaName } from '../schema/index.ts'
import { unknownName } from '../source/input-error.ts'
import { write } from './output.ts'

/** The published files: making them from the definitions again would load zod. */
const SCHEMAS: Record<SchemaName, object> = {
  'claim-set': claimSet,
  claim,
  verification,
  difference,
  history,
  'topic-pack': topicPack,
}

/** Prints one schema; without a name, the one of what `extract` writes. */
export async function runSchema(name = 'claim-set', options: { list?: boolean } = {}): Promise<number> {
  const names = Object.keys(SCHEMAS)
  if (options.list) await write(names.map((one) => `${one}\n`).join(''), undefined)
  else if (!names.includes(name)) throw unknownName('schema', name, names)
  else await write(`${JSON.stringify(SCHEMAS[name as SchemaName], null, 2)}\n`, undefined)
  return 0
}
