import type { Check } from '../types'

export const dateToCome: Check = {
  code: 'date-to-come',
  level: 'warn',
  name: { en: 'Date that is still to come', fi: 'Päivä, joka on vasta tulossa', sv: 'Datum som ännu inte har inträffat' },
  texts: {
    en: 'The date is {day}, but readers would see this at once, above everything of today. Schedule it for that day instead of publishing it now, or correct the date.',
    fi: 'Päiväys on {day}, mutta lukijat näkisivät tämän heti, kaiken tänään julkaistun yläpuolella. Ajasta julkaisu kyseiselle päivälle tai korjaa päiväys.',
    sv: 'Datumet är {day}, men läsarna skulle se detta genast, före allt som är från i dag. Schemalägg publiceringen till den dagen eller rätta datumet.',
  },
  find: ({ values }, { today }) => typeof values.publishedOn === 'string' && values.publishedOn.slice(0, 10) > today
    ? [
        {
          path: 'publishedOn',
          values: {
            day: values.publishedOn.slice(0, 10),
          },
        },
      ]
    : [],
}
