import type { Difference } from '../schema/index.ts'
import { differenceHeadline, type Entry, entries, type Shown } from './changes.ts'
import { Html, html as markup, page } from './html.ts'
import { type Marked, pieces } from './marks.ts'

/** One page that needs nothing else: every difference with both passages. */
export function differenceHtml(difference: Difference): string {
  const { from, to } = difference
  const shown = entries(difference)
  const body = markup`<header>
<h1>${from.title ?? to.title ?? 'Claims'}</h1>
<p>${from.path ?? 'stdin'} → ${to.path ?? 'stdin'}</p>
<p>${differenceHeadline(difference)}</p>
</header>
${(['major', 'minor', 'none'] as const)
  .map((severity) => ({ severity, group: shown.filter(({ link }) => link.severity === severity) }))
  .filter(({ group }) => group.length > 0)
  .map(
    ({ severity, group }) => markup`<section>
<h2>${severity === 'none' ? 'moved' : severity}</h2>
${group.map(differenceArticle)}
</section>`,
  )}`
  const language = to.script ? `${to.language}-${to.script}` : to.language
  return page(`${from.path ?? 'stdin'} → ${to.path ?? 'stdin'}`, language, body)
}

export function differenceArticle({ label, link, from, to }: Entry): Html {
  return markup`<article>
<p class="${link.severity}"><b>${label}</b></p>
${from && side(from, 'del')}
${to && side(to, 'ins')}
</article>`
}

function side({ places, speaker, words }: Shown, tag: 'del' | 'ins'): Html {
  return markup`<p class="facts">${places} · ${speaker ?? 'nobody named'}</p>
<blockquote>${tagged(words, tag)}</blockquote>`
}

export function tagged(words: Marked, tag: 'del' | 'ins'): Html {
  const [open, close] = [new Html(`<${tag}>`), new Html(`</${tag}>`)]
  const parts = pieces(words).map(({ text, marked }) => (marked ? markup`${open}${text}${close}` : markup`${text}`))
  return new Html(parts.map(({ code }) => code).join(''))
}
