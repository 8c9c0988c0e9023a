import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    isolate: false, // no test leaves anything behind, and to load all modules for each file takes half of the time
    testTimeout: 20_000, // some tests start the program, on machines that do other things too
  },
})
