import type { ShownImport } from '../routes'
import { Typography } from '@strapi/design-system'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part } from './texts'

const outcomes = [
  'added',
  'updated',
  'linked',
  'failed',
  'undone',
  'kept',
] as const

/** Where an import stands, and what has become of its entries. */
export function Progress({ of: { state, counts, lookedUp, toLookUp } }: { of: ShownImport }) {
  const text = useTexts(part)
  return (
    <Typography tag="p" variant="pi">
      {[
        text(`state.${state}`, { count: counts.waiting }),
        ...state === 'reading' && lookedUp !== null && toLookUp !== null
          ? [
              text('state.looking', { done: lookedUp, total: toLookUp }),
            ]
          : [],
        ...outcomes.flatMap((outcome) => {
          const count = counts.done[outcome] ?? 0
          return count === 0
            ? []
            : [
                text(`done.${outcome}`, { count }),
              ]
        }),
      ].join(' · ')}
    </Typography>
  )
}
