import type { NewsEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { file, ref } from '../../engine/types'
import { slugOf } from '../publications/build'

export const of2026: NewsEntry[] = [
  {
    kind: 'news-item',
    key: 'partner-seminar-is-open-for-registration',
    sample: true,
    shared: {
      publishedOn: '2026-10-06',
      topics: [
        ref('topic', 'partnerships'),
      ],
      events: [
        ref('event', 'seminar-for-new-partners'),
      ],
      image: file('sample-partners'),
    },
    texts: {
      en: {
        title: 'Seminar for new partners: registration is open',
        slug: 'partner-seminar-is-open-for-registration',
        lead: 'Companies that are thinking of working with the cluster can now register for a morning of talks and small-group discussions.',
        body: rich(`
          The seminar goes through the ways to take part one by one, and most of the time is kept for the companies’ own questions. Everyone gets a seat at two tables.

          ## What to bring

          A question is enough. Those who wish may send a short description of their case beforehand, so that the right people are at the table.
        `),
        imageCaption: 'Contour lines drawn from the name of the seminar.',
      },
      fi: {
        title: 'Uusien kumppanien seminaariin voi ilmoittautua',
        slug: 'uusien-kumppanien-seminaariin-voi-ilmoittautua',
        lead: 'Klusterin kanssa yhteistyötä harkitsevat yritykset voivat nyt ilmoittautua aamupäivään, jossa on puheenvuoroja ja pieniä pöytäkeskusteluja.',
        body: rich(`
          Seminaarissa käydään läpi tavat tulla mukaan yksi kerrallaan, ja suurin osa ajasta on varattu yritysten omille kysymyksille. Jokainen osallistuja pääsee kahteen pöytään.

          ## Mitä kannattaa ottaa mukaan

          Pelkkä kysymys riittää. Halutessaan voi lähettää etukäteen lyhyen kuvauksen omasta tapauksestaan, niin pöydässä istuvat oikeat ihmiset.
        `),
        imageCaption: 'Seminaarin nimestä piirtyneet korkeuskäyrät.',
      },
      sv: {
        title: 'Anmälan till seminariet för nya partner är öppen',
        slug: 'anmalan-till-seminariet-for-nya-partner-ar-oppen',
        lead: 'Företag som funderar på att samarbeta med klustret kan nu anmäla sig till en förmiddag med föredrag och samtal i små grupper.',
        body: rich(`
          På seminariet går man igenom sätten att delta ett efter ett, och det mesta av tiden är reserverad för företagens egna frågor. Alla som kommer får plats vid två bord.

          ## Vad du ska ta med

          Det räcker med en fråga. Den som vill kan på förhand skicka en kort beskrivning av sitt fall, så att rätt personer sitter vid bordet.
        `),
        imageCaption: 'Höjdkurvor ritade utifrån seminariets namn.',
      },
    },
  },
  {
    kind: 'news-item',
    key: 'test-room-opens-on-the-platform',
    sample: true,
    shared: {
      publishedOn: '2026-06-10',
      topics: [
        ref('topic', 'discovery-platform'),
        ref('topic', 'artificial-intelligence'),
      ],
      image: file('sample-platform'),
    },
    texts: {
      en: {
        title: 'A test room opens on the platform',
        slug: 'test-room-opens-on-the-platform',
        lead: 'New tools can now be tried on invented data before they are used on real data.',
        body: rich(`
          In the test room a tool is given data that look like health data but belong to nobody. Its developers see at once what it does, and those who run the platform see whether it works as it should.

          > If a tool fails here, no harm is done.

          Only tools that have passed these tests can be proposed for use in the secure environment.
        `),
      },
      fi: {
        title: 'Alustalle avautuu testihuone',
        slug: 'alustalle-avautuu-testihuone',
        lead: 'Uusia työkaluja voi nyt kokeilla keksityllä aineistolla, ennen kuin niitä käytetään oikeisiin tietoihin.',
        body: rich(`
          Testihuoneessa työkalu saa aineiston, joka näyttää terveystiedoilta mutta ei ole kenenkään tietoja. Kehittäjät näkevät heti, mitä työkalu tekee, ja alustan ylläpitäjät sen, toimiiko se niin kuin pitää.

          > Jos työkalu epäonnistuu täällä, vahinkoa ei synny.

          Vain testit läpäissyttä työkalua voi ehdottaa käyttöön tietoturvallisessa ympäristössä.
        `),
      },
      sv: {
        title: 'Ett testrum öppnas på plattformen',
        slug: 'ett-testrum-oppnas-pa-plattformen',
        lead: 'Nya verktyg kan nu prövas på påhittade data innan de används på riktiga uppgifter.',
        body: rich(`
          I testrummet får verktyget data som ser ut som hälsodata men inte tillhör någon. Utvecklarna ser genast vad verktyget gör, och de som sköter plattformen ser om det fungerar som det ska.

          > Om ett verktyg misslyckas här sker ingen skada.

          Bara verktyg som har klarat testerna kan föreslås för användning i den säkra miljön.
        `),
      },
    },
  },
  {
    kind: 'news-item',
    key: 'what-became-of-patients-questions',
    sample: true,
    shared: {
      publishedOn: '2026-03-18',
      topics: [
        ref('topic', 'patient-involvement'),
      ],
      publications: [
        ref('publication', slugOf('What happened after the workshop? Following up patients’ research questions')),
      ],
      events: [
        ref('event', 'workshop-questions-that-matter'),
      ],
    },
    texts: {
      en: {
        title: 'What became of the patients’ questions?',
        slug: 'what-became-of-patients-questions',
        lead: 'A new article follows the questions that patients had put forward in a workshop, one by one.',
        body: rich(`
          Some of the questions led to a study. Some had been answered before, but nobody had told the people who asked. For the rest there were no data.

          The authors propose that every question should get an answer, even if the answer is “not yet”. The next workshop will try it.
        `),
      },
      fi: {
        title: 'Mitä potilaiden kysymyksille kävi?',
        slug: 'mita-potilaiden-kysymyksille-kavi',
        lead: 'Uusi artikkeli seuraa yksi kerrallaan kysymyksiä, joita potilaat olivat esittäneet työpajassa.',
        body: rich(`
          Osa kysymyksistä johti tutkimukseen. Osaan oli jo vastattu, mutta kukaan ei ollut kertonut siitä kysyjille. Loppuihin ei ollut aineistoa.

          Kirjoittajat ehdottavat, että jokaiseen kysymykseen vastataan, vaikka vastaus olisi ”ei vielä”. Seuraavassa työpajassa tätä kokeillaan.
        `),
      },
      sv: {
        title: 'Vad blev det av patienternas frågor?',
        slug: 'vad-blev-det-av-patienternas-fragor',
        lead: 'En ny artikel följer en efter en de frågor som patienter hade lagt fram på en workshop.',
        body: rich(`
          En del av frågorna ledde till en studie. En del hade redan besvarats, men ingen hade berättat det för dem som frågat. För resten saknades data.

          Författarna föreslår att varje fråga ska få ett svar, även om svaret är ”inte ännu”. På nästa workshop prövas det.
        `),
      },
    },
  },
]
