import type { Block, PageEntry, PageText } from '../engine/model'
import { rich } from '../engine/rich-text'
import { file, ref } from '../engine/types'

interface Words {
  hero: [heading: string, intro: string, link: string]
  text: [heading: string, body: string]
  facts: string
  chart: [heading: string, intro: string, caption: string]
  table: [heading: string, caption: string, rows: string]
  news: string
  events: string
  publications: string
  publicationChart: string
  people: [heading: string, intro: string]
  partners: [heading: string, intro: string]
  opportunities: string
  steps: [heading: string, ...steps: [title: string, text: string][]]
  timeline: [heading: string, ...milestones: [when: string, title: string, text: string][]]
  governance: [heading: string, ...levels: [title: string, text: string, patients: string][]]
  questions: [heading: string, question: string, answer: string]
  quote: [quotation: string, attribution: string]
  action: [heading: string, intro: string, label: string]
  picture: [caption: string, credit: string]
  video: [heading: string, transcript: string]
  downloads: [heading: string, intro: string]
  contact: string
}

function blocksOf(words: Words): Block[] {
  const [stepsHeading, ...steps] = words.steps
  const [timelineHeading, ...milestones] = words.timeline
  const [governanceHeading, ...levels] = words.governance
  return [
    {
      __component: 'blocks.hero',
      heading: words.hero[0],
      intro: words.hero[1],
      image: file('sample-tissue'),
      links: [
        {
          label: words.hero[2],
          page: ref('page', 'engagement'),
        },
      ],
    },
    {
      __component: 'blocks.rich-text',
      heading: words.text[0],
      body: rich(words.text[1]),
    },
    { __component: 'blocks.facts', selection: 'automatic', heading: words.facts },
    {
      __component: 'blocks.chart',
      heading: words.chart[0],
      intro: words.chart[1],
      fact: ref('fact', 'sample-participants'),
      caption: words.chart[2],
    },
    {
      __component: 'blocks.table',
      heading: words.table[0],
      caption: words.table[1],
      rows: words.table[2],
      rowHeadings: true,
    },
    {
      __component: 'blocks.latest-news',
      heading: words.news,
      topic: ref('topic', 'patient-involvement'),
      limit: 2,
    },
    { __component: 'blocks.upcoming-events', heading: words.events, limit: 2 },
    {
      __component: 'blocks.publications',
      selection: 'automatic',
      heading: words.publications,
      topic: ref('topic', 'health-data'),
      limit: 3,
    },
    { __component: 'blocks.publication-chart', heading: words.publicationChart },
    {
      __component: 'blocks.people',
      heading: words.people[0],
      intro: words.people[1],
      people: ['aino-esimerkkila', 'robin-sampleton', 'lisa-exempelberg'].map(key => ref('person', key)),
    },
    {
      __component: 'blocks.partners',
      selection: 'automatic',
      heading: words.partners[0],
      intro: words.partners[1],
    },
    {
      __component: 'blocks.opportunities',
      heading: words.opportunities,
      opportunities: [
        ref('opportunity', 'cluster-membership'),
        ref('opportunity', 'your-own-project'),
      ],
    },
    {
      __component: 'blocks.steps',
      heading: stepsHeading,
      steps: steps.map(([title, text]) => ({ title, text })),
    },
    {
      __component: 'blocks.timeline',
      heading: timelineHeading,
      milestones: milestones.map(([when, title, text]) => ({ when, title, text })),
    },
    {
      __component: 'blocks.governance',
      heading: governanceHeading,
      levels: levels.map(([title, text, patients]) => ({ title, text, patients })),
    },
    {
      __component: 'blocks.questions',
      heading: words.questions[0],
      questions: [
        {
          question: words.questions[1],
          answer: rich(words.questions[2]),
        },
      ],
    },
    { __component: 'blocks.quote', quotation: words.quote[0], attribution: words.quote[1] },
    {
      __component: 'blocks.call-to-action',
      heading: words.action[0],
      intro: words.action[1],
      link: { label: words.action[2], section: 'news' },
    },
    {
      __component: 'blocks.picture',
      image: file('sample-picture'),
      caption: words.picture[0],
      credit: words.picture[1],
    },
    {
      __component: 'blocks.video',
      heading: words.video[0],
      videoUrl: 'https://video.example/sample',
      poster: file('sample-platform'),
      transcript: words.video[1],
    },
    {
      __component: 'blocks.downloads',
      heading: words.downloads[0],
      intro: words.downloads[1],
      downloads: ['publications-2019-2022', 'guide-for-new-partners', 'seminar-report'].map(key => ref('download', key)),
    },
    { __component: 'blocks.contact-card', heading: words.contact, purpose: 'partners' },
  ]
}

