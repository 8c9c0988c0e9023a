import * as z from 'zod'

const Term = z
  .string()
  .regex(/^[^*]*[^*\s][*]?$/, 'a term is a word or a phrase, `*` may only end it')
  .describe('A word or phrase, matched whole and in any case; `exhaust*` matches any ending. Never a pattern')

const Terms = z
  .strictObject({ en: z.array(Term).optional(), zh: z.array(Term).optional() })
  .describe('Chinese in either script: both are read')
export type Terms = z.infer<typeof Terms>

/** A sentence's groups are the bits of one number. */
const MOST_GROUPS = 31

export const Topic = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is of lower-case words joined by hyphens'),
    title: z.string().min(1).optional().describe('How reports call it; the id where left out'),
    terms: z.record(z.string(), Terms).describe('Groups of words that say one thing, by a name of your choice'),
    about: z
      .array(z.array(z.string()).min(1))
      .min(1)
      .describe('Each line lists groups; a sentence with a term of every group of one line is about the topic'),
    carriedBy: z
      .array(z.array(z.string()).min(1))
      .optional()
      .describe('The same for groups too common to begin the topic: they go on with it after a sentence about it'),
    takenUp: z
      .boolean()
      .optional()
      .describe(
        'Whether a sentence that only points back ("This means …") goes on with the topic; it does if left out',
      ),
    except: Terms.optional().describe('Phrases inside which no term counts, such as "data center" for "data"'),
    sides: z
      .strictObject({
        subject: z.string().min(1).describe('What arguments are for or against, as reports call it'),
        for: z.array(z.string()).min(1).describe('Groups that name the subject'),
        against: z.array(z.string()).optional().describe('Groups that name its rival'),
      })
      .optional()
      .describe('Makes arguments of the positions on the topic'),
  })
  .superRefine((topic, context) => {
    const refer = (group: string, path: (string | number)[]): void => {
      if (!Object.hasOwn(topic.terms, group))
        context.addIssue({
          code: 'custom',
          path,
          message: `no group "${group}" among the terms (${Object.keys(topic.terms).join(', ')})`,
        })
    }
    if (Object.keys(topic.terms).length > MOST_GROUPS)
      context.addIssue({ code: 'custom', path: ['terms'], message: `more than ${MOST_GROUPS} groups of words` })
    for (const list of ['about', 'carriedBy'] as const)
      topic[list]?.forEach((line, i) => {
        line.forEach((group, j) => {
          refer(group, [list, i, j])
        })
      })
    for (const side of ['for', 'against'] as const)
      topic.sides?.[side]?.forEach((group, i) => {
        refer(group, ['sides', side, i])
      })
  })
  .meta({ id: 'Topic' })
export type Topic = z.infer<typeof Topic>

/** Topics as data: the built-in four and a user's own have the same shape. */
export const TopicPack = z
  .strictObject({
    name: z.string().min(1),
    topics: z.array(Topic).min(1),
  })
  .superRefine((pack, context) => {
    pack.topics.forEach((topic, i) => {
      if (pack.topics.findIndex(({ id }) => id === topic.id) !== i)
        context.addIssue({ code: 'custom', path: ['topics', i, 'id'], message: `a second topic "${topic.id}"` })
    })
  })
  .meta({ id: 'TopicPack' })
export type TopicPack = z.infer<typeof TopicPack>
