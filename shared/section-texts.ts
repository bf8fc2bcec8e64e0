import type { Section } from './paths.ts'
import type { Locale } from './vocabulary.ts'

/** What each section is called, and what is there: at the head of its page, in menus, and in what a search finds. */
export const sectionTexts: Record<Locale, Record<Section, { title: string, lead: string }>> = {
  en: {
    'news': { title: 'News', lead: 'What is happening in our research and community.' },
    'events': { title: 'Events', lead: 'Meet us at seminars, symposia and open events.' },
    'publications': { title: 'Publications', lead: 'Articles and other research outputs.' },
    'key-figures': { title: 'Key figures', lead: 'Every figure with its source and, where known, its date, so that you can check and cite it.' },
    'people': { title: 'People', lead: 'Our leadership, researchers and coordinators.' },
    'partners': { title: 'Partners', lead: 'The public and private organisations that take part.' },
    'opportunities': { title: 'Ways to work with us', lead: 'What we offer companies and other organisations, and who to contact.' },
    'platform': { title: 'Research platform', lead: 'The samples, data and tools available for research.' },
    'patient-board': { title: 'Patient board POTKU', lead: 'iCAN’s Patient and Citizen Advisory Board guides our work with patients, from planning research to sharing its results.' },
    'downloads': { title: 'Downloads', lead: 'Reports, slides and lists as files.' },
  },
  fi: {
    'news': { title: 'Uutiset', lead: 'Mitä tutkimuksessamme ja yhteisössämme tapahtuu.' },
    'events': { title: 'Tapahtumat', lead: 'Tavataan seminaareissa, symposiumeissa ja kaikille avoimissa tapahtumissa.' },
    'publications': { title: 'Julkaisut', lead: 'Artikkelit ja muut tutkimuksen tuotokset.' },
    'key-figures': { title: 'Avainluvut', lead: 'Jokaisen luvun lähde ja ajankohta, jos se tiedetään. Luvut voi tarkistaa ja niihin voi viitata.' },
    'people': { title: 'Ihmiset', lead: 'Johto, tutkijat ja koordinaattorit.' },
    'partners': { title: 'Kumppanit', lead: 'Mukana olevat julkiset ja yksityiset organisaatiot.' },
    'opportunities': { title: 'Yhteistyön muodot', lead: 'Mitä tarjoamme yrityksille ja muille organisaatioille ja keneltä saa lisätietoja.' },
    'platform': { title: 'Tutkimusalusta', lead: 'Näytteet, aineistot ja työkalut, joita tutkimuksessa voi hyödyntää.' },
    'patient-board': { title: 'Potilas- ja kansalaisneuvosto POTKU', lead: 'Neuvosto ohjaa iCANin työtä potilaiden kanssa, tutkimuksen suunnittelusta tulosten kertomiseen.' },
    'downloads': { title: 'Ladattavat tiedostot', lead: 'Raportit, esitykset ja luettelot tiedostoina.' },
  },
  sv: {
    'news': { title: 'Nyheter', lead: 'Det senaste om vår forskning och gemenskap.' },
    'events': { title: 'Evenemang', lead: 'Möt oss på seminarier, symposier och öppna evenemang.' },
    'publications': { title: 'Publikationer', lead: 'Artiklar och andra forskningsresultat.' },
    'key-figures': { title: 'Nyckeltal', lead: 'Varje nyckeltal med källa och, där den är känd, tidpunkt, så att du kan kontrollera det och hänvisa till det.' },
    'people': { title: 'Personer', lead: 'Ledning, forskare och samordnare.' },
    'partners': { title: 'Partner', lead: 'De offentliga och privata organisationer som deltar.' },
    'opportunities': { title: 'Samarbetsmöjligheter', lead: 'Vad vi erbjuder företag och andra organisationer, och vem ni kan kontakta.' },
    'platform': { title: 'Forskningsplattformen', lead: 'Prov, data och verktyg för forskning.' },
    'patient-board': { title: 'Patient- och medborgarrådet POTKU', lead: 'Rådet vägleder iCANs arbete med patienter, från det att forskning planeras till att resultaten berättas.' },
    'downloads': { title: 'Filer att ladda ner', lead: 'Rapporter, presentationer och förteckningar som filer.' },
  },
}
