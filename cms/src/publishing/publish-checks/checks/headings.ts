import type { Check } from '../types'
import { textOf } from '../../../core/documents/rich-text'
import { isBlank } from '../../../core/invisible-letters'

export const skippedHeading: Check = {
  code: 'skipped-heading',
  level: 'block',
  name: { en: 'Skipped heading level', fi: 'Väliin jäänyt otsikkotaso', sv: 'Överhoppad rubriknivå' },
  texts: {
    en: 'The heading “{heading}” skips a level, which confuses people who use a screen reader. Make it level {level}.',
    fi: 'Otsikko ”{heading}” hyppää tason yli, mikä hämmentää ruudunlukijan käyttäjää. Vaihda se tasolle {level}.',
    sv: 'Rubriken ”{heading}” hoppar över en nivå, vilket förvirrar den som använder skärmläsare. Ändra den till nivå {level}.',
  },
  find: ({ richTexts }) => richTexts.flatMap(({ path, nodes, belowHeading }) => {
    let above = belowHeading
    return nodes.flatMap((node) => {
      if (node.type !== 'heading' || isBlank(textOf(node)))
        return []
      // The site puts no heading of a text above those that stand over it.
      const level = Math.max(node.level ?? 1, belowHeading === 1
        ? 2
        : belowHeading)
      const place = {
        path,
        values: {
          heading: textOf(node),
          level: String(above + 1),
        },
      }
      const isSkipped = level > above + 1
      above = level
      return isSkipped
        ? [place]
        : []
    })
  }),
}
