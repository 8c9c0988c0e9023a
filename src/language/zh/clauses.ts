import type { LinkLists } from '../cue-lists.ts'

export const LINKS: LinkLists = {
  condition: `
    如果, 假如, 假设, 假使, 要是, 若, 若是, 倘若, 一旦, 只要, 只有, 除非, 万一, 要不是, 如若, 但凡, 若非`,
  time: '当, 每当, 等到, 自从, 直到, 随着, 在我们, 正当, 趁',
  reason: '因为, 由于, 鉴于, 既然, 毕竟, 之所以',
  concession: '虽然, 虽说, 虽, 尽管, 即使, 即便, 就算, 哪怕, 固然, 无论, 不管, 不论, 任凭, 纵使',
  contrast: '但, 但是, 不过, 然而, 可是, 只不过, 但其实, 但实际上, 但事实上, 却',
  example: `
    比如, 比如说, 例如, 譬如, 譬如说, 诸如, 像是, 比方说, 就像, 好比, 正如, 如同, 除了, 为了, 以免, 避免, 以便,
    与其`,
  instead: '而是, 才是, 反而是, 恰恰是',
  none: `
    是为了, 主要是为了, 感觉像是, 看起来像是, 看上去像是, 听起来像是, 更像是, 主要是, 重要是, 需要是, 必要是, 当然, 当时, 当年, 当地, 当前, 当下, 当中, 当今, 当初, 当天, 当场, 当作, 当成, 当做, 当然会, 应当, 适当,
    相当, 正当的, 不当, 担当, 充当, 若干, 不仅如此, 不但, 但愿, 不但如此, 而是否, 虽败犹荣, 只有在, 假设性,
    直到现在`,
}

/** What makes a whole clause the setting of the next: 当我看到它时, 从技术上来说, 在这种情形中. */
export const SETTINGS = {
  endings: `
    时, 时候, 之前, 以前, 之后, 以后, 期间, 以来, 为止, 的话, 来说, 来看, 来讲, 而言, 看来, 方面, 基础上, 前提下,
    情况下, 背景下, 过程中, 不谈, 不提, 为例, 年后, 月后, 天后, 周后, 年间, 月间, 天间`,
  /** Those of them that set a scene at the end of a sentence too. */
  lateEndings: '时, 时候, 之前, 以前, 之后, 以后, 的话, 为例',
  prepositions: `
    在, 从, 对, 自, 对于, 关于, 至于, 根据, 按照, 通过, 随着, 为了, 除了, 比起, 相比, 面对, 作为, 基于, 截至, 截止`,
  /** Characters that may stand before the preposition */
  leads: '我也都还其实的确认为觉得但而且所以',
  /** Characters in which a prepositional phrase ends */
  places: '中内里上下前后年月日间处外来点代段域面言',
}
