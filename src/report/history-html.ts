import type { History } from '../schema/index.ts'
import { differenceArticle } from './difference-html.ts'
import { changedClaims, historyHeadline, shortStep } from './history-steps.ts'
import { html as markup, page } from './html.ts'

/** One page that needs nothing else: a table of what changed in which version, and every change with both passages. */
export function historyHtml(history: History): string {
  const { versions } = history
  const changed = changedClaims(history)
  const first = versions[0]!
  const body = markup`<header>
<h1>${versions.find(({ title }) => title !== null)?.title ?? 'Claims'}</h1>
${versions.map(({ path }, i) => markup`<p>${i + 1} · ${path ?? 'stdin'}</p>`)}
<p>${historyHeadline(history)}</p>
</header>
<table>
<tr><th>claim</th>${versions.slice(1).map((_, i) => markup`<th>in ${i + 2}</th>`)}</tr>
${changed.map(
  ({ claim }, i) =>
    markup`<tr class="${claim.severity}"><td><a href="#claim-${i + 1}">${claim.passages.find((refs) => refs.length)![0]!.quote}</a></td>${claim.steps.map((step) => markup`<td>${shortStep(step)}</td>`)}</tr>`,
)}
</table>
${changed.map(
  ({ entries }, i) => markup`<section id="claim-${i + 1}">
${entries.map(({ version, entry }) => differenceArticle({ ...entry, label: `in ${version + 1} · ${entry.label}` }))}
</section>`,
)}`
  const language = first.script ? `${first.language}-${first.script}` : first.language
  return page(`${first.path ?? 'stdin'} → ${versions.at(-1)!.path ?? 'stdin'}`, language, body)
}