const en: Words = {
  hero: ['A hero opens a page', 'It holds a heading, a sentence or two, a picture and at most two links.', 'Work with us'],
  text: ['Rich text', 'This block is for **running text**. It can have headings, lists, quotations and [links](https://example.org).\n\n- A list says things side by side.\n- Each item stands on its own.\n\n> A quotation within the text.\n\n1. A numbered list\n2. says what comes first.'],
  facts: 'Key figures',
  chart: ['A chart', 'How one figure of the register has changed. Its table is below it.', 'The number of participants has grown in most years.'],
  table: ['A table', 'The rooms of the sample building and how to get into them', 'Room | Seats | Step-free access\nLecture hall | 120 | yes\nSeminar room | 24 | yes\nLibrary | 12 | no'],
  news: 'Latest news on one topic',
  events: 'Upcoming events',
  publications: 'Publications on one topic',
  publicationChart: 'Publications by year',
  people: ['People', 'Chosen people, in the order in which they were chosen.'],
  partners: ['Partners', 'Chosen partners, or all of them.'],
  opportunities: 'Chosen ways to work together',
  steps: [
    'Steps',
    ['First', 'What happens first, in a sentence or two.'],
    ['Then', 'What follows from it.'],
    ['At last', 'What one has when all is done.'],
  ],
  timeline: [
    'A timeline',
    ['2031', 'A beginning', 'What happened, in a sentence or two.'],
    ['2032–2034', 'A period', 'A mark may stand for several years.'],
    ['2035', 'A result', 'What came of it.'],
  ],
  governance: [
    'Who decides',
    ['The sample board', 'The highest body comes first.', 'How patients take part in it.'],
    ['The sample group', 'What the next level decides.', 'How patients take part there.'],
  ],
  questions: ['Questions', 'When is this block of use?', 'When readers come with questions of their own. Begin the answer with the answer itself.'],
  quote: ['One sentence from somebody who knows can say more than a page of ours.', 'An invented person, patients’ representative'],
  action: ['A call to action', 'One link that one wants to be followed.', 'Read the news'],
  picture: ['Contour lines drawn from a title.', 'Drawn by the platform'],
  video: ['A video', 'The picture shows contour lines that move slowly. A voice says: this is a sample, and there is nothing to hear.'],
  downloads: ['Files', 'Each with its language, size and date.'],
  contact: 'A contact card',
}

const fi: Words = {
  hero: ['Nosto avaa sivun', 'Siinä on otsikko, virke tai kaksi, kuva ja enintään kaksi linkkiä.', 'Tee yhteistyötä kanssamme'],
  text: ['Leipäteksti', 'Tämä lohko on **juoksevaa tekstiä** varten. Siinä voi olla otsikoita, luetteloita, lainauksia ja [linkkejä](https://example.org).\n\n- Luettelo panee asiat rinnakkain.\n- Jokainen kohta on itsenäinen.\n\n> Lainaus tekstin sisällä.\n\n1. Numeroitu luettelo\n2. kertoo järjestyksen.'],
  facts: 'Avainluvut',
  chart: ['Kaavio', 'Miten yksi rekisterin luku on muuttunut. Luvut ovat myös taulukkona.', 'Osallistujien määrä on kasvanut useimpina vuosina.'],
  table: ['Taulukko', 'Esimerkkirakennuksen tilat ja niiden esteettömyys', 'Tila | Paikkoja | Esteetön kulku\nLuentosali | 120 | kyllä\nSeminaarihuone | 24 | kyllä\nKirjasto | 12 | ei'],
  news: 'Uusimmat uutiset yhdestä aiheesta',
  events: 'Tulevia tapahtumia',
  publications: 'Julkaisuja yhdestä aiheesta',
  publicationChart: 'Julkaisut vuosittain',
  people: ['Ihmiset', 'Valitut henkilöt siinä järjestyksessä, jossa heidät on valittu.'],
  partners: ['Kumppanit', 'Valitut kumppanit tai kaikki.'],
  opportunities: 'Valittuja tapoja tehdä yhteistyötä',
  steps: [
    'Vaiheet',
    ['Ensin', 'Mitä tapahtuu ensin, virkkeellä tai kahdella.'],
    ['Sitten', 'Mitä siitä seuraa.'],
    ['Lopuksi', 'Mitä on käsissä, kun kaikki on tehty.'],
  ],
  timeline: [
    'Aikajana',
    ['2031', 'Alku', 'Mitä tapahtui, virkkeellä tai kahdella.'],
    ['2032–2034', 'Ajanjakso', 'Merkki voi kattaa useita vuosia.'],
    ['2035', 'Tulos', 'Mitä siitä seurasi.'],
  ],
  governance: [
    'Kuka päättää',
    ['Esimerkkihallitus', 'Ylin elin on ensimmäisenä.', 'Miten potilaat ovat siinä mukana.'],
    ['Esimerkkiryhmä', 'Mistä seuraava taso päättää.', 'Miten potilaat ovat mukana sillä tasolla.'],
  ],
  questions: ['Kysymykset', 'Milloin tästä lohkosta on hyötyä?', 'Silloin kun lukijalla on omia kysymyksiä. Aloita vastaus itse vastauksella.'],
  quote: ['Yksi virke asian tuntevalta voi kertoa enemmän kuin sivullinen meidän tekstiämme.', 'Keksitty henkilö, potilaiden edustaja'],
  action: ['Toimintakehotus', 'Yksi linkki, jota lukijan toivotaan seuraavan.', 'Lue uutiset'],
  picture: ['Otsikosta piirtyneet korkeuskäyrät.', 'Alustan piirtämä'],
  video: ['Video', 'Kuvassa liikkuu hitaasti korkeuskäyriä. Ääni sanoo: tämä on esimerkki, eikä tässä ole mitään kuultavaa.'],
  downloads: ['Tiedostot', 'Kustakin näkyy kieli, koko ja päiväys.'],
  contact: 'Yhteystietokortti',
}

