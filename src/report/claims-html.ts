import type { Claim, ClaimSet } from '../schema/index.ts'
import { byTopic } from './groups.ts'
import { headline, place } from './headline.ts'
import { type Html, link, html as markup, page } from './html.ts'
import { amounts, check, detail, KIND_NAMES, stance } from './phrases.ts'

/** One page that needs nothing else: claims by topic, filters by topic, kind and speaker, and a search. */
export function html(set: ClaimSet): string {
  const { title, published, url, language, script } = set.source
  const groups = byTopic(set.claims)
  const topics = [...new Set(set.claims.flatMap((claim) => claim.topics))]
  const speakers = [...new Set(set.claims.map(({ speaker }) => speaker ?? ''))]
  const body = markup`<header>
<h1>${link(url, title ?? 'Claims')}</h1>
<p>${published === null ? '' : `${published} · `}${headline(set)}</p>
</header>
<form>
${filter('topic', 'all topics', topics)}
${filter('kind', 'all kinds', Object.keys(KIND_NAMES))}
${filter('speaker', 'all speakers', speakers)}
<input type="search" name="words" placeholder="words" aria-label="words in the quote">
<output></output>
</form>
${groups.map(
  ({ topic, claims }) => markup`<section>
<h2>${topic ?? 'other claims'}</h2>
${claims.map((claim) => article(claim, set))}
</section>`,
)}
${
  set.checks.length > 0 &&
  markup`<section>
<h2>arithmetic</h2>
${set.checks.map((one) => markup`<p class="${one.consistent ? 'good' : 'major'}">${check(one)}</p>`)}
</section>`
}`
  return page(title ?? 'Claims', script ? `${language}-${script}` : language, body, FILTER)
}

function filter(name: string, all: string, values: readonly string[]): Html {
  const options = values.map((value) => markup`<option value="=${value}">${value || 'nobody named'}</option>`)
  return markup`<select name="${name}" aria-label="${name}"><option value="">${all}</option>${options}</select>`
}

function article(claim: Claim, { source }: ClaimSet): Html {
  const { id, kind, topics, speaker, quote, mode } = claim
  const origin = [place(claim, source), speaker ?? 'nobody named', kind, ...(mode === 'speech' ? [] : [mode])]
  const facts = [...stance(claim), ...(claim.detail ? [detail(claim.detail)] : []), ...amounts(claim)]
  return markup`<article id="${id}" data-kind="${kind}" data-topic="${topics.join('\n')}" data-speaker="${speaker ?? ''}">
<blockquote>${quote}</blockquote>
<p class="facts">${origin.join(' · ')}</p>
${facts.length > 0 && markup`<p class="facts">${facts.join(' · ')}</p>`}
</article>`
}

// A chosen value starts with "=", so that "nobody named" (the empty name) can be chosen too.
const FILTER = `
const form = document.querySelector('form'), articles = [...document.querySelectorAll('article')]
const show = () => {
  const { topic, kind, speaker, words } = form.elements, search = words.value.toLowerCase()
  const fits = (box, value) => !box.value || value.split('\\n').includes(box.value.slice(1))
  let shown = 0
  for (const article of articles) {
    const { dataset, firstElementChild: quote } = article
    article.hidden = !(fits(topic, dataset.topic) && fits(kind, dataset.kind) && fits(speaker, dataset.speaker) &&
      quote.textContent.toLowerCase().includes(search))
    shown += !article.hidden
  }
  for (const section of document.querySelectorAll('section'))
    section.hidden = Boolean(section.querySelector('article')) && !section.querySelector('article:not([hidden])')
  form.querySelector('output').textContent = shown === articles.length ? '' : shown + ' of ' + articles.length
}
form.addEventListener('input', show)
form.addEventListener('submit', (event) => event.preventDefault())
`
