import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractClaims, sourceOf } from '../claims/extract.ts'
import { isVerified, type Leniency } from '../compare/passing.ts'
import { verifyClaims } from '../compare/verify.ts'
import { type Stated, VERIFICATION_REPORTS, type VerificationFormat } from '../report/verification-report.ts'
import type { Source, Verification } from '../schema/index.ts'
import { CHANGE_TYPES } from '../schema/terms.ts'
import type { Format } from '../source/document.ts'
import { InputError } from '../source/input-error.ts'
import { readSource } from '../source/read.ts'
import { documentOf } from './document.ts'
import { namesIn } from './name-list.ts'
import { write } from './output.ts'
import { readStatements, type Statements } from './statements.ts'
import { onTerminal, type TerminalOptions, textOptions } from './terminal.ts'

export interface VerifyOptions extends TerminalOptions {
  format?: VerificationFormat
  output?: string
  encoding?: string
  formatIn?: Format
  strict?: boolean
  allow?: string
}

/** Does the text still say the claims? 1 where one of them is not let through, or the file contradicts itself. */
export async function runVerify(
  claimFile: string,
  source: string | undefined,
  options: VerifyOptions,
): Promise<number> {
  if (claimFile === '-' && source === '-') throw new InputError('only one of the two can be standard input')
  const { strict = false, allow } = options
  const allowed = allow === undefined ? [] : [...namesIn('--allow', 'type of change', allow, CHANGE_TYPES)]
  const leniency: Leniency = { strict, allow: allowed }
  const statements = await readStatements(claimFile)
  const verification = await verify(statements, source ?? textOf(statements, claimFile), options)
  const { claims } = statements
  const stated: readonly Stated[] = 'claims' in claims ? claims.claims : claims
  const toFile = options.output !== undefined
  const format = options.format ?? (toFile || !onTerminal() ? 'json' : 'text')
  const report = VERIFICATION_REPORTS[format]
  await write(report(verification, stated, await textOptions(options, toFile), leniency), options.output)
  return isVerified(verification, leniency) ? 0 : 1
}

async function verify({ claims, notes }: Statements, path: string, options: VerifyOptions): Promise<Verification> {
  const set = 'claims' in claims ? claims : null
  // The very file that the claims came from is read as it was read then.
  const then = (sha256: string): Partial<Source> => (sha256 === set?.source.sha256 ? set.source : {})
  const { text, ...origin } = await readSource(path, options.encoding ?? ((sha256) => then(sha256).encoding))
  const document = await documentOf(text, origin.path, options.formatIn ?? then(origin.sha256).format)
  const verification = verifyClaims(claims, document, {
    source: sourceOf(document, origin),
    extracted: (choices) => extractClaims(document, { ...origin, ...choices }),
  })
  return notes.length > 0 ? { ...verification, notes: [...notes, ...(verification.notes ?? [])] } : verification
}

/** The file that the claims came from, seen from here or from where the claim file is. */
function textOf({ name, sources }: Statements, claimFile: string): string {
  const [source] = sources
  if (source === undefined)
    throw new InputError(`${name} does not say what it was taken from; name the text: claims verify ${claimFile} TEXT`)
  if (sources.length > 1)
    throw new InputError(`${name} was taken from ${sources.length} texts; name the one to verify against`)
  if (/^(?:https?|urn):/.test(source))
    throw new InputError(`${name} was taken from ${source}, which is not fetched; save it and name the file`)
  const path = source.startsWith('file:') ? pathOf(source) : source
  const found = [path, join(dirname(claimFile), path)].find((candidate) => existsSync(candidate))
  if (found === undefined) throw new InputError(`the text that ${name} was taken from is not here: ${path}; name it`)
  return found
}

function pathOf(url: string): string {
  try {
    return fileURLToPath(url)
  } catch {
    return url
  }
}
