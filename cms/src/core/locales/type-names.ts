import type { Core, UID } from '@strapi/strapi'
import type { EditorsLanguage } from './editors-language'

/**
 * What types and components are called, by the singular name of the type or the uid of the component; English is the
 * schema's own `displayName`.
 */
export const names: Record<string, Record<Exclude<EditorsLanguage, 'en'>, string>> = {
  'board-member': { fi: 'Neuvoston jäsen', sv: 'Rådsmedlem' },
  'board-page': { fi: 'Neuvoston sivu', sv: 'Rådets sida' },
  'board-update': { fi: 'Neuvoston kuulumiset', sv: 'Aktuellt från rådet' },
  'download': { fi: 'Ladattava tiedosto', sv: 'Fil att ladda ner' },
  'enquiry': { fi: 'Yhteydenotto', sv: 'Förfrågan' },
  'event': { fi: 'Tapahtuma', sv: 'Evenemang' },
  'fact': { fi: 'Avainluku', sv: 'Nyckeltal' },
  'news-item': { fi: 'Uutinen', sv: 'Nyhet' },
  'opportunity': { fi: 'Yhteistyömahdollisuus', sv: 'Samarbetsmöjlighet' },
  'page': { fi: 'Sivu', sv: 'Sida' },
  'partner': { fi: 'Kumppani', sv: 'Partner' },
  'person': { fi: 'Henkilö', sv: 'Person' },
  'platform-resource': { fi: 'Tutkimusalustan aineisto', sv: 'Material på plattformen' },
  'publication': { fi: 'Julkaisu', sv: 'Publikation' },
  'redirect': { fi: 'Uudelleenohjaus', sv: 'Omdirigering' },
  'search-miss': { fi: 'Haku ilman tulosta', sv: 'Sökning utan resultat' },
  'search-synonym': { fi: 'Haun synonyymit', sv: 'Sökningens synonymer' },
  'site': { fi: 'Sivuston asetukset', sv: 'Webbplatsens inställningar' },
  'topic': { fi: 'Aihe', sv: 'Ämne' },
  'blocks.call-to-action': { fi: 'Toimintakehotus', sv: 'Uppmaning' },
  'blocks.chart': { fi: 'Kaavio', sv: 'Diagram' },
  'blocks.contact-card': { fi: 'Yhteystietokortti', sv: 'Kontaktkort' },
  'blocks.downloads': { fi: 'Ladattavat tiedostot', sv: 'Filer att ladda ner' },
  'blocks.facts': { fi: 'Avainluvut', sv: 'Nyckeltal' },
  'blocks.governance': { fi: 'Kuka päättää', sv: 'Vem som beslutar' },
  'blocks.hero': { fi: 'Sivun avaus', sv: 'Sidöppning' },
  'blocks.latest-news': { fi: 'Uusimmat uutiset', sv: 'Senaste nyheter' },
  'blocks.opportunities': { fi: 'Yhteistyömahdollisuudet', sv: 'Samarbetsmöjligheter' },
  'blocks.partners': { fi: 'Kumppanit', sv: 'Partner' },
  'blocks.people': { fi: 'Ihmiset', sv: 'Personer' },
  'blocks.picture': { fi: 'Kuva', sv: 'Bild' },
  'blocks.publications': { fi: 'Julkaisut', sv: 'Publikationer' },
  'blocks.questions': { fi: 'Kysymykset ja vastaukset', sv: 'Frågor och svar' },
  'blocks.quote': { fi: 'Lainaus', sv: 'Citat' },
  'blocks.rich-text': { fi: 'Teksti', sv: 'Text' },
  'blocks.publication-chart': { fi: 'Julkaisut vuosittain', sv: 'Publikationer per år' },
  'blocks.publication-reports': { fi: 'Raportoidut julkaisut', sv: 'Rapporterade publikationer' },
  'blocks.steps': { fi: 'Vaiheet', sv: 'Steg' },
  'blocks.table': { fi: 'Taulukko', sv: 'Tabell' },
  'blocks.timeline': { fi: 'Aikajana', sv: 'Tidslinje' },
  'blocks.upcoming-events': { fi: 'Tulevat tapahtumat', sv: 'Kommande evenemang' },
  'blocks.video': { fi: 'Video', sv: 'Video' },
  'elements.author': { fi: 'Tekijä', sv: 'Författare' },
  'elements.benefit': { fi: 'Hyöty', sv: 'Nytta' },
  'elements.contact': { fi: 'Yhteystieto', sv: 'Kontakt' },
  'elements.fact-value': { fi: 'Aiempi arvo', sv: 'Tidigare värde' },
  'elements.governance-level': { fi: 'Päätöksenteon taso', sv: 'Beslutsnivå' },
  'elements.keyword': { fi: 'Asiasana', sv: 'Nyckelord' },
  'elements.link': { fi: 'Linkki', sv: 'Länk' },
  'elements.milestone': { fi: 'Merkkipaalu', sv: 'Milstolpe' },
  'elements.outcome': { fi: 'Tulokset', sv: 'Resultat' },
  'elements.place': { fi: 'Paikka', sv: 'Plats' },
  'elements.programme-item': { fi: 'Ohjelmakohta', sv: 'Programpunkt' },
  'elements.publication-notice': { fi: 'Julkaisua koskeva ilmoitus', sv: 'Meddelande om publikationen' },
  'elements.question': { fi: 'Kysymys ja vastaus', sv: 'Fråga och svar' },
  'elements.registration': { fi: 'Ilmoittautuminen', sv: 'Anmälan' },
  'elements.seo': { fi: 'Hakukoneet ja jakaminen', sv: 'Sökmotorer och delning' },
  'elements.speaker': { fi: 'Puhuja', sv: 'Talare' },
  'elements.step': { fi: 'Vaihe', sv: 'Steg' },
  'elements.translated-long-text': { fi: 'Pitkä teksti kolmella kielellä', sv: 'Längre text på tre språk' },
  'elements.translated-text': { fi: 'Teksti kolmella kielellä', sv: 'Text på tre språk' },
}

/** `api::news-item.news-item` is called `news-item`; a component keeps its uid. */
export function shortName(uid: string): string {
  return uid.startsWith('api::')
    ? uid.slice(uid.lastIndexOf('.') + 1)
    : uid
}

/** What a type or component is called in a language; undefined where it has its English name alone. */
export function translatedName(uid: string, language: EditorsLanguage): string | undefined {
  return language === 'en'
    ? undefined
    : names[shortName(uid)]?.[language]
}

/** What editors call a content type, in their language. */
export function typeName(strapi: Core.Strapi, uid: string, language: EditorsLanguage): string {
  return translatedName(uid, language) ?? strapi.getModel(uid as UID.ContentType).info.displayName
}
