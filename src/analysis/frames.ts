import type { Clause } from './clauses.ts'
import type { Language } from './sentence-cues.ts'

/**
 * Does a clause that is not the last one say nothing yet: 我认为, 事实是, 因此, "you know", "I mean"; what stands
 * before a colon?
 */
export function isFrame(plain: string, language: Language, clause: Clause): boolean {
  const text = plain.slice(clause.start, clause.end)
  if (plain[clause.end] === ':') return (language === 'en' ? ANNOUNCES_EN : ANNOUNCES_ZH).test(text)
  if (language === 'en') {
    if (text.length > 60) return false
    if (IGNORANCE_EN.test(text)) return plain[clause.end] === ','
    return (
      FRAME_EN.test(text) ||
      (clause.verbs === 1 && OPINION_EN.test(text)) ||
      BROKEN_OFF_EN.test(text) ||
      (POINTS_EN.test(text) && POINTED_EN.test(plain.slice(clause.end, clause.end + 6)))
    )
  }
  if (text.length > 16) return false
  if (text.length <= 3 || !hasPredicate(text) || TOPIC_ZH.test(text)) return true
  // 大家可能不知道,其实早就有了
  if (UNAWARE_ZH.test(text) && /^,(?:其实|实际上|原来|事实上)/.test(plain.slice(clause.end))) return true
  return (
    (text.length <= 14 && FRAME_ZH.test(text.slice(-4)) && !/[不没无]/.test(text)) ||
    isPurpose(text, plain.slice(clause.end))
  )
}
/** 他会做的事,别人做不了: what is spoken of. */
const TOPIC_ZH =
  /^[^是有没叫成做让使把]{1,10}(?:[做]?的)(?:事情?|事儿|东西|地方|部分|工作|内容|问题|操作)$|^(?:但|而|那)?(?:关于|对于|至于|针对)[^是,]{1,13}$|^(?:而|但|那|所以|其实)*(?:这|那)(?:些|种|类|个)[^是有会能要可没不很也都就]{1,5}$/
const UNAWARE_ZH = /(?:不知道|没意识到|没有意识到|不清楚|没想到)$/
const IGNORANCE_EN = /^(?:and |but |so )?I don't know$/i
const FRAME_ZH =
  /(?:认为|觉得|相信|感觉|来说|地说|地讲|发现|知道|看到|看出|强调|表明|说明|显示|证明|意味着|指出|说|是|想|确实|其实|实际上|事实上|基本上|因此|所以|另外|此外|同时|最终|最后|目前|首先|其次|然后|当然|总之|方面|上|的是)$/
/** 要过河,就得有船; but 要相信自己,也要相信队友 says what must be done. */
const isPurpose = (text: string, rest: string): boolean =>
  PURPOSE_ZH.test(text) && (!/^(?:但|那|所以|因此|而)?要(?!想)/.test(text) || !GOES_ON_ZH.test(rest))
const GOES_ON_ZH = /^,(?:让|使|把|不要|也要|要|还要|更要|不能|别|而不是|从而|并|同时)/
const PURPOSE_ZH = /^(?:但|那|所以|因此|而)?(?:要|想要|为了|想)[^是么不]/
const FRAME_EN =
  /^(?:and |so |but |well |now |yes |yeah |again )*(?:(?:I|we) (?:mean|guess|suppose|must say|tell you|said|thought|say)|you (?:know|see)|as (?:you|I|we) .*|it's like|it (?:turns out|seems)|let's say|of course|ok|okay|yes|yeah|no|right|the (?:point|fact|thing|problem|truth) is|that said|in fact|is|was)$/i
const OPINION_EN =
  /^(?:and |so |but |well |now |yes |yeah |again )*(?:I|we)(?: (?:\w+ )?(?:think|believe|feel|would say|know)\b|(?: am|'m| are|'re|'ve been| was| were)(?: \w+)? (?:thinking|saying|surprised|afraid|sure|convinced|confident|certain|told|aware)$)/i
/** "I guess some people, well, some people left": begun and begun anew. */
const BROKEN_OFF_EN =
  /^(?:and |so |but |well |now |yes |yeah )*(?:I|we) (?:guess|think|mean|believe|suppose|feel)(?: like| that)? (?:I|we|you|they|it|he|she|this|that|there|(?:some |most |many |a lot of |other )?people|some|others)$/i
/** "That's why it never froze": what is said comes behind the why. */
const POINTS_EN =
  /^(?:and |so |but |because )*(?:that|this|it|which)(?:'s| is| was)(?: just| also| partly| exactly| really)?$/i
const POINTED_EN = /^ (?:why|how) /i
/** What a colon explains: 原因很简单:…, 我学到的教训是:… */
const ANNOUNCES_ZH =
  /(?:思维|话|道理|原因|理由|原则|观点|看法|教训|结论|问题|想法|事|事情|点|是|说|道|例子|消息|规律|定律|办法|认同|简单|如下|在于|秘密|意味着|说明|表明|证明|显示|发现|认为|觉得)$/
const ANNOUNCES_EN =
  /\b(?:is|was|are|this|that|says?|said|following|points?|things?|reasons?|questions?|answers?|facts?|problem|example|way|refrain|argument)$/i
/** Characters of which nearly every Chinese predicate has one, once the nouns are gone that have them too. */
const PREDICATE_ZH =
  /[承诺签售拒是有在会能可要想做作用让使把被给说看去来得着了过没不无很更最太就都也还将已应该须需变像叫写问到成为始信解欢源擅希望懂知识思虑读听讲谈答买卖吃走跑飞进入停坐站拿放推拉选试帮造改交换提供支持反增减升降涨跌赢败死建于占达含属共熟离距爱恨信治修找租借花费省欠剩缺超赔赚盖搬收送穿戴睡病疼教养洗烧挖运装拆罚禁管判冷热贵]/
const NOUNS_ZH =
  /问题|智能|功能|性能|能力|能源|可能|机会|社会|会议|未来|作品|工作|用户|应用|最近|最后|首要|主要|将来|所有|现在/g

/** Has the text a predicate at all? 机器人、汽车以及软件 has none. Longer ones always do. */
export const hasPredicate = (text: string): boolean =>
  text.length > 20 || (PREDICATE_ZH.test(text) && PREDICATE_ZH.test(text.replace(NOUNS_ZH, '')))
