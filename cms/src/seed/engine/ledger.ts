import type { Core } from '@strapi/strapi'
import type { Kind } from './types'

/**
 * What the seeding has made. An entry in the ledger is the editors' from then on: it is never
 * written again, whatever they made of it, and does not come back when they delete it.
 */
export interface Ledger {
  entries: Record<string, string>
  files: Record<string, { id: number, sample: boolean }>
  sampleRemoved: boolean
}

function store(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'seed' })
}

export async function readLedger(strapi: Core.Strapi): Promise<Ledger> {
  const kept = await store(strapi).get({ key: 'ledger' }) as Partial<Ledger> | null
  return { entries: kept?.entries ?? {}, files: kept?.files ?? {}, sampleRemoved: kept?.sampleRemoved ?? false }
}

export async function writeLedger(strapi: Core.Strapi, ledger: Ledger): Promise<void> {
  await store(strapi).set({ key: 'ledger', value: ledger })
}

export function ledgerKey(kind: Kind | 'site' | 'redirect', key: string): string {
  return `${kind}:${key}`
}
