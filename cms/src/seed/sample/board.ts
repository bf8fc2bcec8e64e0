import type { BoardMemberEntry, BoardUpdateEntry } from '../engine/model'
import { rich } from '../engine/rich-text'

export const boardMembers: BoardMemberEntry[] = [
  {
    kind: 'board-member',
    key: 'chair',
    sample: true,
    data: {
      name: 'Kerttu Kuvitelmaa',
      role: { en: 'Chair', fi: 'Puheenjohtaja', sv: 'Ordförande' },
      bio: { en: 'An invented member. I joined so that studies would ask what patients ask.', fi: 'Keksitty jäsen. Lähdin mukaan, jotta tutkimus kysyisi sitä, mitä potilaat kysyvät.', sv: 'En påhittad medlem. Jag gick med för att forskningen ska fråga det som patienter frågar.' },
      consentGivenOn: '2025-01-15',
      consentRecord: 'Sample: folder 1',
      position: 1,
    },
  },
  {
    kind: 'board-member',
    key: 'vice-chair',
    sample: true,
    data: {
      name: 'Valter Exempelman',
      role: { en: 'Vice-chair', fi: 'Varapuheenjohtaja', sv: 'Vice ordförande' },
      bio: { en: 'An invented member. I read research plans as someone close to a patient.', fi: 'Keksitty jäsen. Luen tutkimussuunnitelmia läheisen silmin.', sv: 'En påhittad medlem. Jag läser forskningsplaner med en närståendes ögon.' },
      consentGivenOn: '2025-01-15',
      consentRecord: 'Sample: folder 1',
      position: 2,
    },
  },
  {
    kind: 'board-member',
    key: 'citizen',
    sample: true,
    data: {
      name: 'Sulo Mallikansa',
      role: { en: 'Citizens’ representative', fi: 'Kansalaisten edustaja', sv: 'Medborgarnas företrädare' },
      consentGivenOn: '2025-03-04',
      consentRecord: 'Sample: folder 1',
      position: 3,
    },
  },
  {
    kind: 'board-member',
    key: 'without-consent',
    sample: true,
    data: {
      name: 'Nimi Näkymätön',
      role: { en: 'Patients’ representative', fi: 'Potilaiden edustaja', sv: 'Patientföreträdare' },
      position: 4,
    },
  },
  {
    kind: 'board-member',
    key: 'consent-withdrawn',
    sample: true,
    data: {
      name: 'Peru Esimerkkiläinen',
      role: { en: 'Patients’ representative', fi: 'Potilaiden edustaja', sv: 'Patientföreträdare' },
      bio: { en: 'An invented member who has taken the consent back.', fi: 'Keksitty jäsen, joka on perunut suostumuksensa.', sv: 'En påhittad medlem som har återkallat sitt samtycke.' },
      consentGivenOn: '2025-01-15',
      consentWithdrawnOn: '2026-02-10',
      consentRecord: 'Sample: folder 1',
      position: 5,
    },
  },
]

export const boardUpdates: BoardUpdateEntry[] = [
  {
    kind: 'board-update',
    key: 'we-read-three-research-plans',
    sample: true,
    shared: { publishedOn: '2026-05-12' },
    texts: {
      en: {
        title: 'We read three research plans',
        slug: 'we-read-three-research-plans',
        lead: 'In spring the board read three plans and asked for clearer words in each of them.',
        body: rich('Most of our remarks were about the information given to patients. We asked the groups to say first what taking part means in everyday life, and only then why the study is done.'),
      },
      fi: {
        title: 'Luimme kolme tutkimussuunnitelmaa',
        slug: 'luimme-kolme-tutkimussuunnitelmaa',
        lead: 'Keväällä neuvosto luki kolme suunnitelmaa ja pyysi jokaiseen selkeämpiä sanoja.',
        body: rich('Suurin osa huomioistamme koski potilaille annettavaa tietoa. Pyysimme ryhmiä kertomaan ensin, mitä osallistuminen tarkoittaa arjessa, ja vasta sitten, miksi tutkimus tehdään.'),
      },
      sv: {
        title: 'Vi läste tre forskningsplaner',
        slug: 'vi-laste-tre-forskningsplaner',
        lead: 'Under våren läste rådet tre planer och bad om tydligare ord i var och en av dem.',
        body: rich('De flesta av våra anmärkningar gällde informationen till patienterna. Vi bad grupperna att först berätta vad deltagandet innebär i vardagen, och först därefter varför studien görs.'),
      },
    },
  },
  {
    kind: 'board-update',
    key: 'what-we-talked-about-in-february',
    sample: true,
    shared: { publishedOn: '2026-02-17' },
    texts: {
      en: {
        title: 'What we talked about in February',
        slug: 'what-we-talked-about-in-february',
        lead: 'The topic was feedback: what would a person who has given a sample like to hear afterwards?',
        body: rich('Many hope for a short message once a year, even when there is no news. Others would rather not be reminded. The board suggests that everyone may choose.'),
      },
      fi: {
        title: 'Mistä puhuimme helmikuussa',
        slug: 'mista-puhuimme-helmikuussa',
        lead: 'Aiheena oli palaute: mitä näytteen antanut haluaisi jälkeenpäin kuulla?',
        body: rich('Moni toivoo lyhyttä viestiä kerran vuodessa, vaikkei uutta olisi. Toiset eivät halua muistutuksia lainkaan. Neuvosto ehdottaa, että jokainen saa itse valita.'),
      },
      sv: {
        title: 'Vad vi talade om i februari',
        slug: 'vad-vi-talade-om-i-februari',
        lead: 'Temat var återkoppling: vad vill den som har gett ett prov höra efteråt?',
        body: rich('Många önskar sig ett kort meddelande en gång om året, även om det inte finns något nytt. Andra vill helst inte bli påminda. Rådet föreslår att var och en får välja.'),
      },
    },
  },
  {
    kind: 'board-update',
    key: 'new-members-have-begun',
    sample: true,
    shared: { publishedOn: '2025-09-09' },
    texts: {
      en: {
        title: 'New members have begun',
        slug: 'new-members-have-begun',
        lead: 'Two new members joined the board and brought the view of families with them.',
        body: rich('At the first meeting we went through how the board works and which words need explaining. The list of words grows, and the researchers read it too.'),
      },
      fi: {
        title: 'Uudet jäsenet ovat aloittaneet',
        slug: 'uudet-jasenet-ovat-aloittaneet',
        lead: 'Neuvostoon tuli kaksi uutta jäsentä, ja heidän mukanaan läheisten näkökulma.',
        body: rich('Ensimmäisessä kokouksessa kävimme läpi, miten neuvosto toimii ja mitkä sanat kaipaavat selitystä. Sanalista kasvaa, ja sitä lukevat myös tutkijat.'),
      },
      sv: {
        title: 'Nya medlemmar har börjat',
        slug: 'nya-medlemmar-har-borjat',
        lead: 'Två nya medlemmar kom med i rådet och förde med sig de närståendes synvinkel.',
        body: rich('På det första mötet gick vi igenom hur rådet arbetar och vilka ord som behöver förklaras. Ordlistan växer, och forskarna läser den också.'),
      },
    },
  },
]
