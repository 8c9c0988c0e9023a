import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Ends a run with `N passed, N failed` on a line of its own: what a script can read, whatever else was printed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let [passed, failed] = [0, errors.length]
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed++
        else if (state === 'failed') failed++
      }
      // A file that could not be loaded has no tests to count.
      failed += module.errors().length
    }
    console.log(`\n${passed} passed, ${failed} failed`)
  }
}
