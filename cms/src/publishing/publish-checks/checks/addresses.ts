import type { Check } from '../types'

export const takenAddress: Check = {
  code: 'taken-address',
  level: 'block',
  name: { en: 'Address that is taken', fi: 'Osoite, joka on jo käytössä', sv: 'Adress som redan används' },
  texts: {
    en: 'The address is taken: the published “{title}” has it. Choose another one, or change or unpublish that one first.',
    fi: 'Osoite on jo käytössä: se on julkaistulla sisällöllä ”{title}”. Valitse toinen, tai muuta ensin sitä tai peru sen julkaisu.',
    sv: 'Adressen används redan av den publicerade posten ”{title}”. Välj en annan, eller ändra eller avpublicera den posten först.',
  },
  find: ({ uid, documentId, locale, values }, { withSlug }) => {
    const published = withSlug(uid, values.slug)
    // What readers find there already may be corrected, whoever else is there from before that was refused.
    return published.some(each => each.documentId === documentId && each.locale === locale)
      ? []
      : published.filter(each => each.documentId !== documentId).slice(0, 1).map(({ title }) => ({
          path: 'slug',
          values: { title },
        }))
  },
}
