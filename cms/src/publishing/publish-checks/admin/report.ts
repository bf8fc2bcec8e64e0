import type { Level } from '../types'
import { useFetchClient, useQueryParams } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'

export interface ShownFinding {
  code: string
  level: Level
  path: string
  text: string
  accepted: { who: string, reason: string, at: string } | null
}

/** What the server says of what stands in the form. */
export interface Report {
  findings: ShownFinding[]
  /** Whether the version has been published before, so that readers may have to be told of a change. */
  isCorrection: boolean
}

/** The version that a form is about. */
export interface FormVersion { uid: string, documentId: string | undefined }

/** Long enough not to ask at every letter, in milliseconds. */
const PAUSE = 500

/** Asks the server about versions of the entry that a form shows, and keeps why warnings are accepted. */
export function useChecks({ uid, documentId }: FormVersion) {
  const { post } = useFetchClient()
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>()
  const locale = query.plugins?.i18n?.locale
  const ask = useCallback(async (values: object): Promise<Report> => {
    const { data } = await post<Report>('/publish-checks/report', { uid, documentId, locale, values })
    return data
  }, [post, uid, documentId, locale])
  const accept = useCallback(async (values: object, reason: string): Promise<void> => {
    await post('/publish-checks/accepted', {
      uid,
      documentId,
      locale,
      values,
      reason,
    })
  }, [post, uid, documentId, locale])
  return { ask, accept }
}

/** The report on what stands in the form, asked anew whenever somebody has stopped writing for a moment. */
export function useLiveReport(version: FormVersion, values: object): Report | 'checking' | 'unreachable' {
  const { ask } = useChecks(version)
  const [report, setReport] = useState<Report | 'checking' | 'unreachable'>('checking')
  useEffect(() => {
    let isLate = false
    const timer = setTimeout(() => {
      ask(values)
        .then(answer => isLate || setReport(answer))
        .catch(() => isLate || setReport('unreachable'))
    }, PAUSE)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [ask, values])
  return report
}
