import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    wait: 'Looking where this is used …',
    free: 'Nothing refers to this.',
    sureDelete: 'Do you want to delete this for good?',
    sureUnpublish: 'Do you want to take this off the site? The draft stays.',
    broken: 'This cannot go yet: readers would meet dead links, gaps or pages without the page above them. Change these first:',
    vanishing: 'It will also vanish from:',
    leadTo: 'Or lead readers to another page of the site, by its address',
    leadToHint: 'For example /en/about. Every language leads to the same language of that page.',
    discard: 'Also throw away the changes of the draft that are not published',
    delete: 'Delete',
    unpublish: 'Unpublish',
    cancel: 'Cancel',
  },
  fi: {
    wait: 'Haetaan, missä tätä käytetään …',
    free: 'Tähän ei viitata missään.',
    sureDelete: 'Haluatko poistaa tämän lopullisesti?',
    sureUnpublish: 'Haluatko poistaa tämän sivustolta? Luonnos säilyy.',
    broken: 'Tätä ei voi vielä poistaa: lukijalle jäisi katkenneita linkkejä, aukkoja tai alasivuja ilman yläsivua. Muuta ensin nämä:',
    vanishing: 'Se katoaa myös näistä:',
    leadTo: 'Tai ohjaa lukijat toiselle sivulle; kirjoita sen osoite',
    leadToHint: 'Esimerkiksi /fi/tietoa. Jokainen kieli ohjataan saman sivun samaan kieleen.',
    discard: 'Hylkää myös luonnoksen julkaisemattomat muutokset',
    delete: 'Poista',
    unpublish: 'Poista julkaisusta',
    cancel: 'Peruuta',
  },
  sv: {
    wait: 'Söker var detta används …',
    free: 'Ingenting hänvisar hit.',
    sureDelete: 'Vill du radera detta för gott?',
    sureUnpublish: 'Vill du ta bort detta från webbplatsen? Utkastet finns kvar.',
    broken: 'Detta kan inte tas bort än: läsaren skulle möta döda länkar, luckor eller undersidor utan sidan ovanför. Ändra först:',
    vanishing: 'Det försvinner också från:',
    leadTo: 'Eller led läsarna till en annan sida; skriv dess adress',
    leadToHint: 'Till exempel /sv/om. Varje språk leds till samma språk på den sidan.',
    discard: 'Kasta också utkastets opublicerade ändringar',
    delete: 'Radera',
    unpublish: 'Avpublicera',
    cancel: 'Avbryt',
  },
})

export const words = { name: 'removal-care', texts }
