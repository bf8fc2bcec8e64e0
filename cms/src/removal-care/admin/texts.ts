import { defineTexts } from '../../admin/part'

export const texts = defineTexts({
  en: {
    wait: 'Checking where this is used …',
    free: 'Nothing refers to this.',
    sureDelete: 'Do you want to delete this permanently?',
    sureUnpublish: 'Do you want to unpublish this? The draft stays.',
    broken: 'This cannot be removed yet: it would leave dead links, gaps or pages without their parent page. Change these first:',
    vanishing: 'It will also disappear from:',
    leadTo: 'Or redirect readers to another page; enter its address',
    leadToHint: 'For example /en/about. Each language redirects to the same language of that page.',
    discard: 'Also discard unpublished changes in the draft',
    delete: 'Delete',
    unpublish: 'Unpublish',
    cancel: 'Cancel',
  },
  fi: {
    wait: 'Haetaan, missä tätä käytetään …',
    free: 'Tähän ei viitata missään.',
    sureDelete: 'Haluatko poistaa tämän lopullisesti?',
    sureUnpublish: 'Haluatko perua julkaisun? Luonnos säilyy.',
    broken: 'Tätä ei voi vielä poistaa: lukijalle jäisi katkenneita linkkejä, aukkoja tai alasivuja ilman yläsivua. Muuta ensin nämä:',
    vanishing: 'Se katoaa myös näistä:',
    leadTo: 'Tai ohjaa lukijat toiselle sivulle; kirjoita sen osoite',
    leadToHint: 'Esimerkiksi /fi/tietoa-icanista. Jokainen kieliversio ohjataan sivun samaan kieliversioon.',
    discard: 'Hylkää myös luonnoksen julkaisemattomat muutokset',
    delete: 'Poista',
    unpublish: 'Peru julkaisu',
    cancel: 'Peruuta',
  },
  sv: {
    wait: 'Söker var detta används …',
    free: 'Ingenting hänvisar hit.',
    sureDelete: 'Vill du radera detta permanent?',
    sureUnpublish: 'Vill du avpublicera detta? Utkastet finns kvar.',
    broken: 'Detta kan inte tas bort än: det skulle lämna brutna länkar, luckor eller undersidor utan överordnad sida. Ändra först:',
    vanishing: 'Det försvinner också från:',
    leadTo: 'Eller omdirigera läsarna till en annan sida; skriv dess adress',
    leadToHint: 'Till exempel /sv/om-ican. Varje språk omdirigeras till sidans version på samma språk.',
    discard: 'Förkasta också opublicerade ändringar i utkastet',
    delete: 'Radera',
    unpublish: 'Avpublicera',
    cancel: 'Avbryt',
  },
})

export const words = { name: 'removal-care', texts }
