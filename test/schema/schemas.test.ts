import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { SCHEMAS } from '../../src/schema/index.ts'
import { claimSet } from '../support/claim-set.ts'

const TITLES: Record<keyof typeof SCHEMAS, string> = {
  'claim-set': 'The claims of a transcript',
  claim: 'A claim',
  verification: 'What a text still says of the claims made in it',
  difference: 'What became of each claim in another version',
  history: 'What became of each claim through several versions',
  'topic-pack': 'Topics to look for, as data',
}
const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]

const published = (name: keyof typeof SCHEMAS) => {
  const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12' })
  return { $schema, $id: `urn:transcript-claims:schema:1:${name}`, title: TITLES[name], ...rest, id: undefined }
}

describe.each(names)('%s', (name) => {
  // `npm run schemas` writes the files; here they may not differ from the definitions.
  test('the published schema is the one of the code', async () => {
    await expect(`${JSON.stringify(published(name), null, 2)}\n`).toMatchFileSnapshot(`../../schemas/${name}.json`)
  })
  test('other programs can compile it', () => {
    expect(() => new Ajv2020({ strict: true }).compile(published(name))).not.toThrow()
  })
})

test('a schema accepts what the program writes, and nothing beside it', () => {
  const validate = new Ajv2020().compile(published('claim-set'))
  expect(validate(claimSet), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...claimSet, extra: 1 })).toBe(false)
  expect(validate({ ...claimSet, claims: [{ ...claimSet.claims[0], kind: 'opinion' }] })).toBe(false)
})
