import type { Core } from '@strapi/strapi'
import type { DocumentName } from '../index'

/** Counts what nothing would use any longer once a document is deleted. */
type Counter = (document: DocumentName) => Promise<number>

const counters = new WeakMap<Core.Strapi, Counter>()

/** Says how the photographs are counted that are left over when somebody's entry is deleted. */
export function countPhotographsLeftOver(strapi: Core.Strapi, counter: Counter): void {
  counters.set(strapi, counter)
}

/** How many photographs nothing would use once a document is deleted. */
export async function photographsLeftOver(strapi: Core.Strapi, document: DocumentName): Promise<number> {
  return await counters.get(strapi)?.(document) ?? 0
}
