/**
 * Spellings of one word that are left when traditional characters have become simplified ones: what each character
 * of the first string is compared as stands at the same place in the second. One class per character, on both sides
 * of a comparison, so merging too much (著名 with 着名) costs nothing.
 */
export const VARIANTS = '著瞭藉甚馀餘牠祂惟账粘佈佔裡裏卽姊喫麽妳傢衞敍'
export const VARIANT_OF = '着了借什余余它它唯帐黏布占里里即姐吃么你家卫叙'

/** Words of equal length that are spelt in two ways; the first is compared as the second. */
export const VARIANT_WORDS: readonly (readonly [string, string])[] = [
  ['想像', '想象'],
  ['好象', '好像'],
  ['部份', '部分'],
  ['身分', '身份'],
  ['成份', '成分'],
  ['其它', '其他'],
  ['甚么', '什么'],
  ['计画', '计划'],
  ['规画', '规划'],
  ['报导', '报道'],
  ['连络', '联络'],
  ['连系', '联系'],
  ['做为', '作为'],
  ['叫作', '叫做'],
  ['当作', '当做'],
  ['看作', '看做'],
  ['按装', '安装'],
  ['图象', '图像'],
  ['影象', '影像'],
  ['录象', '录像'],
  ['摄象', '摄像'],
  ['人象', '人像'],
  ['纪录', '记录'],
  ['份量', '分量'],
  ['过份', '过分'],
  ['充份', '充分'],
]

/** Words of Taiwan, each with one of the mainland, that the dictionary has not or puts in another way only. */
export const REGIONAL_WORDS = `
  儲存 存储, 預設 默认, 胺基酸 氨基酸, 演算法 算法, 機率 概率, 資訊 信息, 品質 质量, 專案 项目, 支援 支持, 智慧 智能, 人工智慧 人工智能,
  矽谷 硅谷, 矽 硅, 輝達 英伟达, 程式 程序, 程式碼 代码, 網際網路 互联网, 感測器 传感器, 通訊 通信, 晶片 芯片, 行動電話 手机, 雲端 云端, 最佳化 优化,
  計程車 出租车, 鐳射 激光, 雷射 激光, 太空梭 航天飞机, 飛彈 导弹, 公車 公交车, 川普 特朗普, 歐巴馬 奥巴马, 紐西蘭 新西兰, 澳洲 澳大利亚, 義大利 意大利`
