import type { Leniency } from '../compare/passing.ts'
import type { Verification } from '../schema/index.ts'
import { toJson } from './harmless.ts'
import type { TextOptions } from './style.ts'
import { type Stated, verificationText } from './verification.ts'
import { verificationGithub } from './verification-github.ts'

export type { Stated }

export type VerificationReport = (
  verification: Verification,
  stated: readonly Stated[],
  options: TextOptions,
  leniency: Leniency,
) => string

export const VERIFICATION_REPORTS = {
  text: verificationText,
  json: (verification) => `${toJson(verification, 2)}\n`,
  github: (verification, stated, _, leniency) => verificationGithub(verification, stated, leniency),
} satisfies Record<string, VerificationReport>

export type VerificationFormat = keyof typeof VERIFICATION_REPORTS
