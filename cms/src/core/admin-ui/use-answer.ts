import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'

/** Asks our server something that the admin shows, and asks again when told to. */
export function useAnswer<T>(path: string): { answer: T | undefined, failed: boolean, reload: () => void } {
  const { get } = useFetchClient()
  const [state, setState] = useState<{ path: string, answer?: T, failed: boolean }>({ path, failed: false })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let current = true
    get<T>(path)
      .then(({ data }) => current && setState({ path, answer: data, failed: false }))
      .catch(() => current && setState({ path, failed: true }))
    return () => {
      current = false
    }
  }, [get, path, turn])
  const reload = useCallback(() => setTurn(last => last + 1), [])
  return {
    answer: state.path === path
      ? state.answer
      : undefined,
    failed: state.path === path && state.failed,
    reload,
  }
}
