import type { Feature } from '../../core/feature'
import { refuseLossySchema } from './lossy-schema'
import { warnOfMissingValues } from './required-fields'
import { refuseWeakSecrets } from './secrets'
import { explainSlugConflicts } from './slug-conflicts'
import { limitStatementsOnceServing } from './statement-limits'
import { keepConnectionsForReaders } from './transaction-turns'
import { ensureUniqueIndexes } from './unique-indexes'

export const startupChecks: Feature = {
  name: 'security/startup-checks',
  register(strapi) {
    refuseWeakSecrets(strapi)
    keepConnectionsForReaders(strapi)
    refuseLossySchema(strapi)
    explainSlugConflicts(strapi)
  },
  async bootstrap(strapi) {
    limitStatementsOnceServing(strapi)
    await ensureUniqueIndexes(strapi)
    await warnOfMissingValues(strapi)
  },
}
