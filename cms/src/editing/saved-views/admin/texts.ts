import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    button: 'Saved filters',
    none: 'No filters saved for this list.',
    name: 'Name for the current filter',
    save: 'Save',
    remove: 'Remove {name}',
    trouble: 'That did not work. Try again.',
  },
  fi: {
    button: 'Tallennetut suodattimet',
    none: 'Tälle luettelolle ei ole tallennettu suodattimia.',
    name: 'Nimi nykyiselle suodattimelle',
    save: 'Tallenna',
    remove: 'Poista {name}',
    trouble: 'Se ei onnistunut. Yritä uudelleen.',
  },
  sv: {
    button: 'Sparade filter',
    none: 'Inget filter har sparats för denna lista.',
    name: 'Namn på det aktuella filtret',
    save: 'Spara',
    remove: 'Ta bort {name}',
    trouble: 'Det gick inte. Försök igen.',
  },
})

export const part = { name: 'saved-filters', texts }
