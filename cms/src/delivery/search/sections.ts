import type { Section } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import type { UID } from '@strapi/strapi'
import type { Text } from './texts'
import { sectionPath, sections } from '@ican/shared/paths'
import { sectionTexts } from '@ican/shared/section-texts'

/** What each section lists, and by which other words readers look for it. */
const listed: Record<Section, { types: UID.ContentType[], words: Record<Locale, string> }> = {
  'news': {
    types: ['api::news-item.news-item'],
    words: {
      en: 'latest news, announcements, press releases, what is new',
      fi: 'uusimmat uutiset, tiedotteet, ajankohtaista, mitä uutta',
      sv: 'senaste nytt, nyheterna, pressmeddelanden, aktuellt',
    },
  },
  'events': {
    types: ['api::event.event'],
    words: {
      en: 'upcoming events, calendar, dates, past events',
      fi: 'tulevat tapahtumat, tapahtumakalenteri, kalenteri, menneet tapahtumat',
      sv: 'kommande evenemang, evenemangskalender, kalender, tidigare evenemang',
    },
  },
  'publications': {
    types: ['api::publication.publication'],
    words: {
      en: 'list of publications, bibliography, articles, papers, preprints',
      fi: 'julkaisuluettelo, artikkelit, tieteelliset julkaisut, väitöskirjat',
      sv: 'publikationslista, publikationsförteckning, artiklar, avhandlingar',
    },
  },
  'key-figures': {
    types: ['api::fact.fact'],
    words: {
      en: 'statistics, numbers, figures, facts, sources, cite, citing',
      fi: 'tilastot, luvut, numerot, faktat, lähteet, viittaaminen, viitata',
      sv: 'statistik, siffror, tal, fakta, källor, hänvisa, hänvisning',
    },
  },
  'people': {
    types: ['api::person.person'],
    words: {
      en: 'director, head, chair, steering board, members of the steering board, management, group leaders, researchers, coordinators, staff, communications, press officer',
      fi: 'johtaja, puheenjohtaja, ohjausryhmä, ohjausryhmän jäsenet, johto, ryhmänjohtajat, tutkijat, koordinaattorit, henkilökunta, viestintä, tiedottaja',
      sv: 'direktör, chef, ordförande, styrgrupp, styrgruppens medlemmar, ledning, gruppledare, forskare, koordinatorer, personal, kommunikation, kommunikatör, informatör',
    },
  },
  'partners': {
    types: ['api::partner.partner'],
    words: {
      en: 'companies involved, member companies, pharmaceutical companies, universities, hospitals, organisations, consortium members',
      fi: 'mukana olevat yritykset, jäsenyritykset, lääkeyritykset, yliopistot, sairaalat, organisaatiot, konsortion jäsenet',
      sv: 'företag som är med, medlemsföretag, läkemedelsföretag, universitet, sjukhus, organisationer, konsortiets medlemmar',
    },
  },
  'opportunities': {
    types: ['api::opportunity.opportunity'],
    words: {
      en: 'ways of collaborating, compare, comparison, options, services for companies',
      fi: 'yhteistyömuodot, vertailu, vertaa, vaihtoehdot, palvelut yrityksille',
      sv: 'samarbetsformer, jämför, jämförelse, alternativ, tjänster för företag',
    },
  },
  'platform': {
    types: ['api::platform-resource.platform-resource'],
    words: {
      en: 'resources, samples, data sets, data available for research, samples for researchers, patient data for research, infrastructure',
      fi: 'aineistot, näytteet, tutkimuskäyttöön saatavat tiedot, näytteet tutkijoille, potilastiedot tutkimuskäyttöön, infrastruktuuri, resurssit',
      sv: 'resurser, prov, material, data för forskning, prov för forskare, patientdata för forskning, infrastruktur',
    },
  },
  'patient-board': {
    types: ['api::board-page.board-page', 'api::board-update.board-update'],
    words: {
      en: 'latest from the patient board, what the patient board is doing now, members of the board, chair of the patient board',
      fi: 'mitä neuvostolle kuuluu, neuvoston jäsenet, potilasneuvoston puheenjohtaja',
      sv: 'senaste nytt från patientrådet, vad som är på gång i patientrådet, rådets medlemmar, patientrådets ordförande',
    },
  },
  'downloads': {
    types: ['api::download.download'],
    words: {
      en: 'PDF, files, documents, reports, brochures, guides, logo',
      fi: 'PDF, tiedostot, asiakirjat, raportit, esitteet, oppaat, logo',
      sv: 'PDF, filer, dokument, rapporter, broschyrer, guider, logotyp',
    },
  },
}

/** The sections that list entries of a type. */
export function sectionsListing(type: UID.ContentType): Section[] {
  return sections.filter(section => typesIn(section).includes(type))
}

/** The types whose entries a section lists. */
export function typesIn(section: Section): UID.ContentType[] {
  return listed[section].types
}

/** What the page of a section says, and by which other words it is looked for. */
export function textsOfSection(section: Section, locale: Locale): Text[] {
  const { title, lead } = sectionTexts[locale][section]
  return [
    { text: title, locale, part: 'title' },
    { text: lead, locale, part: 'prose' },
    {
      text: listed[section].words[locale].replaceAll(', ', '\n'),
      locale,
      part: 'detail',
    },
  ]
}

/** The address of a section by the name under which it is kept. */
export function pathOfSection(name: string, locale: Locale): string | undefined {
  const section = sections.find(each => each === name)
  return section && sectionPath(section, locale)
}
