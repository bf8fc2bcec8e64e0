import type { Connection } from '../../core/strapi/database'
import type { Limits } from './types'
import { locales } from '@ican/shared/vocabulary'
import { limitsFrom } from './reading'
import { CHECKED } from './tables'

/** How hard the texts of this site are in each language, as last measured. */
export async function readingLimits(connection: Connection): Promise<Limits> {
  const rows: { locale: string, lix: number }[] = await connection(CHECKED).whereNotNull('lix').select('locale', 'lix')
  return Object.fromEntries(locales.map(language => [
    language,
    limitsFrom(rows.filter(({ locale }) => locale === language).map(({ lix }) => Number(lix))),
  ]))
}
