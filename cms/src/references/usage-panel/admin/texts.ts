import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    title: 'Used in',
    nowhere: 'Nothing refers to this yet.',
    wait: 'Loading …',
    failed: 'Where this is used could not be loaded. Reload the page.',
  },
  fi: {
    title: 'Missä käytetään',
    nowhere: 'Tähän ei viitata vielä missään.',
    wait: 'Haetaan …',
    failed: 'Käyttöpaikkoja ei saatu haettua. Lataa sivu uudelleen.',
  },
  sv: {
    title: 'Används i',
    nowhere: 'Ingenting hänvisar hit än.',
    wait: 'Söker …',
    failed: 'Det gick inte att hämta var detta används. Ladda om sidan.',
  },
})

export const words = { name: 'where-used', texts }