const sv: Words = {
  hero: ['Ett toppblock öppnar sidan', 'Det har en rubrik, en mening eller två, en bild och högst två länkar.', 'Samarbeta med oss'],
  text: ['Brödtext', 'Det här blocket är till för **löpande text**. Det kan ha rubriker, listor, citat och [länkar](https://example.org).\n\n- En lista ställer saker sida vid sida.\n- Varje punkt är självständig.\n\n> Ett citat inne i texten.\n\n1. En numrerad lista\n2. visar ordningen.'],
  facts: 'Nyckeltal',
  chart: ['Ett diagram', 'Hur en siffra i registret har förändrats. Siffrorna finns också i en tabell.', 'Antalet deltagare har ökat de flesta åren.'],
  table: ['En tabell', 'Lokalerna i exempelbyggnaden och hur tillgängliga de är', 'Lokal | Platser | Tillgänglig ingång\nFöreläsningssal | 120 | ja\nSeminarierum | 24 | ja\nBibliotek | 12 | nej'],
  news: 'De senaste nyheterna om ett ämne',
  events: 'Kommande evenemang',
  publications: 'Publikationer om ett ämne',
  publicationChart: 'Publikationer per år',
  people: ['Personer', 'Utvalda personer i den ordning de har valts.'],
  partners: ['Partner', 'Valda partner eller alla.'],
  opportunities: 'Utvalda sätt att samarbeta',
  steps: [
    'Steg',
    ['Först', 'Vad som händer först, i en mening eller två.'],
    ['Sedan', 'Vad som följer av det.'],
    ['Till sist', 'Vad man har när allt är klart.'],
  ],
  timeline: [
    'En tidslinje',
    ['2031', 'En början', 'Vad som hände, i en mening eller två.'],
    ['2032–2034', 'En period', 'Ett märke kan stå för flera år.'],
    ['2035', 'Ett resultat', 'Vad det ledde till.'],
  ],
  governance: [
    'Vem som beslutar',
    ['Exempelstyrelsen', 'Det högsta organet står först.', 'Hur patienterna är med där.'],
    ['Exempelgruppen', 'Vad nästa nivå beslutar om.', 'Hur patienterna är med på den nivån.'],
  ],
  questions: ['Frågor', 'När är det här blocket till nytta?', 'När läsaren kommer med egna frågor. Börja svaret med själva svaret.'],
  quote: ['En enda mening från någon som vet kan säga mer än en hel sida av oss.', 'En påhittad person, patientföreträdare'],
  action: ['En uppmaning', 'En enda länk som man vill att läsaren följer.', 'Läs nyheterna'],
  picture: ['Höjdkurvor ritade utifrån en rubrik.', 'Ritad av plattformen'],
  video: ['En video', 'Bilden visar höjdkurvor som rör sig långsamt. En röst säger: det här är ett exempel, och det finns inget att höra.'],
  downloads: ['Filer', 'Var och en med språk, storlek och datum.'],
  contact: 'Ett kontaktkort',
}

function text(title: string, slug: string, lead: string, words: Words): PageText & { title: string, slug: string } {
  return {
    title,
    slug,
    lead,
    blocks: blocksOf(words),
  }
}

/** Every block once, for editors to see and for the site to be tried with. */
export const samplePages: PageEntry[] = [
  {
    kind: 'page',
    key: 'building-blocks',
    sample: true,
    shared: {},
    texts: {
      en: text('Building blocks', 'building-blocks', 'Every block of which a page can be built, once each.', en),
      fi: text('Rakennuspalikat', 'rakennuspalikat', 'Kaikki lohkot, joista sivun voi rakentaa, kukin kerran.', fi),
      sv: text('Byggklossar', 'byggklossar', 'Alla block som en sida kan byggas av, vart och ett en gång.', sv),
    },
  },
]
