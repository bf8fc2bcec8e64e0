import type { RecordPage, ShownImport } from '../routes'
import { useEffect } from 'react'
import { useAnswer } from '../../../core/admin-ui/use-answer'

/** While the server is at it, its progress is asked for so often, in milliseconds. */
const PAUSE = 1500

/** A page of an import, asked for again while the server is at it. */
export function useImport(id: string, status: string, page: number): { answer: RecordPage | undefined, failed: boolean, reload: () => void } {
  const query = new URLSearchParams({
    page: String(page),
    ...status !== '' && { status },
  })
  const asked = useAnswer<RecordPage>(`/publication-imports/${encodeURIComponent(id)}?${query}`)
  const { answer, reload } = asked
  useEffect(() => {
    if (answer === undefined || !isAtWork(answer.import))
      return
    const timer = setTimeout(reload, PAUSE)
    return () => clearTimeout(timer)
  }, [answer, reload])
  return asked
}

export function isAtWork({ state }: ShownImport): boolean {
  return state === 'reading' || state === 'writing' || state === 'undoing'
}
