import type { NarrationLists } from '../transcript-lists.ts'

export const NARRATION: NarrationLists = {
  claiming: '',
  saying: `
    said, says, say, told, tells, added, adds, explained, explains, noted, notes, wrote, writes, argued, argues,
    argue, believes, believed, thinks, thought, claimed, claims, insisted, insists, stated, states, stressed,
    stresses, emphasized, emphasizes, emphasised, emphasises, warned, warns, predicted, predicts, expects, expected,
    estimated, estimates, suggested, suggests, admitted, admits, acknowledged, acknowledges, conceded, concedes,
    confirmed, confirms, announced, announces, asserted, asserts, maintained, maintains, contended, contends,
    replied, replies, responded, responds, recalled, recalls, remarked, remarks, observed, observes, pointed out,
    points out, went on, continued, continues, concluded, concludes, declared, declares, revealed, reveals, joked,
    jokes, quipped, cautioned, cautions, countered, counters, denied, denies, is convinced, was convinced,
    is confident, is certain, is sure, compared, put it`,
  tails: '',
  between: `
    also, then, later, once, further, has, had, have, himself, herself, even, still, now, however, too, first,
    again, repeatedly, often, always, never`,
  pronouns: `
    he, she, him, her`,
  noClause: `
    in, on, at, to, with, during, about, of, by, for, from, as, after, before, when, while, goodbye, hello, yes, no,
    nothing, so, against, over, through, last, and, or, but, something, his, her, himself, herself, what, how, why`,
  according: `
    according to, in the words of, in the view of, in the opinion of`,
  nouns: '',
  nobody: `
    the, a, an, one, some, many, experts, critics, people, researchers, scientists, officials, analysts, reports,
    it, they, we, i, you, that, this, which, who`,
}
