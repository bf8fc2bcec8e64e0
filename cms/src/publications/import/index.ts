import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { registerJob } from '../../core/jobs'
import { migrations as lookupMigrations } from './lookup'
import { answerImports } from './routes'
import { isWorkLeft, runImports } from './run'
import { migrations } from './table'

export { importFile } from './command'

export const publicationImport: Feature = {
  name: 'publications/import',
  register: registerImport,
  migrations: [
    ...migrations,
    ...lookupMigrations,
  ],
}

/** Takes in publications from files of other programmes: read, compared with what is here, looked through, written as drafts, undone. */
function registerImport(strapi: Core.Strapi): void {
  answerImports(strapi)
  registerJob(strapi, {
    name: 'publication-imports',
    every: 1000,
    needed: () => isWorkLeft(strapi),
    run: signal => runImports(strapi, signal),
  })
}
