import { describe, expect, it } from 'vitest'
import type { Stretch } from '../../src/compare/edits.ts'
import { type TokenText, tokenise } from '../../src/compare/tokens.ts'
import { Vocabulary } from '../../src/compare/vocabulary.ts'
import { compareWordings } from '../../src/compare/wording.ts'

function changes(from: string, to: string): string[] {
  const vocabulary = new Vocabulary()
  const [left, right] = [tokenise(from, vocabulary), tokenise(to, vocabulary)]
  const words = (tokens: TokenText, stretch: Stretch | null): string =>
    stretch ? tokens.text.slice(tokens.starts[stretch.start]!, tokens.ends[stretch.end - 1]!) : ''
  return compareWordings(left, right, vocabulary).map(
    ({ type, from: a, to: b, holds }) =>
      `${type}: ${words(left, a)} → ${words(right, b)}${holds?.length ? ` (${holds.join()})` : ''}`,
  )
}

describe('changes in Chinese', () => {
  it.each([
    ['我们可能在五年内做到。', '我们在五年内做到。', ['hedge: 可能 → ']],
    ['我们可能在五年内做到。', '我們可能在五年內做到', []],
    ['我们可能在五年内做到。', '我们不可能在五年内做到。', ['negation:  → 不可能']],
    ['我们要用五到十年。', '我们要用三到十年。', ['number: 五到十 → 三到十']],
    ['营收是 12 万。', '营收是 12 亿。', ['number: 12 万 → 12 亿']],
    ['传得很快，每秒 2 兆字节。', '传得很快，每秒 2 吉字节。', ['number: 兆字节 → 吉字节']],
    ['花了超过 500 万。', '花了 500 万。', ['number: 超过 → ']],
    ['所有人都会受益。', '有些人会受益。', ['number: 所有 → 有些', 'number: 都 → ']],
    ['这个办法没有用。', '这个办法有用。', ['negation: 没有 → ']],
    ['芬兰的学校很好。', '挪威的学校很好。', ['name: 芬兰 → 挪威']],
    ['施密特说过这话。', '布兰登说过这话。', ['name: 施密特 → 布兰登']],
    ['如果下大雨，比赛就取消。', '比赛就取消。', ['condition: 如果 → ', 'truncated: 如果下大雨 →  (condition)']],
    ['这条路走不通。', '这条路走得通。', ['negation: 不 → 得']],
    ['它应该是最好的。', '它应该算最好的。', ['wording: 是 → 算']],
    ['灯是红色的。', '灯是蓝色的。', ['wording: 红 → 蓝']],
    ['这特别重要。', '这特点重要。', ['wording: 别 → 点']],
    ['花了大约 500 万。', '花了约 500 万。', ['wording: 大 → ']],
    ['花了大约 500 万。', '花了超过 500 万。', ['number: 大约 → 超过']],
    ['这也许行得通。', '这或许行得通。', ['wording: 也 → 或']],
    ['如果下雨，就取消。', '要是下雨，就取消。', ['wording: 如果 → 要是']],
    ['他有 1% 的股份。', '他有将近 1% 的股份。', ['number:  → 将近']],
    ['他有 1 家公司。', '他有 8 家公司。', ['number: 1 → 8']],
    ['这是一种材料。', '这是一种音乐。', ['wording: 材料 → 音乐']],
  ])('%s | %s', (from, to, expected) => {
    expect(changes(from, to).sort()).toEqual([...expected].sort())
  })
})

