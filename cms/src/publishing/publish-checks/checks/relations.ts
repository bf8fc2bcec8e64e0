import type { Check } from '../types'
import { mentions } from './facts'

export const unpublishedRelation: Check = {
  code: 'unpublished-relation',
  level: 'block',
  name: { en: 'Refers to something unpublished', fi: 'Viittaa julkaisemattomaan', sv: 'Hänvisar till något opublicerat' },
  texts: {
    en: 'Something chosen in “{field}” is not published{where}. Publish it first or together with this, or remove it.',
    fi: 'Jotakin kentässä ”{field}” valittua ei ole julkaistu{where}. Julkaise se ensin tai tämän kanssa yhdessä, tai poista se kentästä.',
    sv: 'Något som valts i ”{field}” är inte publicerat{where}. Publicera det först eller samtidigt med detta, eller ta bort det.',
  },
  find: (subject, { isPublished }) => subject.relations
    .filter(({ uid, documentId, locale }) => documentId !== subject.documentId && !isPublished(uid, documentId, locale))
    .map(({ path, documentId, locale }) => ({
      path,
      values: {
        field: path.split('.').findLast(part => !/^\d+$/.test(part)) ?? path,
        where: locale === null
          ? ''
          : ` (${locale})`,
        documentId,
      },
    })),
}

export const unknownFact: Check = {
  code: 'unknown-fact',
  level: 'block',
  name: { en: 'Figure that does not exist', fi: 'Luku, jota ei ole', sv: 'Nyckeltal som inte finns' },
  texts: {
    en: 'The text mentions {mention}, but no published key figure has that short name. Publish the figure first, or correct the name.',
    fi: 'Tekstissä mainitaan luku {mention}, mutta sen nimistä julkaistua lukua ei ole. Julkaise luku ensin tai korjaa nimi.',
    sv: 'Texten nämner {mention}, men inget publicerat nyckeltal har det kortnamnet. Publicera nyckeltalet först eller rätta namnet.',
  },
  find: ({ texts }, { facts }) => texts.flatMap(({ path, text }) => mentions(text)
    .filter(slug => !facts.some(fact => fact.slug === slug))
    .map(slug => ({
      path,
      values: { mention: `{fact:${slug}}` },
    }))),
}
