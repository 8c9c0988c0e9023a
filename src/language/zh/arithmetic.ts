/** Announces that figures said before come to this one. */
export const TOTALS = `
  总量, 总共, 一共, 共计, 合计, 总计, 总和, 总数, 加起来, 算下来, 算一下, 算一算, 计算, 乘以, 乘, 除以, 等于, 相当于, 也就是, 就是, 即, 因此, 所以,
  折合, 意味着, 得到, 得出, 这样, 于是, 这就, 共`

/** Says that a figure is of each of many things. */
export const EACH = '每, 每个, 每一, 每人, 每位, 每台, 每块, 每户, 各, 人均, 平均, 一个'

/** One thing under two names, where figures of the one are reckoned with those of the other. */
export const KIN = [
  ['单词', '词', 'token', '词元', '字'],
  ['人', '用户', '员工', '客户'],
  ['芯片', '显卡', 'gpu', '卡'],
  ['纤维', '神经'],
  ['车', '汽车', '车辆'],
  ['户', '家庭'],
]

/** Says outright that a figure is the result of a reckoning: what does not agree then is worth a look. */
export const RESULTS =
  '总量, 总共, 一共, 共计, 合计, 总计, 加起来, 算下来, 算一下, 算一算, 乘以, 除以, 等于, 相当于, 也就是, 折合, 意味着, 得到, 得出'

/** Shares a whole out. */
export const AVERAGES = '人均, 平均, 平均每, 平均下来, 户均, 分摊, 均摊, 摊到'

/** Between an amount and what it comes to in the same sentence. */
export const COMES_TO =
  '也就是, 也就是说, 就是, 即, 等于, 相当于, 合, 折合, 是, 为, 有, 共, 总共, 大约, 约, 大概, 差不多, 近, 所以, 因此, 那就是, 达到, 达, =, :, ('
/** Between an amount and the percentage of it. */
export const OF = '的, 中的, 里的, 当中的, 里面的, 中有, 里有, 当中有, 其中, 大约, 约, 近, 有'
/** Before the first figure of a change, and before the second. */
export const FROM = '从, 由'
export const TO =
  '到, 至, 了, 涨, 涨到, 涨至, 升, 升到, 升至, 增加到, 增加至, 增长到, 增长至, 上升到, 上升至, 上涨到, 上涨至, 提高到, 提高至, 提升到, 提升至, 扩大到, 降, 降到, 降至, 跌到, 跌至, 减少到, 减少至, 下降到, 下降至, 下跌到, 下跌至, 降低到, 降低至, 缩减到, 变成, 变为'
/** A percentage as the size of a change: words of growth and of decline, before it or behind it. */
export const GROWTH = '增长, 增加, 上涨, 上升, 提高, 提升, 涨幅, 增幅, 涨, 升, 增'
export const DECLINE = '减少, 下降, 降低, 下跌, 下滑, 缩减, 降幅, 跌幅, 降, 跌, 减'
/** Between such a word and the percentage. */
export const BY = '了, 为, 是, 达, 达到, 约, 大约, 近, 幅度, 将近, 超过'
