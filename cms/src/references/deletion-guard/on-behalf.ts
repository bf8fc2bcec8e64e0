import type { Account } from '../../core/active-account'
import type { Ability } from '../../core/documents/access'
import { AsyncLocalStorage } from 'node:async_hooks'

/** Somebody in whose name something is done though no request of theirs is under way. */
export interface Actor { account: Account, ability: Ability }

const actors = new AsyncLocalStorage<Actor>()

/**
 * Does something in somebody's name, as at a time that they have set: what is refused is told in their language, with what
 * they may see. Of a removal, what readers would stumble over stops it; that it vanishes from lists they have seen when they
 * set the time.
 */
export function actFor<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  return actors.run(actor, work)
}

export function presentActor(): Actor | undefined {
  return actors.getStore()
}
