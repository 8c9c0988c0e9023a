import {
  type Document,
  type Format,
  formatOf,
  mayHaveFrontMatter,
  type Reader,
  readDocument,
} from '../source/document.ts'

/**
 * Reads a decoded file as what it is; the parsers of web pages and of front matter are loaded only for these.
 *
 * @param format where the user says what it is
 */
export async function documentOf(text: string, path: string | null, format?: Format): Promise<Document> {
  return (await documentReader(text, path, format))()
}

/** Makes all ready for reading it, once, when it is needed. */
export async function documentReader(
  text: string,
  path: string | null,
  format: Format = formatOf(text, path),
): Promise<() => Document> {
  let reader: Reader | undefined
  if (format === 'html') reader = (await import('../source/html.ts')).readHtml
  else if (format === 'markdown' && mayHaveFrontMatter(text))
    reader = (await import('../source/front-matter.ts')).frontMatterReader
  let document: Document | undefined
  return () => {
    document ??= readDocument(text, format, reader)
    return document
  }
}
