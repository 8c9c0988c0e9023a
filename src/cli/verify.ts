import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { extractClaims } from '../claims/extract.ts'
import { verifyClaims } from '../compare/verify.ts'
import { toJson } from '../report/harmless.ts'
import { isFailure, verificationText } from '../report/verification.ts'
import type { ClaimSet, Source } from '../schema/index.ts'
import type { Format } from '../source/document.ts'
import { InputError } from '../source/input-error.ts'
import { languageOf } from '../source/language.ts'
import { readSource } from '../source/read.ts'
import { readClaimFile } from './claim-file.ts'
import { documentOf } from './document.ts'
import { write } from './output.ts'
import { onTerminal, type TerminalOptions, textOptions } from './terminal.ts'

export interface VerifyOptions extends TerminalOptions {
  format?: 'text' | 'json'
  output?: string
  encoding?: string
  formatIn?: Format
}

/** Does the text still say the claims? 1 where one of them is altered or missing, or the file contradicts itself. */
export async function runVerify(
  claimFile: string,
  source: string | undefined,
  options: VerifyOptions,
): Promise<number> {
  const claims = await readClaimFile(claimFile)
  // The very file that the claims came from is read as it was read then.
  const then = (sha256: string): Partial<Source> => (sha256 === claims.source.sha256 ? claims.source : {})
  const { text, ...origin } = await readSource(
    source ?? sourceOf(claims, claimFile),
    options.encoding ?? ((sha256) => then(sha256).encoding),
  )
  const document = await documentOf(text, origin.path, options.formatIn ?? then(origin.sha256).format)
  const language = languageOf(claims.claims.map(({ quote }) => quote).join('\n'))
  const found = extractClaims(document, { ...origin, speaker: 'all', language })
  const verification = verifyClaims(claims, document, { source: found.source, extracted: () => found })
  const toFile = options.output !== undefined
  const format = options.format ?? (toFile || !onTerminal() ? 'json' : 'text')
  const report =
    format === 'json'
      ? `${toJson(verification, 2)}\n`
      : verificationText(verification, claims.claims, await textOptions(options, toFile))
  await write(report, options.output)
  return isFailure(verification) ? 1 : 0
}

/** The file that the claims came from, seen from here or from where the claim file is. */
function sourceOf({ source }: ClaimSet, claimFile: string): string {
  const { path } = source
  if (path === null) throw new InputError(`${claimFile} does not say what it was taken from; name the text`)
  const found = [path, join(dirname(claimFile), path)].find((candidate) => existsSync(candidate))
  if (found === undefined) throw new InputError(`the text that ${claimFile} was taken from is not here: ${path}`)
  return found
}
