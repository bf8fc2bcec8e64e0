import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    title: 'Picture texts',
    en: 'What it shows, in English',
    fi: 'What it shows, in Finnish',
    sv: 'What it shows, in Swedish',
    save: 'Save picture texts',
    saved: 'The picture texts are saved and on the site.',
    failed: 'The picture texts could not be saved. Try again.',
  },
  fi: {
    title: 'Kuvatekstit näkövammaisille',
    en: 'Mitä kuvassa on, englanniksi',
    fi: 'Mitä kuvassa on, suomeksi',
    sv: 'Mitä kuvassa on, ruotsiksi',
    save: 'Tallenna kuvatekstit',
    saved: 'Kuvatekstit on tallennettu ja näkyvät sivustolla.',
    failed: 'Kuvatekstejä ei saatu tallennettua. Yritä uudelleen.',
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
