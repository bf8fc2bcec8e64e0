import type { Check, Place, Subject } from '../types'
import { choosingBlocks } from '../../../core/documents/choosing-blocks'

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

export const nothingChosen: Check = {
  code: 'nothing-chosen',
  level: 'warn',
  name: { en: 'Block that shows nothing', fi: 'Lohko, jossa ei näy mitään', sv: 'Block som inte visar något' },
  texts: {
    en: 'The block shows what is chosen, but nothing is, so readers do not see it. Choose something, let it be found automatically, or take the block away.',
    fi: 'Lohko näyttää valitut, mutta mitään ei ole valittu, joten lukijat eivät näe sitä. Valitse jotakin, vaihda valinta automaattiseksi tai poista lohko.',
    sv: 'Blocket visar det som valts, men inget har valts, så läsarna ser det inte. Välj något, låt innehållet hämtas automatiskt eller ta bort blocket.',
  },
  find: subject => choicesOf(subject).filter(({ isShown, count }) => isShown && count === 0),
}

export const choiceNotShown: Check = {
  code: 'choice-not-shown',
  level: 'warn',
  name: { en: 'Choice that is not shown', fi: 'Valinta, joka ei näy', sv: 'Val som inte visas' },
  texts: {
    en: 'Something is chosen, but the block shows what is found automatically. Set it to what is chosen, or take the choice away.',
    fi: 'Jotakin on valittu, mutta lohko näyttää automaattisesti haetut. Vaihda näytettäväksi valitut tai poista valinta.',
    sv: 'Något har valts, men blocket visar det som hämtas automatiskt. Ändra till det valda eller ta bort valet.',
  },
  find: subject => choicesOf(subject).filter(({ isShown, count }) => !isShown && count > 0),
}

/** What the blocks of a page have chosen: whether readers see it, and how much it is. */
function choicesOf({ values }: Subject): (Place & { isShown: boolean, count: number })[] {
  const blocks = [values.blocks ?? []].flat() as Record<string, unknown>[]
  return blocks.flatMap((block, at) => {
    const field = choosingBlocks[block.__component as keyof typeof choosingBlocks] as string | undefined
    return field === undefined
      ? []
      : [
          { path: `blocks.${at}.${field}`, isShown: block.selection !== 'automatic', count: [block[field] ?? []].flat().length },
        ]
  })
}
