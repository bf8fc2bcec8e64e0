import type { NewsEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'
import { slugOf } from '../publications/build'

export const of2024: NewsEntry[] = [
  {
    kind: 'news-item',
    key: 'why-clinical-data-are-translated-into-omop',
    sample: true,
    shared: {
      publishedOn: '2024-10-03',
      topics: [
        ref('topic', 'health-data'),
        ref('topic', 'discovery-platform'),
      ],
    },
    texts: {
      en: {
        title: 'Why clinical data are translated into OMOP',
        slug: 'why-clinical-data-are-translated-into-omop',
        lead: 'A common model lets one question be put to data from many places. What is gained, and what may be lost?',
        body: rich('Hospitals write down the same thing in different ways. The OMOP model gives it one form, so an analysis needs to be written only once.\n\nThe raw data are kept beside the translated ones. Whoever doubts a result can go back to what was first written.'),
      },
      fi: {
        title: 'Miksi kliiniset tiedot käännetään OMOP-muotoon',
        slug: 'miksi-kliiniset-tiedot-kaannetaan-omop-muotoon',
        lead: 'Yhteisen mallin ansiosta sama kysymys voidaan esittää monen paikan tiedoille. Mitä siinä voitetaan ja mitä ehkä menetetään?',
        body: rich('Sairaalat kirjaavat saman asian eri tavoin. OMOP-malli antaa sille yhden muodon, jolloin analyysi tarvitsee kirjoittaa vain kerran.\n\nRaakatiedot säilytetään käännettyjen rinnalla. Tulosta epäilevä voi palata siihen, mitä alun perin kirjattiin.'),
      },
      sv: {
        title: 'Varför kliniska data översätts till OMOP',
        slug: 'varfor-kliniska-data-oversatts-till-omop',
        lead: 'En gemensam modell gör att samma fråga kan ställas till data från många håll. Vad vinner man, och vad kan gå förlorat?',
        body: rich('Sjukhusen skriver upp samma sak på olika sätt. OMOP-modellen ger den en enda form, så att analysen behöver skrivas bara en gång.\n\nRådata bevaras vid sidan av de översatta. Den som tvivlar på ett resultat kan gå tillbaka till det som först skrevs.'),
      },
    },
  },
  {
    kind: 'news-item',
    key: 'a-company-and-a-group-begin-a-joint-project',
    sample: true,
    shared: {
      publishedOn: '2024-06-14',
      topics: [
        ref('topic', 'partnerships'),
      ],
    },
    texts: {
      en: {
        title: 'A company and a research group begin a joint project',
        slug: 'a-company-and-a-group-begin-a-joint-project',
        lead: 'The project adds a translational arm to a trial: samples taken anyway are studied more deeply.',
        body: rich('The company asks why some benefit from a treatment and others do not. The group knows the samples and the data. Neither could answer alone.\n\nAccess to data and ownership of results were agreed before the work began.'),
      },
      fi: {
        title: 'Yritys ja tutkimusryhmä aloittavat yhteisen projektin',
        slug: 'yritys-ja-tutkimusryhma-aloittavat-yhteisen-projektin',
        lead: 'Projekti tuo lääketutkimukseen translationaalisen osan: muutenkin otettavia näytteitä tutkitaan syvemmin.',
        body: rich('Yritys kysyy, miksi toiset hyötyvät hoidosta ja toiset eivät. Ryhmä tuntee näytteet ja aineistot. Kumpikaan ei pystyisi vastaamaan yksin.\n\nAineistojen käytöstä ja tulosten omistuksesta sovittiin ennen työn alkua.'),
      },
      sv: {
        title: 'Ett företag och en forskargrupp inleder ett gemensamt projekt',
        slug: 'ett-foretag-och-en-forskargrupp-inleder-ett-gemensamt-projekt',
        lead: 'Projektet ger en prövning en translationell del: prov som ändå tas undersöks djupare.',
        body: rich('Företaget frågar varför somliga har nytta av en behandling och andra inte. Gruppen känner proven och datamaterialet. Ingendera kunde svara ensam.\n\nTillgången till data och äganderätten till resultaten avtalades innan arbetet började.'),
      },
    },
  },
  {
    kind: 'news-item',
    key: 'where-do-the-key-figures-come-from',
    sample: true,
    shared: {
      publishedOn: '2024-03-07',
      topics: [
        ref('topic', 'health-data'),
      ],
      facts: [
        ref('fact', 'community'),
        ref('fact', 'researchers'),
        ref('fact', 'external-investment'),
      ],
    },
    texts: {
      en: {
        title: 'Where do the key figures come from?',
        slug: 'where-do-the-key-figures-come-from',
        lead: 'Every figure on this site is kept in one place with its source and, if the source gives one, its date. Here is why.',
        body: rich('Two figures look alike and are not the same. One is the community of {fact:community} researchers, healthcare professionals and patient advocates. The other is {fact:researchers} researchers alone.\n\nIf a date is not known, we say so. The source gives no date for these two figures, nor for the {fact:external-investment} of external investment.'),
      },
      fi: {
        title: 'Mistä avainluvut tulevat?',
        slug: 'mista-avainluvut-tulevat',
        lead: 'Sivuston luvut ovat tallessa yhdessä paikassa. Jokaisella on lähde, ja ajankohta kerrotaan, jos se on lähteessä. Tässä syy siihen.',
        body: rich('Kaksi lukua näyttää samalta, mutta ne eivät ole sama luku. Toinen on yhteisö, jossa on {fact:community} tutkijaa, terveydenhuollon ammattilaista ja potilasedustajaa. Toinen on pelkästään tutkijoiden määrä: {fact:researchers} tutkijaa.\n\nJos ajankohtaa ei tiedetä, kerromme senkin. Lähteessä ei ole ajankohtaa näille kahdelle luvulle eikä ulkopuolisille investoinneille, joita on {fact:external-investment}.'),
      },
      sv: {
        title: 'Varifrån kommer nyckeltalen?',
        slug: 'varifran-kommer-nyckeltalen',
        lead: 'Varje siffra på webbplatsen finns på ett enda ställe, med källa och med tidpunkt om källan anger den. Här är orsaken.',
        body: rich('Två siffror ser likadana ut men är inte samma siffra. Den ena är gemenskapen med {fact:community} forskare, yrkespersoner inom vården och patientföreträdare. Den andra är enbart forskarna: {fact:researchers} forskare.\n\nOm tidpunkten inte är känd säger vi det. Källan anger ingen tidpunkt för de här två siffrorna och inte heller för {fact:external-investment} i externa investeringar.'),
      },
    },
  },
  {
    kind: 'news-item',
    key: 'a-catalogue-that-says-what-is-not-known',
    sample: true,
    shared: {
      publishedOn: '2024-03-19',
      topics: [
        ref('topic', 'discovery-platform'),
        ref('topic', 'health-data'),
      ],
      publications: [
        ref('publication', slugOf('Describing health data so that others find them')),
      ],
    },
    texts: {
      en: {
        title: 'A catalogue that says what is not known',
        slug: 'a-catalogue-that-says-what-is-not-known',
        lead: 'Data can be used only when they are found. A new catalogue describes them field by field, gaps included.',
        body: rich('Where a field is empty, the catalogue says “not stated”. That is more honest than a guess, and it shows whom to ask.\n\nThe description follows a European standard, so that other catalogues can read it.'),
      },
      fi: {
        title: 'Luettelo, joka kertoo myös, mitä ei tiedetä',
        slug: 'luettelo-joka-kertoo-myos-mita-ei-tiedeta',
        lead: 'Aineistoa voi käyttää vain, jos sen löytää. Uusi luettelo kuvaa aineistot kenttä kentältä, aukkoineen.',
        body: rich('Jos kenttä on tyhjä, luettelossa lukee ”ei ilmoitettu”. Se on rehellisempää kuin arvaus, ja se osoittaa, mistä kannattaa kysyä.\n\nKuvaus noudattaa eurooppalaista standardia, joten muutkin luettelot osaavat lukea sitä.'),
      },
      sv: {
        title: 'En katalog som berättar vad man inte vet',
        slug: 'en-katalog-som-berattar-vad-man-inte-vet',
        lead: 'Data kan användas bara om någon hittar dem. En ny katalog beskriver dem fält för fält, med luckorna.',
        body: rich('Där ett fält är tomt står det ”ej angivet”. Det är ärligare än en gissning och visar vad man ska fråga om.\n\nBeskrivningen följer en europeisk standard, så att också andra kataloger kan läsa den.'),
      },
    },
  },
]
