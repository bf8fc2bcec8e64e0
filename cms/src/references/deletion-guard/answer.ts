import type { RouteContext } from '../../core/strapi/admin-routes'

/** What an editor answers to the question whether something that is in use may go. */
interface Answer {
  isConfirmed: boolean
  /** To which page readers are to be led; empty if to none. */
  leadTo: string
}

/**
 * Reads the answer from the address of the request that removes something. Not from `ctx.query`: on its way to the
 * document service Strapi's i18n empties that for every type with translations.
 */
export function answerOf(ctx: Pick<RouteContext, 'originalUrl'> | undefined): Answer {
  const address = ctx?.originalUrl ?? ''
  const answer = new URLSearchParams(address.includes('?')
    ? address.slice(address.indexOf('?'))
    : '')
  return {
    isConfirmed: answer.get('removal') === 'confirmed',
    leadTo: answer.get('leadTo') ?? '',
  }
}
