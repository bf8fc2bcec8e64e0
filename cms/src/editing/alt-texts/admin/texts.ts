import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    title: 'Alternative texts',
    en: 'What it shows, in English',
    fi: 'What it shows, in Finnish',
    sv: 'What it shows, in Swedish',
    save: 'Save alternative texts',
    saved: 'The alternative texts have been saved and are on the site.',
    failed: 'The alternative texts could not be saved. Try again.',
  },
  fi: {
    title: 'Vaihtoehtoiset tekstit',
    en: 'Mitä kuvassa on, englanniksi',
    fi: 'Mitä kuvassa on, suomeksi',
    sv: 'Mitä kuvassa on, ruotsiksi',
    save: 'Tallenna vaihtoehtoiset tekstit',
    saved: 'Vaihtoehtoiset tekstit on tallennettu, ja ne näkyvät sivustolla.',
    failed: 'Vaihtoehtoisia tekstejä ei saatu tallennettua. Yritä uudelleen.',
  },
  sv: {
    title: 'Alternativtexter',
    en: 'Vad bilden visar, på engelska',
    fi: 'Vad bilden visar, på finska',
    sv: 'Vad bilden visar, på svenska',
    save: 'Spara alternativtexterna',
    saved: 'Alternativtexterna är sparade och syns på webbplatsen.',
    failed: 'Alternativtexterna kunde inte sparas. Försök igen.',
  },
})

export const words = { name: 'picture-texts', texts }
