/**
 * 应该 that guesses instead of demanding: 这应该是最早的一座, 他应该到家了, 应该有三百多人吧。 A duty names no superlative,
 * no figure and no end that is reached (学校应该免费, 每人应该有一张床). `from` is the place behind 应该.
 */
export function isGuess(plain: string, from: number, clause: { start: number; end: number }): boolean {
  const before = plain.slice(clause.start, from)
  return !FOR_ALL.test(before) && GUESS.test(plain.slice(from, clause.end))
}
const FOR_ALL = /每|人人|[你我]们都?应该$|不应该?$/
const GUESS = new RegExp(
  [
    /^(?:也|都|就|还|算|说)?(?:是|算|属于).{0,16}(?:最[^好佳]|第[一二三四五六七八九十\d]|有史以来|头一|[过了]的|当时|那时|去年|前年|吧$)/,
    /^(?:也|都|就|还)?(?:是|在)(?:.{0,3}(?:\d|[一二三四五六七八九十]+[年月]|[上下]午|之前|以前))/,
    /^(?:也|都|就|还|总共|一共|大概|至少)?有(?:\d{2,}|.?[二两三四五六七八九十百千万几]).{0,6}(?:[个人年次家种万亿成吨台名位]|吧$)/,
    /^(?:也|都|就|早就?|已经?|快|差不多)*.{0,4}(?:到.?|来|走|完|好|够|结束|过去|收到|听说|看到|习惯|成功)(?:家)?了(?:吧)?$/,
  ]
    .map(({ source }) => source)
    .join('|'),
)
