import type { AdminAnswer, AdminClient } from './admin'

export interface Scope { uid: string, documentId: string, locale: string | null }
interface Made { data: { id: string, url: string, expiresAt: string } }

/** A preview made through the admin, with the token that its address carries. */
export interface MadePreview { id: string, url: string, token: string }

/** Opens an editor's own preview, which ends with the log-in. */
export function openPreview(editor: AdminClient, scope: Scope): Promise<AdminAnswer<Made>> {
  return editor.request('POST', '/preview/sessions', scope)
}

/** Makes a link for somebody without an account. */
export function makeLink(editor: AdminClient, scope: Scope, days: unknown = 1): Promise<AdminAnswer<Made>> {
  return editor.request('POST', '/preview/links', { ...scope, days })
}

/** What was made, or an error with the answer that came instead. */
export async function made(answer: Promise<AdminAnswer<Made>>): Promise<MadePreview> {
  const { status, body } = await answer
  if (status !== 200)
    throw new Error(`No preview was made: ${status} ${JSON.stringify(body)}`)
  const { id, url } = body.data
  return { id, url, token: url.split('/').at(-1) ?? '' }
}
