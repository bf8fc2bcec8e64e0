import type { Values } from '../../../core/admin-ui/use-open-document'

/** What somebody changed in a form and has not saved. */
export interface Copy {
  /** When it was last written to. */
  at: string
  /** What the form was loaded from. */
  updatedAt: string | null
  /** The changed fields alone. */
  fields: Values
}

export interface Owner { userId: number | string, model: string, documentId: string | undefined, locale: string | null }

const PREFIX = 'unsaved-work:'
const KEPT_FOR = 14 * 24 * 60 * 60 * 1000

export function readCopy(owner: Owner): Copy | undefined {
  try {
    return JSON.parse(localStorage.getItem(keyOf(owner)) ?? 'null') as Copy ?? undefined
  }
  catch {
    return undefined
  }
}

/** Keeps a copy; a browser without room for it keeps none, and the form works as ever. */
export function keepCopy(owner: Owner, copy: Copy): void {
  try {
    localStorage.setItem(keyOf(owner), JSON.stringify(copy))
  }
  catch {}
}

export function dropCopy(owner: Owner): void {
  localStorage.removeItem(keyOf(owner))
}

/** Somebody logs out: what they wrote does not stay on a machine that others use. */
export function dropAllCopies(): void {
  for (const key of keys())
    localStorage.removeItem(key)
}

/** Drops what nobody came back for. */
export function dropOldCopies(): void {
  for (const key of keys()) {
    const at = /"at":"([^"]+)"/.exec(localStorage.getItem(key) ?? '')?.[1] ?? ''
    if (!(Date.parse(at) > Date.now() - KEPT_FOR))
      localStorage.removeItem(key)
  }
}

function keys(): string[] {
  return Object.keys(localStorage).filter(key => key.startsWith(PREFIX))
}

function keyOf({ userId, model, documentId = 'create', locale }: Owner): string {
  return `${PREFIX}${userId}:${model}:${documentId}:${locale ?? ''}`
}
