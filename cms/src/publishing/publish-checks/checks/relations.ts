import type { Check } from '../types'

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
