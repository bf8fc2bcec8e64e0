import type { NewsEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { file, ref } from '../../engine/types'
import { slugOf } from '../publications/build'

/** The day of the correction that the sample shows. */
const changedAt = '2025-05-28T08:00:00.000Z'

export const of2025: NewsEntry[] = [
  {
    kind: 'news-item',
    key: 'young-researchers-showed-their-work',
    sample: true,
    shared: {
      publishedOn: '2025-11-20',
      topics: [
        ref('topic', 'precision-cancer-medicine'),
      ],
    },
    texts: {
      en: {
        title: 'Young researchers showed their work',
        slug: 'young-researchers-showed-their-work',
        lead: 'Doctoral researchers presented their studies in three minutes each, and the audience could interrupt at every difficult word.',
        body: rich('The difficult words were written on the wall and explained at the end. The patient board chose the clearest talk of the day.\n\nThe same evening next year is already being planned.'),
      },
      fi: {
        title: 'Nuoret tutkijat esittelivät työtään',
        slug: 'nuoret-tutkijat-esittelivat-tyotaan',
        lead: 'Väitöskirjatutkijat kertoivat tutkimuksistaan kolmessa minuutissa, ja yleisö sai keskeyttää jokaisen vaikean sanan kohdalla.',
        body: rich('Vaikeat sanat kirjoitettiin seinälle ja selitettiin lopuksi. Potilas- ja kansalaisneuvosto valitsi päivän selkeimmän puheenvuoron.\n\nEnsi vuoden vastaavaa iltaa suunnitellaan jo.'),
      },
      sv: {
        title: 'Unga forskare visade sitt arbete',
        slug: 'unga-forskare-visade-sitt-arbete',
        lead: 'Doktorander berättade om sina studier på tre minuter, och publiken fick avbryta vid varje svårt ord.',
        body: rich('De svåra orden skrevs upp på väggen och förklarades till sist. Patient- och medborgarrådet utsåg dagens tydligaste anförande.\n\nNästa års kväll planeras redan.'),
      },
    },
  },
  {
    kind: 'news-item',
    key: 'an-algorithm-that-says-when-it-is-unsure',
    sample: true,
    shared: {
      publishedOn: '2025-05-22',
      topics: [
        ref('topic', 'artificial-intelligence'),
      ],
      publications: [
        ref('publication', slugOf('When an algorithm is unsure: telling it to the pathologist')),
      ],
      image: file('sample-tissue'),
    },
    texts: {
      en: {
        title: 'An algorithm that says when it is unsure',
        slug: 'an-algorithm-that-says-when-it-is-unsure',
        lead: 'Four ways to show an algorithm’s doubt were tried out with people who read tissue images for a living.',
        body: rich('The simplest way won: a plain sentence beside the image. Colours and percentages were noticed less, and understood in different ways.\n\nThe next step is to ask what readers do when the algorithm and they themselves disagree.'),
        changeNote: 'The number of ways tried was corrected from three to four.',
        changedAt,
      },
      fi: {
        title: 'Algoritmi, joka kertoo epävarmuutensa',
        slug: 'algoritmi-joka-kertoo-epavarmuutensa',
        lead: 'Neljää tapaa näyttää algoritmin epävarmuus kokeiltiin niiden kanssa, jotka työkseen lukevat kudoskuvia.',
        body: rich('Yksinkertaisin tapa voitti: selvä virke kuvan vieressä. Värit ja prosenttiluvut huomattiin huonommin ja ymmärrettiin eri tavoin.\n\nSeuraavaksi kysytään, mitä lukijat tekevät, kun he ovat eri mieltä algoritmin kanssa.'),
        changeNote: 'Kokeiltujen tapojen määrä korjattu kolmesta neljään.',
        changedAt,
      },
      sv: {
        title: 'En algoritm som säger till när den är osäker',
        slug: 'en-algoritm-som-sager-till-nar-den-ar-osaker',
        lead: 'Fyra sätt att visa en algoritms tvekan prövades med dem som läser vävnadsbilder i sitt arbete.',
        body: rich('Det enklaste sättet vann: en vanlig mening bredvid bilden. Färger och procenttal märktes sämre och förstods på olika sätt.\n\nNästa steg är att fråga vad läsarna gör när de och algoritmen är av olika åsikt.'),
        changeNote: 'Antalet prövade sätt har rättats från tre till fyra.',
        changedAt,
      },
    },
  },
  {
    kind: 'news-item',
    key: 'from-sample-to-joint-analysis',
    sample: true,
    shared: {
      publishedOn: '2025-02-11',
      topics: [
        ref('topic', 'molecular-profiling'),
        ref('topic', 'health-data'),
      ],
      publications: [
        ref('publication', slugOf('Joining two kinds of knowledge: tumour profiles and years of care')),
      ],
    },
    texts: {
      en: {
        title: 'The whole way from sample to joint analysis',
        slug: 'from-sample-to-joint-analysis',
        lead: 'An article describes every stage between a sample and an analysis, and what is lost on the way.',
        body: rich('Most is lost where one system hands over to another. The authors list the handovers and say which of them could be left out.\n\nThe description is written so that other centres can compare it with their own way.'),
      },
      fi: {
        title: 'Koko matka näytteestä yhteiseen analyysiin',
        slug: 'koko-matka-naytteesta-yhteiseen-analyysiin',
        lead: 'Artikkeli kuvaa jokaisen vaiheen näytteen ja analyysin välillä sekä sen, mitä matkalla katoaa.',
        body: rich('Eniten katoaa silloin, kun tieto siirtyy järjestelmästä toiseen. Kirjoittajat luettelevat siirrot ja kertovat, mitkä niistä voisi jättää pois.\n\nKuvaus on kirjoitettu niin, että muut keskukset voivat verrata sitä omaan tapaansa.'),
      },
      sv: {
        title: 'Hela vägen från prov till gemensam analys',
        slug: 'hela-vagen-fran-prov-till-gemensam-analys',
        lead: 'En artikel beskriver varje steg mellan prov och analys, och vad som går förlorat på vägen.',
        body: rich('Mest går förlorat när ett system lämnar över till ett annat. Författarna räknar upp överlämningarna och säger vilka som kunde slopas.\n\nBeskrivningen är skriven så att andra centrum kan jämföra den med sitt eget sätt.'),
      },
    },
  },
]
