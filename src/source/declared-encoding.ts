// <?xml version="1.0" encoding="big5"?> · <meta charset="gbk"> · <meta http-equiv=Content-Type content="text/html; charset=gb2312">
const XML = /^<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i

/** How much of a page is searched: the standard says 1024 bytes, but saved pages put their own lines on top. */
const PRESCAN = 8192

/** The encoding that a page or an XML file names in its head, as it is written there. Text that is no page declares nothing. */
export function declaredEncoding(bytes: Buffer): string | null {
  const top = bytes.toString('latin1', 0, PRESCAN).trimStart()
  if (!top.startsWith('<')) return null
  return (XML.exec(top) ?? META.exec(top.replace(/<!--[\s\S]*?-->/g, '')))?.[1] ?? null
}
