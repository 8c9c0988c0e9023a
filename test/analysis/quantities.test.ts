import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/analysis/quantities/index.ts'

/** An amount as the tables write it: "5..10 year", "300.. language", "~20 %", "vague person". */
function shown(text: string, language: 'en' | 'zh'): string {
  return findQuantities(text, { language })
    .map(({ min, max, unit, approximate, vague }) => {
      const value = vague ? 'vague' : min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`
      return `${approximate && !vague ? '~' : ''}${value}${unit && ` ${unit}`}`
    })
    .join('; ')
}

const table = (language: 'en' | 'zh', rows: readonly (readonly [text: string, expected: string])[]) =>
  test.each(rows)(`${language}: %s`, (text, expected) => expect(shown(text, language)).toBe(expected))

describe('Chinese numerals', () => {
  table('zh', [
    ['共二十一万亿', '21000000000000'],
    ['一百五', '150'],
    ['一百零五', '105'],
    ['三千二百六', '3260'],
    ['六万零八十', '60080'],
    ['一万五千亿', '1500000000000'],
    ['两亿三千万', '230000000'],
    ['叁仟伍佰元', '3500 CNY'],
    ['廿五年', '25 year'],
    ['8万3千人', '83000 person'],
    ['６.５亿', '650000000'],
    ['十五点七五', '15.75'],
    ['三点二亿', '320000000'],
    ['負十二', '-12'],
    ['七分之三', '0.42857142857142855'],
    ['二又二分之一', '2.5'],
    ['三个亿', '300000000'],
    ['10 的 12 次方', '1000000000000'],
    ['十的九次方', '1000000000'],
    ['10 的负 2 次方', '0.01'],
    ['2.5 乘以 10 的 6 次方', '2500000'],
    ['二点五亿', '250000000'],
    ['一点五倍', '1.5 times'],
    ['两到四百万', '2000000..4000000'],
    ['六到九千亿', '600000000000..900000000000'],
    ['半打', '6'],
    ['百万', '1000000'],
  ])
})

describe('English numerals', () => {
  table('en', [
    ['forty-two', '42'],
    ['three hundred and seven', '307'],
    ['one hundred twenty thousand', '120000'],
    ['half a million', '500000'],
    ['two and a half million', '2500000'],
    ['one billion and a half million', '1000500000'],
    ['two dozen', '24'],
    ['nine point zero five', '9.05'],
    ['seven eighths', '0.875'],
    ['six and a quarter', '6.25'],
    ['10 to the 13', '10000000000000'],
    ['ten to the ninth', '1000000000'],
    ['10^{12}', '1000000000000'],
    ['3x10^5', '300000'],
    ['2e6', '2000000'],
    ['12,500', '12500'],
    ['70 000', '70000'],
    ['3 1/2', '3.5'],
    ['15k', '15000'],
    ['2.5 bn', '2500000000'],
    ['minus eleven', '-11'],
    ['ten to the 12', '1000000000000'],
    ['ten to the twenty-first', '1e+21'],
    ['10 to the minus nine', '1e-9'],
    ['three times ten to the eighth', '300000000'],
    ['1.5 times 10 to the 12', '1500000000000'],
    ['one in a thousand', '0.001'],
    ['three out of every ten', '0.3'],
    ['half of one percent', '0.5 %'],
    ['less than a third', '..0.3333333333333333'],
    ['told by a third party', ''],
    ['12 in six boxes', '12; 6 box'],
    ['half a percent', '0.5 %'],
    ['point three percent', '0.3 %'],
    ['a third of a second', '0.3333333333333333 second'],
    ['three quarters of a mile', '0.75 mile'],
    ['two thirds of farmers', '0.6666666666666666'],
    ['two to four hundred thousand', '200000..400000'],
    ['96K', '96000'],
    ['9e999 items', ''],
    ['40m subscribers', '40000000 subscriber'],
    ['two lakh', '200000'],
  ])
})

describe('what counts nothing', () => {
  table('zh', [
    ['第三次尝试', ''],
    ['一个系统', ''],
    ['这是一种办法', ''],
    ['他有一天会来', ''],
    ['我们一起从零开始,一直不一样', ''],
    ['千万别信', ''],
    ['他四处找,十分着急', ''],
    ['万一失败', ''],
    ['2019年7月3日', ''],
    ['二〇二一年', ''],
    ['92 年出生', ''],
    ['下午3点半', ''],
    ['周三晚上', ''],
    ['二十一世纪', ''],
    ['GPT-4 和 Llama 3.3 都跑在 H100 上', ''],
    ['SB 1047 法案', ''],
    ['5G 和 3D', ''],
    ['80后', ''],
    ['一点一滴做起', ''],
    ['三十六计', ''],
    ['三点一刻', ''],
    ['每周三开会', ''],
    ['二三线城市', ''],
    ['05 年', ''],
  ])
  table('en', [
    ['the third attempt', ''],
    ['one of them', ''],
    ['no one knows', ''],
    ['one thing we know is that', ''],
    ['in 1998', ''],
    ['the 1980s', ''],
    ['nineteen eighty-four', ''],
    ['on March 3, at 6 pm', ''],
    ['at 14:45', ''],
    ['Gemini 2 and B2B and GPT-4, 5 and 6', ''],
    ['chapter 7', ''],
    ['on the one hand', ''],
    ['24/7 support', ''],
    ['release 1.2.3', ''],
    ['the twenty-first century', ''],
    ['circa 1750', ''],
    ['call +1-555-010-0199', ''],
    ['see https://example.org/a?b=12', ''],
  ])
})

describe('ranges, bounds, approximation', () => {
  table('zh', [
    ['三到四年', '3..4 year'],
    ['零到一百', '0..100'],
    ['零到一', ''],
    ['一到两周', '1..2 week'],
    ['12、15 年', '12..15 year'],
    ['两三个月', '~2..3 month'],
    ['七八十人', '~70..80 person'],
    ['一两百万元', '~1000000..2000000 CNY'],
    ['三到五万人', '30000..50000 person'],
    ['10 倍或 100 倍', '10 times; 100 times'],
    ['40和60之间', '40..60'],
    ['大于三小于九', '3..9'],
    ['超过 80 亿美元', '8000000000.. USD'],
    ['上百万人', '1000000.. person'],
    ['300 多种语言', '~300.. language'],
    ['不到两年', '..2 year'],
    ['四年内', '..4 year'],
    ['过去两年内', '2 year'],
    ['65 岁以上', '65.. year'],
    ['十几个国家', '~11..19 country'],
    ['二十几万', '~200000..'],
    ['三年多', '~3.. year'],
    ['大约 20 个', '~20'],
    ['十来天', '~10 day'],
    ['百分之六七十', '~60..70 %'],
    ['五千块显卡', '5000 gpu'],
    ['接近零', '~0'],
    ['零点几', '~0..1'],
    ['十几二十年', '~11..20 year'],
    ['一百几十', '~110..190'],
    ['十来万', '~100000'],
    ['三、四百人', '300..400 person'],
    ['百分之几', 'vague %'],
    ['过亿', '100000000..'],
    ['破万', '10000..'],
    ['经过万般努力', ''],
    ['千亿级参数', '~100000000000 parameter'],
    ['年过六十', '60.. year'],
    ['不出两年', '..2 year'],
    ['三到五年内', '3..5 year'],
    ['一成到两成', '10..20 %'],
  ])
  table('en', [
    ['three to four years', '3..4 year'],
    ['5-10%', '5..10 %'],
    ['between 30 and 50 thousand', '30000..50000'],
    ['from $2 to $3 billion', '2000000000..3000000000 USD'],
    ['six or seven hours', '6..7 hour'],
    ['two, three weeks', '2..3 week'],
    ['10 or 100 times', '10 times; 100 times'],
    ['more than 40 and less than 70', '40..70'],
    ['more than 9 or less than 4', '9..; ..4'],
    ['at least five people', '5.. person'],
    ['up to 700 workers', '..700 worker'],
    ['within six months', '..6 month'],
    ['one in eight', '0.125'],
    ['it grew from 30 to 900 users', '30; 900 user'],
    ['between 1970 and 1985', ''],
    ['a quarter of a million', '250000'],
    ['in the next four years', '..4 year'],
    ['the last four years', '4 year'],
    ['twenty or more', '20..'],
    ['60+ countries', '60.. country'],
    ['nearly 900 pages', '~900 page'],
    ['a week or so', '~1 week'],
    ['a month or two', '1..2 month'],
    ['between $20 and $25 million', '20000000..25000000 USD'],
    ['between the ages of 6 and 11', '6..11 age'],
    ['within four to six years', '4..6 year'],
    ['thirty-odd years', '~30 year'],
    ['90-plus villages', '90.. village'],
    ['80 plus thousand workers', '80000.. worker'],
    ['five or so weeks', '~5 week'],
    ['fifty-odd', '~50'],
  ])
})

describe('vague amounts', () => {
  table('zh', [
    ['数十年', 'vague year'],
    ['几千人', 'vague person'],
    ['好几个月', 'vague month'],
    ['成千上万名学生', 'vague person'],
    ['数以亿计的用户', 'vague user'],
  ])
  table('en', [
    ['several countries', 'vague country'],
    ['a few hundred users', 'vague user'],
    ['tens of trillions of words', 'vague word'],
    ['a number of years', 'vague year'],
  ])
})

describe('units', () => {
  table('zh', [
    ['每秒 3 兆字节', '3000000 byte/s'],
    ['5 GB/s', '5000000000 byte/s'],
    ['每天七小时', '7 hour/day'],
    ['(10^{9}) 字节', '1000000000 byte'],
    ['一个半小时', '1.5 hour'],
    ['半年', '0.5 year'],
    ['八岁半', '8.5 year'],
    ['零下五度', '-5 degree'],
    ['三千克', '3 kilogram'],
    ['时速 90 公里', '90 kilometer per hour'],
    ['一米六', '1.6 meter'],
    ['三十两', '30 liang'],
    ['七成', '70 %'],
    ['百分之十二', '12 %'],
    ['千分之四', '0.4 %'],
    ['八五折', '85 %'],
    ['四个百分点', '4 %'],
    ['三倍', '3 times'],
    ['二十块五', '20.5 CNY'],
    ['6元3角', '6.3 CNY'],
    ['五百新台幣', '500 TWD'],
    ['港币 700 元', '700 HKD'],
    ['USD 90', '90 USD'],
    ['90 EUR', '90 EUR'],
    ['六块半', '6.5 CNY'],
    ['七分半钟', '7.5 minute'],
    ['一整年', '1 year'],
    ['快 9 岁了', '~9 year'],
    ['两位老师', '2 person'],
    ['40 亿参数', '4000000000 parameter'],
    ['两个重要的原因', '2 reason'],
    ['每天用它的人只有 9 万', '90000 person'],
    ['7則謠言', '7 謠言'],
    ['一小时四十分', '1 hour; 40 minute'],
    ['6 分 20 秒', '6 minute; 20 second'],
    ['每周五天', '5 day/week'],
    ['摄氏 39 度', '39 degree celsius'],
    ['三十七度五', '37.5 degree'],
    ['一米七五', '1.75 meter'],
    ['90 平', '90 square meter'],
    ['六毛', '0.6 CNY'],
    ['两毛五', '0.25 CNY'],
    ['八块零五毛', '8.5 CNY'],
    ['四百捷克克朗', '400 CZK'],
    ['9000 哥伦比亚比索', '9000 COP'],
    ['每秒三兆', '3000000 byte/s'],
    ['三倍多', '~3.. times'],
    ['快了三倍', '3 times'],
    ['一年不到', '..1 year'],
    ['三十人不到五年', '30 person; ..5 year'],
    ['八九十年代', ''],
    ['600 张 A100', '600 A100'],
    ['百倍', '100 times'],
    ['半折', '50 %'],
    ['两折半', '25 %'],
    ['百分百', '100 %'],
    ['30B 模型', '30000000000 parameter'],
  ])
  table('en', [
    ['4 MB per second', '4000000 byte/s'],
    ['three million attempts a day', '3000000 attempt/day'],
    ['50 km/h', '50 kilometer per hour'],
    ['an hour and a half', '1.5 hour'],
    ['another month', '1 month'],
    ['a year ago', '1 year'],
    ['when I was nine', '9 year'],
    ['a man aged 60', '60 age'],
    ['a two-year-old', '2 year'],
    ['5 ft 6 in', '5.5 foot'],
    ['5 feet, 9 inches', '5.75 foot'],
    ['40 x 60 feet', '40; 60 foot'],
    ['a year and two months', '1 year; 2 month'],
    ['the next few weeks', 'vague week'],
    ['few weeks are dull', ''],
    ['6\'3"', '6.25 foot'],
    ['a 50-50 chance', '50 %'],
    ['a tenfold rise', '10 times'],
    ['8x faster', '8 times'],
    ['four percentage points', '4 %'],
    ['$1.5m', '1500000 USD'],
    ['€20', '20 EUR'],
    ['£3m-£4m', '3000000..4000000 GBP'],
    ['$500m to $2bn', '500000000..2000000000 USD'],
    ['US$ 40', '40 USD'],
    ['KES 800', '800 KES'],
    ['TOP 20 schools', '20 school'],
    ['40 million Swiss francs', '40000000 CHF'],
    ['seven dollars and ten cents', '7.1 USD'],
    ['30 trillion words', '30000000000000 word'],
    ['three small companies', '3 company'],
    ['six otters', '6 otter'],
    ['a 20-page report', '20 page'],
    ['five foot three', '5.25 foot'],
    ['2h 15m', '2 hour; 15 minute'],
    ['three long years', '3 year'],
    ['a fortnight', '1 fortnight'],
    ['a quarter of an hour', '0.25 hour'],
    ['a 900-square-foot flat', '900 square foot'],
    ['40 Gbps', '40000000000 bit/s'],
    ['Phi 3 14B', ''],
    ['350 ppm', '350 part per million'],
    ['40 Croatian kuna', '40 HRK'],
    ['9 Lebanese pounds', '9 LBP'],
    ['11 km/s', '11 kilometer per second'],
    ['3 hundredweight', '3 hundredweight'],
    ['a 13B model', '13000000000 parameter'],
    ['40 A100 cards', '40 card'],
  ])
})

describe('what is counted', () => {
  table('zh', [
    ['有 4,200 个基于旧版写成的程序', '4200 program'],
    ['七家在山里的工厂', '7 factory'],
    ['三个由学生管理的图书馆系统', '3 system'],
    ['两个在北京，一个在南京', '2'],
    ['五位医生轮流值班', '5 person'],
    ['几个核心组件', 'vague component'],
    ['两家大型实验室', '2 lab'],
    ['只剩 1.8 万户', '18000 household'],
    ['确诊的有 6 例', '6 case'],
    ['还会修钟的人只剩约 200', '~200 person'],
    ['仍在开工的工厂只有 30。', '30 factory'],
    ['我们的公司只有 30。', '30'],
    ['数千或数万参数', 'vague parameter; vague parameter'],
    ['比一个人多', '1 person'],
    ['比分是三比一', ''],
    ['从 1 到 n 都行', ''],
    ['一升温就化了', ''],
    ['气温升到三十五度', '35 degree celsius'],
    ['转了三十五度', '35 degree'],
  ])
  table('en', [
    ['It costs more than 20 pounds', '20.. GBP'],
    ['They pay 900 pounds a month', '900 GBP'],
    ['The anchor weighs 900 pounds', '900 pound'],
    ['We bought 900 pounds of flour', '900 pound'],
    ['tens of millions of euros', 'vague EUR'],
    ['thousands or millions of bolts', 'vague bolt; vague bolt'],
    ['It closed around 1998.', ''],
    ['a factor of 10 or 100', '10 times; 100 times'],
    ['It took three of us a day', '3 person'],
    ['Starting from zero is hard', ''],
    ['We are coming up to twenty years', '~20 year'],
  ])
})

describe('places', () => {
  test('a span covers the whole expression and counts lines', () => {
    const text = 'First line.\r\nIt takes about two\r\nhours.'
    const [found] = findQuantities(text)
    expect(found).toMatchObject({ min: 2, max: 2, unit: 'hour', approximate: true, dimension: 'time' })
    expect(text.slice(found!.span.start.offset, found!.span.end.offset)).toBe(found!.text)
    expect(found!.span.start).toMatchObject({ line: 2, column: 10 })
    expect(found!.span.end).toMatchObject({ line: 3, column: 6 })
  })

  test('the language is told from the text', () => {
    expect(findQuantities('大约六年')).toMatchObject([{ min: 6, unit: 'year' }])
    expect(findQuantities('about six years')).toMatchObject([{ min: 6, unit: 'year' }])
  })

  test('full-width digits and traditional characters keep their offsets', () => {
    const text = '他說：１２萬人'
    expect(findQuantities(text)).toMatchObject([{ text: '１２萬人', min: 120000, unit: 'person' }])
  })

  test('the cost is linear in the text', () => {
    const once = 'It took 3 years and $5 million to reach 40 percent of 200 countries, one of them - here. '
    const time = (text: string) => {
      const start = performance.now()
      findQuantities(text, { language: 'en' })
      return performance.now() - start
    }
    time(once.repeat(200))
    const best = (text: string) => Math.min(time(text), time(text), time(text))
    expect(best(once.repeat(2000)) / best(once.repeat(200))).toBeLessThan(40)
  })
})
