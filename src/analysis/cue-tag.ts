import type { CueLists } from '../language/cue-lists.ts'

/** Which list a cue is from. One object per list, so tags compare by identity. */
export interface CueTag {
  subject: keyof CueLists
  list: string
}
