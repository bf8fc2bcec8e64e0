import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    found: 'You have unsaved work here from {time}.',
    since: 'Somebody has saved this since. Taking your work puts your fields on top of that.',
    take: 'Take it',
    drop: 'Drop it',
    taken: 'Your work is in the form again. Look through it and save.',
  },
  fi: {
    found: 'Sinulla on täällä tallentamatonta työtä: {time}.',
    since: 'Joku on tallentanut tämän sen jälkeen. Jos otat työsi, sinun kenttäsi tulevat sen päälle.',
    take: 'Ota se',
    drop: 'Hylkää se',
    taken: 'Työsi on taas lomakkeessa. Tarkista ja tallenna.',
  },
  sv: {
    found: 'Du har osparat arbete här från {time}.',
    since: 'Någon har sparat detta sedan dess. Om du tar ditt arbete läggs dina fält ovanpå det.',
    take: 'Ta det',
    drop: 'Kasta det',
    taken: 'Ditt arbete finns i formuläret igen. Gå igenom det och spara.',
  },
})

export const part = { name: 'unsaved-work', texts }
