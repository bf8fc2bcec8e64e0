import { defineTexts } from '../../../core/admin-ui/part'

const texts = defineTexts({
  en: {
    home: 'Home page',
    under: 'under “{page}”',
  },
  fi: {
    home: 'Etusivu',
    under: 'sivun ”{page}” alla',
  },
  sv: {
    home: 'Startsida',
    under: 'under ”{page}”',
  },
})

export const part = { name: 'field-help', texts }
