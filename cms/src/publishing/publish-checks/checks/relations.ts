import type { Check } from '../types'
import { mentions } from './facts'

export const unpublishedRelation: Check = {
  code: 'unpublished-relation',
  level: 'block',
  name: { en: 'Leads to something unpublished', fi: 'Viittaa julkaisemattomaan', sv: 'Hänvisar till något opublicerat' },
  texts: {
    en: 'Something chosen in “{field}” is not published{where}. Publish it first or together with this, or take it out.',
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
  name: { en: 'Figure that is not there', fi: 'Luku, jota ei ole', sv: 'Siffra som inte finns' },
  texts: {
    en: 'The text names the number {mention}, and no published fact has that short name. Publish the fact first, or correct the name.',
    fi: 'Tekstissä mainitaan luku {mention}, mutta sen nimistä julkaistua lukua ei ole. Julkaise luku ensin tai korjaa nimi.',
    sv: 'Texten nämner siffran {mention}, men ingen publicerad siffra har det kortnamnet. Publicera siffran först eller rätta namnet.',
  },
  find: ({ texts }, { facts }) => texts.flatMap(({ path, text }) => mentions(text)
    .filter(slug => !facts.some(fact => fact.slug === slug))
    .map(slug => ({
      path,
      values: { mention: `{fact:${slug}}` },
    }))),
}
