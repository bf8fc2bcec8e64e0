import type { MissingChoice } from './table'

/** Finer than any number of choices, so that whatever comes after a choice that is there stands before the next one. */
const STEP = 1 / 4096

/** What a row has chosen that its copy lacks, as choices of the copy, in the same place among the others. */
export function lackingIn(own: MissingChoice[], copied: MissingChoice[], copyId: number): MissingChoice[] {
  const orders = new Map(copied.map(choice => [
    keyOf(choice),
    choice.order,
  ]))
  let last = 0
  return own.toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0)).flatMap((choice): MissingChoice[] => {
    const order = orders.get(keyOf(choice))
    if (order !== undefined) {
      last = order ?? last
      return []
    }
    last += STEP
    return [
      {
        ...choice,
        sourceId: copyId,
        order: choice.order === null
          ? null
          : last,
      },
    ]
  })
}

function keyOf({ documentId, locale }: MissingChoice): string {
  return `${documentId} ${locale}`
}
