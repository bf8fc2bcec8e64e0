import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    found: 'You have unsaved work here from {time}.',
    since: 'Somebody has saved this since. If you restore your work, your fields replace theirs.',
    take: 'Restore',
    drop: 'Discard',
    taken: 'Your work is back in the form. Check it and save.',
  },
  fi: {
    found: 'Sinulla on täällä tallentamatonta työtä: {time}.',
    since: 'Joku on tallentanut tämän sen jälkeen. Jos palautat työsi, sinun kenttäsi korvaavat hänen tekstinsä.',
    take: 'Palauta',
    drop: 'Hylkää',
    taken: 'Työsi on taas lomakkeessa. Tarkista ja tallenna.',
  },
  sv: {
    found: 'Du har osparat arbete här från {time}.',
    since: 'Någon har sparat detta sedan dess. Om du återställer ditt arbete ersätter dina fält den texten.',
    take: 'Återställ',
    drop: 'Förkasta',
    taken: 'Ditt arbete finns i formuläret igen. Gå igenom det och spara.',
  },
})

export const part = { name: 'unsaved-work', texts }
