import type { Account } from '../../core/active-account'
import type { Ability } from '../../core/documents/access'
import { AsyncLocalStorage } from 'node:async_hooks'

/** Somebody in whose name something is removed though no request of theirs is under way. */
export interface Remover { account: Account, ability: Ability }

const removers = new AsyncLocalStorage<Remover>()

/**
 * Removes something in somebody's name, as at a time that they have set. What readers would stumble over stops it; that it
 * vanishes from lists they have seen when they set the time.
 */
export function removeFor<T>(remover: Remover, work: () => Promise<T>): Promise<T> {
  return removers.run(remover, work)
}

export function presentRemover(): Remover | undefined {
  return removers.getStore()
}
