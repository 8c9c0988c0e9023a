// The words that a field may hold, apart from the shapes: whoever needs only a list does not load zod.

export const SOURCE_FORMATS = ['markdown', 'html', 'text'] as const
export const ROLES = ['interviewee', 'interviewer', 'audience', 'other'] as const
export const MODES = ['speech', 'quotation', 'report'] as const
export const KINDS = ['fact', 'forecast', 'position'] as const
export const COMMITMENTS = ['asserted', 'reported', 'denied'] as const
export const SUPPLY_STATES = ['exhausted', 'nearly-exhausted', 'scarce', 'no-substitute', 'unlimited'] as const
export const RELATIONS = ['equal', 'more', 'less'] as const
export const LIKELIHOODS = ['earliest', 'likely', 'latest', 'plain'] as const
export const STANCES = ['for', 'against'] as const
export const ARGUMENT_ROLES = ['conclusion', 'reason'] as const
export const CHANGE_TYPES = [
  'speaker',
  'number',
  'negation',
  'hedge',
  'condition',
  'name',
  'truncated',
  'extended',
  'wording',
] as const
export const VERIFICATION_STATUSES = ['exact', 'moved', 'folded', 'altered', 'missing'] as const
export const LINK_STATUSES = ['unchanged', 'moved', 'changed', 'split', 'merged', 'dropped', 'added'] as const
export const SEVERITIES = ['none', 'minor', 'major'] as const
/** In what two passages may differ and still say the same. */
export const FOLDS = [
  ...(['script', 'width', 'case', 'punctuation', 'spacing', 'markup', 'number', 'spelling', 'omission'] as const),
] as const
/** Where in a claim something went or came. */
export const CUT_PLACES = ['head', 'middle', 'tail'] as const
/** What a unit measures; `count` is everything counted by a noun. */
export const DIMENSIONS = [
  'count',
  'ratio',
  'time',
  'data',
  'rate',
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'frequency',
  'computation',
  'angle',
  'other',
] as const
