import { errors } from '@strapi/utils'

/** What a rule says against a write, with every fault that it names; undefined where no rule but a trouble stopped it. */
export function ruleWords(error: unknown): string | undefined {
  if (!(error instanceof errors.ApplicationError))
    return undefined
  const { errors: faults = [] } = (error.details ?? {}) as { errors?: { message?: string }[] }
  const words = faults.map(({ message }) => message).filter(Boolean)
  // Where there are several faults, Strapi's own message only counts them.
  return [
    ...new Set(words.length > 0
      ? words
      : [error.message]),
  ].join(' ')
}
