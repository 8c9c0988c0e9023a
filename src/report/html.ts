import { harmless } from './harmless.ts'

/** Markup that is safe to put into a page as it is. */
export class Html {
  readonly code: string
  constructor(code: string) {
    this.code = code
  }
}

type Part = string | number | null | false | Html | readonly Html[]

/** Markup with the parts of a document in it: every string is escaped, only `Html` goes in as it is. */
export function html(literals: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(literals.map((literal, i) => (i === 0 ? '' : code(parts[i - 1]!)) + literal).join(''))
}

function code(part: Part): string {
  if (part === null || part === false) return ''
  if (part instanceof Html) return part.code
  if (typeof part === 'object') return part.map((one) => one.code).join('\n')
  return harmless(String(part)).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Only web addresses become links: a document may name any other scheme. */
export function link(url: string | null, words: string): Html {
  return url && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${words}</a>` : html`${words}`
}

const STYLE = `
:root { color-scheme: light dark; --faint: #667; --line: #8884; --mark: #fd68; --bad: #c33; --good: #283 }
body { font: 16px/1.65 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 } h1 a { color: inherit; text-decoration-thickness: 1px } h2 { font-size: 1rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line) }
header p, .facts { color: var(--faint); margin: .25rem 0; font-size: .875rem }
form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem; padding: .75rem 0; background: Canvas; border-bottom: 1px solid var(--line) }
select, input { font: inherit; font-size: .875rem; padding: .2rem .4rem; max-width: 100% } output { color: var(--faint); font-size: .875rem; align-self: center }
article { margin: 1.25rem 0 } article .facts { padding-left: calc(.75rem + 3px) } blockquote { margin: 0; padding-left: .75rem; border-left: 3px solid var(--line) }
ins, del { text-decoration-thickness: 2px; background: var(--mark) } .major { color: var(--bad) } .good { color: var(--good) }
[hidden] { display: none }
@media print { form { display: none } }
`

/** A whole page in one file: nothing is loaded from anywhere, and the policy says so to the browser. */
export function page(title: string, language: string, body: Html, script = ''): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'${script && "; script-src 'unsafe-inline'"}; base-uri 'none'; form-action 'none'`
  return `${
    html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${body}${script ? html`\n<script>${new Html(script)}</script>` : null}
</body>
</html>`.code
  }\n`
}
