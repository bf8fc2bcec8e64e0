import { defineTexts } from '../../../core/admin-ui/part'

export const part = {
  name: 'date-fields',
  texts: defineTexts({
    en: {
      refused: 'That was not understood as a day, so nothing has changed. Write it as 5.12.2026, 2026-12-05 or 12/05/2026 (month first).',
      day: 'Day',
      time: 'Time',
      clear: 'Clear',
    },
    fi: {
      refused: 'Päivää ei ymmärretty, joten mitään ei muutettu. Kirjoita se muodossa 5.12.2026 tai 2026-12-05.',
      day: 'Päivä',
      time: 'Kellonaika',
      clear: 'Tyhjennä',
    },
    sv: {
      refused: 'Det gick inte att tolka som ett datum, så inget har ändrats. Skriv det som 5.12.2026 eller 2026-12-05.',
      day: 'Dag',
      time: 'Klockslag',
      clear: 'Rensa',
    },
  }),
}