describe('changes in English', () => {
  it.each([
    ['It may rain tomorrow.', 'It will rain tomorrow.', ['hedge: may → will']],
    ['It will probably rain.', 'It will rain.', ['hedge: probably → ']],
    ['It rains.', 'It certainly rains.', ['hedge:  → certainly']],
    ['It is safe to use.', 'It is not safe to use.', ['negation:  → not']],
    ["It doesn't work.", 'It does work.', ["negation: doesn't → does"]],
    ['It does not work.', "It doesn't work.", []],
    ["I'm told that's what they've done.", 'I am told that is what they have done.', []],
    ["It's been said.", 'It has been said.', []],
    ["It's not red.", "It isn't red.", []],
    ["The town's plan is good.", 'The town is plan is good.', ["wording: town's → town is"]],
    ["I don't think so.", 'I do think so.', ["negation: don't → do"]],
    ['They organise and analyse the colours.', 'They organize and analyze the colors.', []],
    ['We travelled to the centre.', 'We traveled to the center.', []],
    ['A wise prize.', 'A wise prise.', ['wording: prize → prise']],
    ['Many people agree.', 'Few people agree.', ['negation: Many → Few', 'number: Many → Few']],
    [
      'It is about 40 km away.',
      'It is roughly 40 kilometers away.',
      ['wording: about → roughly', 'wording: km → kilometers'],
    ],
    ['Perhaps it rains.', 'Maybe it rains.', ['wording: Perhaps → Maybe']],
    ['It has at least 40 rooms.', 'It has at most 40 rooms.', ['number: at least → at most']],
    ["I'm here.", 'You are here.', ["wording: I'm → You are"]],
    ['That is possible.', 'That is impossible.', ['negation: possible → impossible', 'hedge: possible → impossible']],
    ['They were legal then.', 'They were illegal then.', ['negation: legal → illegal']],
    ['We lost 32 of them.', 'We lost 33 of them.', ['number: 32 → 33']],
    ['We lost five of them.', 'We lost 5 of them.', []],
    ['It cost $3.5 billion.', 'It cost $5.3 billion.', ['number: 3.5 billion → 5.3 billion']],
    ['It cost 3 dollars.', 'It cost 3 euros.', ['number: dollars → euros']],
    ['At least 300 people came.', '300 people came.', ['number: At least → ']],
    ['All of them agree.', 'Some of them agree.', ['number: All → Some']],
    [
      'We will sell, unless prices fall.',
      'We will sell.',
      ['condition: unless → ', 'truncated: unless prices fall →  (condition)'],
    ],
    ['Then Nokia bought it.', 'Then Sony bought it.', ['name: Nokia → Sony']],
    ['Only the US can do it.', 'Only us can do it.', ['wording: the → ', 'name: US → us']],
    ['a new data set', 'a new dataset', []],
    ['We are now here.', 'We are nowhere.', ['negation: now here → nowhere']],
    ['It would just end it.', 'It would not just end it.', ['negation:  → not']],
    ['The loaded word stuck.', 'The silly word stuck.', ['wording: loaded → silly']],
  ])('%s | %s', (from, to, expected) => {
    expect(changes(from, to).sort()).toEqual([...expected].sort())
  })
})

it('says where a cut is and what went with it', () => {
  const vocabulary = new Vocabulary()
  const whole = tokenise('We will open the plant in May, and it will not cost more than 40 million euros.', vocabulary)
  const cut = tokenise('We will open the plant in May.', vocabulary)
  expect(compareWordings(whole, cut, vocabulary)).toMatchObject([
    { type: 'truncated', where: 'tail', holds: ['number', 'negation'], to: null },
  ])
  expect(compareWordings(cut, whole, vocabulary)).toMatchObject([{ type: 'extended', where: 'tail', from: null }])
})

it('takes words of Taiwan for those of the mainland where the script differs, and only there', () => {
  expect(changes('这个软件要联网，靠服务器。', '這個軟體要聯網，靠伺服器。')).toEqual([])
  expect(changes('这个软件要联网，靠服务器。', '這個軟體要聯網，靠不了伺服器。')).toEqual(['negation:  → 不'])
  expect(changes('这个程序要停。', '这个进程要停。')).toEqual(['wording: 程序 → 进程'])
  // 啟用 is 激活 in the dictionary, and 启用 where that is what the other text has.
  expect(changes('我们启用了新软件。', '我們啟用了新軟體。')).toEqual([])
  // 儲存 is 保存 in the dictionary, and 存储 just as well.
  expect(changes('数据存储在硬盘里。', '資料儲存在硬碟裡。')).toEqual([])
  expect(changes('文件保存在硬盘里。', '檔案儲存在硬碟裡。')).toEqual([])
})
