import { expect, test } from 'vitest'
import { formatOf, plainTextReader, readDocument } from '../../src/source/document.ts'
import { readHtml } from '../../src/source/html.ts'

const PAGE = `<!DOCTYPE html>
<html><head><title>谈话 - 小报</title><meta property="og:title" content="谈话">
<meta property="article:published_time" content="2024-03-05T08:00:00+08:00"></head>
<body><nav>首页 目录</nav>
<div id="js_content" style="visibility: hidden;">
<h2>一、开始</h2>
<section><p><strong>林工：</strong>R&amp;D 占&nbsp;5%，<br>一共
3 万人。</p></section>
<p style="display:none">看不见</p>
<blockquote><p>引用的话。</p></blockquote>
<table><tr><td>林工</td><td>第二句 🚗。</td></tr></table>
<ul><li>一条</li></ul>
</div><script>var x = "没有话"</script></body></html>`

test('the main text of a page, block by block, with places in the file', () => {
  const { reading, header } = readDocument(PAGE, 'html', readHtml)
  expect(reading.blocks.map((block) => [block.type, reading.text.slice(block.start, block.end)])).toEqual([
    ['heading', '一、开始'],
    ['paragraph', '林工：R&D 占\u00a05%，一共 3 万人。'],
    ['paragraph', '引用的话。'],
    ['row', '林工 第二句 🚗。'],
    ['paragraph', '一条'],
  ])
  const at = reading.text.indexOf('R&D')
  const { start, end } = reading.toSource({ start: at, end: reading.text.indexOf('万人') + 2 })
  expect(PAGE.slice(start, end)).toBe('R&amp;D 占&nbsp;5%，<br>一共\n3 万人')
  expect(header).toEqual({ title: '谈话', author: null, published: '2024-03-05', url: null })
})

test('a page without a known frame is read where most of its paragraphs stand', () => {
  const words = '这是一段足够长的话，说的是河流、桥梁和城市的历史，一点也不短。'
  const page = `<html><body><div class="menu"><p>菜单</p></div><div><div><p>${words}</p><p>${words}</p></div></div><div class="sidebar"><p>旁边</p></div></body></html>`
  expect(readDocument(page, 'html', readHtml).reading.text).toBe(`${words}\n\n${words}`)
})

test.each([
  ['an exponent', '<p>10<sup>14</sup> bytes</p>', '10^14 bytes'],
  ['a unit', '<p>3 m<sup>2</sup> and 5 km<sup>2</sup></p>', '3 m2 and 5 km2'],
  ['an ordinal', '<p>the 20<sup>th</sup> time</p>', 'the 20th time'],
  [
    'marks of footnotes',
    '<p>so<sup>1</sup>, in 2004.<a href="#fn2">2</a> But<sup><a href="#n3">[3]</a></sup></p>',
    'so, in 2004. But',
  ],
  ['links with numbers', '<p>in <a href="/2004">2004</a></p>', 'in 2004'],
  [
    'captions',
    '<figure><img src="x"><figcaption>A gate</figcaption></figure><p>It is all one text.</p>',
    'It is all one text.',
  ],
  [
    'what stands beside',
    '<p>It is all one text.</p><aside><p>two</p></aside><div class="newsletter-signup"><p>three</p></div>',
    'It is all one text.',
  ],
  [
    'not the text itself, whatever its name',
    '<div class="share-quotes"><p>It is all one text.</p></div>',
    'It is all one text.',
  ],
  ['words that are marked', '<p>It <span class="comment-mark">is</span> so.</p>', 'It is so.'],
])('%s of a page', (_, page, expected) => {
  const { text } = readDocument(`<html><body>${page}</body></html>`, 'html', readHtml).reading
  expect(text).toBe(expected)
})

test.each([
  ['<!doctype html><p>', null, 'html'],
  ['\ufeff<html lang="zh">', null, 'html'],
  ['**林工：** 你好', 'a.txt', 'markdown'],
  ['林工：你好', 'a.txt', 'text'],
  ['林工：你好', null, 'markdown'],
  ['WEBVTT\n\n00:00.000 --> 00:01.000\nhello', null, 'text'],
])('%j of %s is %s', (text, path, format) => {
  expect(formatOf(text, path)).toBe(format)
})

test('in plain text every character means itself', () => {
  const text = '\ufeffA: 2 * 3 * 4\r\ngoes on_here_\r\n\r\n    B: &amp; yes'
  const { reading } = readDocument(text, 'text', plainTextReader)
  expect(reading.text).toBe('A: 2 * 3 * 4 goes on_here_\n\n    B: &amp; yes')
  expect(reading.blocks[0]!.lines).toEqual([0, 13])
})

test('captions read as running text, voices as labels', () => {
  const text =
    'WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.500\r\n<v Ana>It is\r\n\r\n2\r\n00:00:02.500 --> 00:00:04.000 align:start\r\n<i>warm</i> today.\r\n\r\n00:00:30.000 --> 00:00:31.000\r\nYes.\r\n'
  const { reading } = readDocument(text, 'text')
  expect(reading.text).toBe('Ana: It is warm today.\n\nYes.')
  const at = reading.text.indexOf('It is')
  const { start, end } = reading.toSource({ start: at, end: reading.text.indexOf(' today') })
  expect(text.slice(start, end)).toMatch(/^It is\r\n[\s\S]*<i>warm$/)
})
