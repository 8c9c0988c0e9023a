import type { SentenceContext } from '../analysis/sentence-cues.ts'
import type { Kind } from '../schema/claim-set.ts'

export function kindOf({ cues }: SentenceContext): Kind {
  if (cues.has('modality', 'duty', 'stand') || cues.has('evaluation', 'judgement')) return 'position'
  if (cues.has('future', 'surely', 'distance') || (cues.has('future', 'time') && cues.has('future', 'will')))
    return 'forecast'
  return 'fact'
}
