import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder with these files, for the tests of one file; it is gone afterwards. */
export function folderWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claims-test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A small interview that invented people gave. */
export const interview = `# 对话林静宜

2024-05-02

**主持人：** 数据还够吗？

**林静宜：** 公开的文本几乎已经用完了，大约有 20 万亿个单词。比人更聪明的系统可能十年之内会出现。

**主持人：** 开源好不好？

**林静宜：** 开源平台更安全。我们的公司在 2019 年成立，现在有 300 名员工。
`
