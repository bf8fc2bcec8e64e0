import type { FactFigureFragment } from '@ican/shared/generated/documents'
import type { Describer, Thing } from './thing'
import { itemPath, sectionPath } from '@ican/shared/paths'
import { factDate } from '../../common/factDates'
import { safeHref } from '../../common/links'
import { messages } from '../../common/messages'
import { formatFact } from '../../common/numbers'
import { translatedText } from '../../common/translated'
import { publisher, publisherId } from './organization'
import { absolute } from './thing'

/** The register of facts as a set of data, and each fact as an observation in it. Made-up figures are left out. */
export function factRegister(facts: readonly FactFigureFragment[], describer: Describer): Thing[] {
  const { locale, site } = describer
  const known = facts.filter(({ sample }) => !sample)
  if (known.length === 0)
    return []
  const url = absolute(sectionPath('key-figures', locale), describer)
  const words = messages[locale].section['key-figures']
  const dataset: Thing = {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    'name': [words.title, site?.name].filter(Boolean).join(' – '),
    'description': words.lead,
    'inLanguage': locale,
    'creator': publisher(describer),
    'isAccessibleForFree': true,
    'variableMeasured': known.map(({ label }) => translatedText(label, locale)),
    'isBasedOn': [
      ...new Set(known.flatMap(({ sourceUrl }) => safeHref(sourceUrl) ?? [])),
    ].filter(source => source.startsWith('http')),
  }
  return [
    dataset,
    ...known.map(fact => observation(fact, `${url}#dataset`, describer)),
  ]
}

function observation(fact: FactFigureFragment, dataset: string, describer: Describer): Thing {
  const { locale } = describer
  const url = absolute(itemPath('key-figures', locale, fact.slug), describer)
  const words = messages[locale].fact
  return {
    '@type': 'Observation',
    '@id': url,
    url,
    'name': translatedText(fact.label, locale),
    'description': [
      formatFact(fact, locale),
      factDate(fact, locale),
      `${words.source}: ${translatedText(fact.sourceName, locale)}`,
    ].join('; '),
    'observationAbout': {
      '@id': publisherId(describer),
    },
    'observationDate': fact.asOf ?? fact.periodEnd,
    ...measured(fact),
    'unitText': translatedText(fact.unit, locale),
    'subjectOf': { '@id': dataset },
  }
}

/** «Over 400» is a least value, not the value: no machine should take it for exactly 400. */
function measured({ comparator, value }: FactFigureFragment): Record<string, number> {
  switch (comparator) {
    case 'over':
    case 'more_than':
    case 'at_least':
      return { minValue: value }
    case 'up_to':
      return { maxValue: value }
    default:
      return { value }
  }
}
