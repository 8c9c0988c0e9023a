/** Of what the program writes. In a file of its own: whoever needs only the number does not load zod. */
export const SCHEMA_VERSION = 1
