import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { BudgetReporter } from './setup/budget-reporter.ts'
import { LongestFirst } from './setup/longest-first.ts'

const webApp = join(import.meta.dirname, '..', 'web', 'app')

/** Tests that start no server. */
const quick = { testTimeout: 20_000 }

/** Tests that start servers: side by side after the quick ones, with time for a slow machine. */
const serving = {
  sequence: { groupOrder: 1 },
  testTimeout: 180_000,
  hookTimeout: 600_000,
}

export default defineConfig({
  test: {
    globalSetup: ['setup/global.ts'],
    // As many as the smallest machine that we test on has cores; the servers run beside them.
    maxWorkers: 2,
    // A second, as it is by default, is short beside servers and a browser on two cores.
    expect: {
      poll: { timeout: 15_000 },
    },
    sequence: { sequencer: LongestFirst },
    reporters: [
      'default',
      [
        'json',
        { outputFile: '.cache/results.json' },
      ],
      new BudgetReporter(),
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['unit/**/*.test.ts'],
          ...quick,
        },
      },
      {
        extends: true,
        plugins: [
          vue(),
        ],
        resolve: {
          alias: {
            '~': webApp,
            '@': webApp,
            '#imports': join(import.meta.dirname, 'components', 'support', 'imports.ts'),
          },
        },
        test: {
          name: 'components',
          include: ['components/**/*.test.ts'],
          ...quick,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['contract/**/*.test.ts'],
          ...serving,
        },
      },
      {
        extends: true,
        test: {
          name: 'security',
          include: ['security/**/*.test.ts'],
          ...serving,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['faults/**/*.test.ts'],
          ...serving,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.spec.ts'],
          ...serving,
        },
      },
    ],
  },
})
