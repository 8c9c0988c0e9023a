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
