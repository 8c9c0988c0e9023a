import { expect, test } from 'vitest'
import { html } from '../../src/report/claims-html.ts'
import { claimSet } from '../support/claim-set.ts'

const evil = {
  ...claimSet,
  source: { ...claimSet.source, title: '</title><script>alert(1)</script>', url: 'javascript:alert(1)' },
  claims: [{ ...claimSet.claims[0]!, quote: '<img src=x onerror=alert(1)> & "\u202e', speaker: '"><b>' }],
}

test('a document cannot put markup or addresses into the page', () => {
  const page = html(evil)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).not.toMatch(/<img|<b>|javascript:|\u202e/)
  expect(page).toContain('&#60;img src=x onerror=alert(1)&#62; &#38; &#34;\\u202e')
})

test('the page needs nothing from anywhere', () => {
  const page = html({ ...claimSet, source: { ...claimSet.source, url: null } })
  expect(page).not.toMatch(/https?:|\bsrc=|@import|url\(/)
  expect(page).toContain(`default-src &#39;none&#39;`)
})

test('each claim stands in it once, with what the filters look at', () => {
  const page = html(claimSet)
  expect([...page.matchAll(/<article id="([^"]+)" data-kind="([^"]+)"/g)].map(([, id, kind]) => [id, kind])).toEqual(
    ['c-supply', 'c-bytes', 'c-years', 'c-safer', 'c-read'].map((id) => [
      id,
      claimSet.claims.find((claim) => claim.id === id)!.kind,
    ]),
  )
  expect(page).toContain('<html lang="zh-Hans">')
})
