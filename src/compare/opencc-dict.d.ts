/** A dictionary of OpenCC (Apache-2.0): entries "from to", separated by `|`. */
declare module 'opencc-js/dict/TWPhrasesRev' {
  const entries: string
  export default entries
}
