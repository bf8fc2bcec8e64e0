import type { Check } from '../types'

export const sameDoi: Check = {
  code: 'same-doi',
  level: 'warn',
  name: { en: 'DOI that another publication has', fi: 'DOI, joka on jo toisella julkaisulla', sv: 'DOI som en annan publikation redan har' },
  texts: {
    en: 'The publication “{title}” has the same DOI. Readers would find one work twice. Keep one of the two, or correct the DOI.',
    fi: 'Julkaisulla ”{title}” on sama DOI, joten lukijat löytäisivät saman työn kahdesti. Säilytä vain toinen tai korjaa DOI.',
    sv: 'Publikationen ”{title}” har samma DOI, så läsarna skulle hitta samma arbete två gånger. Behåll bara den ena eller rätta DOI:n.',
  },
  find: ({ uid, documentId, values }, { withDoi }) => uid === 'api::publication.publication'
    ? withDoi(values.doi).filter(other => other.documentId !== documentId).map(({ title }) => ({
        path: 'doi',
        values: { title },
      }))
    : [],
}
