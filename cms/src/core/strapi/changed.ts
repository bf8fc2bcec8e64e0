import { StartRefusal } from '../start-refusal'

/**
 * Strapi is no longer as a touch of its insides needs it. The CMS does not start like this: a guard that is silently
 * off is worse than none.
 */
export class StrapiChanged extends StartRefusal {
  constructor(what: string) {
    super(`Strapi no longer has ${what}. The CMS does not start without it; docs/strapi-upgrade.md says what it is for.`)
  }
}

/** Refuses to go on unless something has all of these methods. */
export function requireMethods(owner: unknown, what: string, names: readonly string[]): void {
  const missing = names.find(name => !hasMethod(owner, name))
  if (missing !== undefined)
    throw new StrapiChanged(`${what}.${missing}`)
}

function hasMethod(owner: unknown, name: string): boolean {
  return typeof owner === 'object' && owner !== null && typeof Reflect.get(owner, name) === 'function'
}
