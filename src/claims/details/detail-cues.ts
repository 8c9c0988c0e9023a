import { type Cue, CueMatcher } from '../../analysis/cues.ts'
import type { DetailLists } from '../../language/detail-lists.ts'
import { DETAILS as EN } from '../../language/en/details.ts'
import { DETAILS as ZH } from '../../language/zh/details.ts'

/** Which list a cue is from; one object per list. */
export interface DetailTag {
  subject: keyof DetailLists
  list: string
}

const LISTS = { en: EN, zh: ZH }
const matchers: { en?: CueMatcher<DetailTag>; zh?: CueMatcher<DetailTag> } = {}

function* entriesOf(lists: DetailLists): Iterable<[string, DetailTag]> {
  for (const [subject, named] of Object.entries(lists))
    for (const [list, terms] of Object.entries(named as Record<string, string>)) {
      const tag = { subject: subject as keyof DetailLists, list }
      for (const term of terms.split(',')) if (term.trim()) yield [term.trim(), tag]
    }
}

/** The words of one sentence from which its typed detail is read; found once for all four types. */
export class DetailCues {
  readonly #cues: readonly Cue<DetailTag>[]

  constructor(plain: string, language: 'en' | 'zh') {
    // Two lists of one subject may want the same words ("nearly" and "exhausted" in "running out"): each list is its
    // own family there. In comparisons and arguments the longest term decides between the lists.
    matchers[language] ??= new CueMatcher(entriesOf(LISTS[language]), (tag) =>
      tag.subject === 'supply' || tag.subject === 'timeline' ? tag : tag.subject,
    )
    const cues = matchers[language].scan(plain)
    const none = cues.filter(({ tag }) => tag.list === 'none')
    this.#cues = none.length === 0 ? cues : cues.filter((cue) => !isHidden(cue, none))
  }

  /** Is there any word at all for this type of detail? */
  has(subject: keyof DetailLists): boolean {
    return this.#cues.some(({ tag }) => tag.subject === subject)
  }

  all<S extends keyof DetailLists>(subject: S, ...lists: (keyof DetailLists[S])[]): Cue<DetailTag>[] {
    return this.#cues.filter(({ tag }) => tag.subject === subject && (lists as string[]).includes(tag.list))
  }

  first<S extends keyof DetailLists>(subject: S, ...lists: (keyof DetailLists[S])[]): Cue<DetailTag> | undefined {
    return this.#cues.find(({ tag }) => tag.subject === subject && (lists as string[]).includes(tag.list))
  }
}

/** One of the phrases that only look like a cue, or inside one. */
const isHidden = (cue: Cue<DetailTag>, none: readonly Cue<DetailTag>[]): boolean =>
  none.some(({ start, end, tag }) => tag.subject === cue.tag.subject && start <= cue.start && end >= cue.end)
