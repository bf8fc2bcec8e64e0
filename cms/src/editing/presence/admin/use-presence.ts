import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'

interface Reader { userId: number, name: string, openedAt: string }

interface Presence { others: Reader[], takenBy: string | null }

/** How often the server is told that a document is still open. */
const HEARTBEAT = 10_000

/** Tells the server that a version is open, hears who else has it open, and says good-bye. */
export function usePresence(version: { type: string, documentId: string, locale: string | null }) {
  const { post } = useFetchClient()
  const [presence, setPresence] = useState<Presence>({ others: [], takenBy: null })
  const { type, documentId, locale } = version
  useEffect(() => {
    let current = true
    const beat = async () => {
      // A server that is away for a moment is asked again at the next beat.
      await post<Presence>('/presence', { type, documentId, locale })
        .then(({ data }) => current && setPresence(data))
        .catch(() => {})
    }
    beat()
    const timer = setInterval(beat, HEARTBEAT)
    return () => {
      current = false
      clearInterval(timer)
      sayGoodbye({ type, documentId, locale })
    }
  }, [post, type, documentId, locale])
  const takeOver = useCallback(async () => {
    const { data } = await post<Presence>('/presence/take-over', { type, documentId, locale })
    setPresence(data)
  }, [post, type, documentId, locale])
  return { ...presence, takeOver }

  function sayGoodbye(version: object) {
    post('/presence/leave', version).catch(() => {})
  }
}
