import antfu from '@antfu/eslint-config'
import accessibility from 'eslint-plugin-vuejs-accessibility'

export default antfu({
  type: 'app',
  vue: true,
  typescript: true,
  markdown: false,
  ignores: [
    'shared/generated/**',
    'shared/schema.graphql',
    'cms/types/generated/**',
    'cms/dist/**',
    '**/schema.json',
    'cms/src/components/**/*.json',
    'pnpm-lock.yaml',
    'docs/benchmarks.json',
  ],
}, {
  files: ['**/*.ts', '**/*.vue'],
  rules: {
    'ts/no-explicit-any': [
      'error',
      { fixToUnknown: false },
    ],
    'ts/ban-ts-comment': 'error',
  },
}, ...accessibility.configs['flat/recommended'], {
  files: ['**/*.vue'],
  rules: {
    // The HTML checker refuses a label that does both.
    'vuejs-accessibility/label-has-for': [
      'error',
      {
        required: {
          some: ['nesting', 'id'],
        },
      },
    ],
  },
}, {
  // process and Buffer are globals of every place where this code runs, and entry scripts are modules.
  rules: { 'node/prefer-global/process': 'off', 'node/prefer-global/buffer': 'off', 'antfu/no-top-level-await': 'off' },
}, {
  files: ['pnpm-workspace.yaml'],
  // Strapi builds with an older TypeScript than the other rooms.
  rules: { 'pnpm/yaml-no-duplicate-catalog-item': 'off' },
})
