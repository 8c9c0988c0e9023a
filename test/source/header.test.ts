import { expect, test } from 'vitest'
import { readDocument } from '../../src/source/document.ts'
import { frontMatterReader } from '../../src/source/front-matter.ts'

const none = { title: null, author: null, published: null, url: null }

test.each([
  ['nothing', '林工：今天很冷。', none],
  [
    'labelled lines',
    '# 一次谈话\n\n文章作者: 小报\n发布时间: 2024-03-05 07:08\n原文链接: http://example.org/s?a=1&b=2#rd\n',
    { title: '一次谈话', author: '小报', published: '2024-03-05', url: 'http://example.org/s?a=1&b=2#rd' },
  ],
  [
    'traditional labels',
    '# 談話\n\n作者｜王小明\n\n發布時間：2024年3月5日',
    { ...none, title: '談話', author: '王小明', published: '2024-03-05' },
  ],
  [
    'English lines',
    '# A talk\n\nBy: Ann Lee\n\nPublished: March 5th, 2024',
    { ...none, title: 'A talk', author: 'Ann Lee', published: '2024-03-05' },
  ],
  [
    'a clipper link',
    'A talk\n======\n\n[example.org](https://example.org/p/1) Daily',
    { ...none, title: 'A talk', url: 'https://example.org/p/1' },
  ],
  [
    'front matter',
    '---\ntitle: "A: talk"\nauthors: [Ann Lee, Bo Xu]\npublished: 2024-03-05\nsource_url: https://example.org/p\n---\n# Other',
    { title: 'A: talk', author: 'Ann Lee', published: '2024-03-05', url: 'https://example.org/p' },
  ],
  ['a date that does not exist', 'Published: 2024-02-31', none],
  ['a colon in prose', '# 题\n\n来源：这不是网址', { ...none, title: '题' }],
])('%s', (_, text, expected) => {
  expect(readDocument(text, 'markdown', frontMatterReader).header).toEqual(expected)
})

test('front matter in another language is passed over and never run', () => {
  const { reading, header } = readDocument(
    '---js\n{ title: process.exit(1) }\n---\n# 题',
    'markdown',
    frontMatterReader,
  )
  expect(reading.text).toBe('题')
  expect(header.title).toBe('题')
})

test('two rules at the top are no front matter', () => {
  expect(readDocument('---\n\njust words\n\n---\nmore', 'markdown', frontMatterReader).reading.text).toContain(
    'just words',
  )
})

test.each([
  ['大模型 LLM 的 GPT-4 版本', 'zh', 'Hans'],
  ['語言模型已經達到極限', 'zh', 'Hant'],
  ['The word 你好 means hello in Chinese', 'en', null],
])('language and script of %s', (text, language, script) => {
  expect(readDocument(text)).toMatchObject({ language, script })
})
