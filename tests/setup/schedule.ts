import type { AdminAnswer, AdminClient } from './admin'
import { wallTime } from '../../cms/src/core/time'

export interface Coming { id: number, title: string, state: string, reason: string | null, at: string, locale: string | null, userName: string }
export interface Outcome { title: string, problem: string | null }
interface Refused { error?: { message: string, details?: { code?: string } } }

/** The day and time on the clock of Helsinki, so many milliseconds from now. */
export function inHelsinki(ahead: number): { date: string, time: string } {
  return wallTime(new Date(Date.now() + ahead), 'Europe/Helsinki')
}

/** Sets a time for documents, as the admin does. */
export function setTime(admin: AdminClient, type: string, documentIds: string[], action: 'publish' | 'unpublish', moment: object, locales?: string[]): Promise<AdminAnswer<{ outcomes?: Outcome[] } & Refused>> {
  return admin.request('POST', '/schedule', {
    type,
    documentIds,
    action,
    locales,
    ...moment,
  })
}

/** What this account sees in the list of what is coming. */
export async function comingOf(admin: AdminClient): Promise<Coming[]> {
  return (await admin.request<{ coming: Coming[] }>('GET', '/schedule/coming')).body.coming
}

/** Waits until something is so; a test's own time-out ends it otherwise. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!await isSo())
    await new Promise(resolve => setTimeout(resolve, 200))
}
