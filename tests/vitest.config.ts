import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const webApp = join(import.meta.dirname, '..', 'web', 'app')

/** Tests that start no server. */
const quick = { testTimeout: 20_000 }

/** Tests that start servers: one file at a time, after the quick ones, with time for a slow machine. */
function serving(groupOrder: number) {
  return {
    fileParallelism: false,
    sequence: { groupOrder },
    testTimeout: 180_000,
    hookTimeout: 300_000,
  }
}

export default defineConfig({
  test: {
    globalSetup: ['setup/global.ts'],
    reporters: [
      'default',
      [
        'json',
        { outputFile: '.cache/results.json' },
      ],
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
          alias: { '~': webApp, '@': webApp },
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
          ...serving(1),
        },
      },
      {
        extends: true,
        test: {
          name: 'security',
          include: ['security/**/*.test.ts'],
          ...serving(2),
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['faults/**/*.test.ts'],
          ...serving(3),
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.spec.ts'],
          ...serving(4),
        },
      },
    ],
  },
})
