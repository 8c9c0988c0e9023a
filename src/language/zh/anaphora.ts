/** Words that take up what was said before, where they open a sentence. */
export const ANAPHORS = `
  这, 这些, 这种, 这样, 这一, 这也, 那, 那些, 那种, 那样, 它, 它们, 他们, 她们, 其, 此, 此外, 为此, 对此, 如此,
  同样, 两者, 二者, 前者, 后者, 该, 结果, 因为, 例如, 比如, 比如说, 就像`

/** Words that may stand before such a word or the subject and mean nothing for the topic. */
export const LEADS = `
  但, 但是, 不过, 然而, 所以, 因此, 而, 而且, 并且, 其实, 实际上, 事实上, 当然, 是的, 对, 对的, 嗯, 首先, 其次,
  另外, 同时, 我认为, 我觉得, 我想, 我们认为, 我们相信, 也就是说, 在我看来, 依我看, 从我的角度来看, 从我的角度看,
  事实证明, 事实是, 老实说, 坦率地说, 坦白说, 说实话, 总之, 总的来说, 简单来说, 简而言之, 更重要的是, 最终, 最后,
  换句话说, 如果`
