import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { Which } from './accepted'
import type { Finding } from './types'
import type { Version } from './versions'
import { defaultLocale } from '@ican/shared/vocabulary'
import { errors } from '@strapi/utils'
import { isRecord } from '../../core/is-record'
import { isLocalized } from '../../core/strapi/database'
import { withFormValues } from './form-values'
import { judge } from './judge'
import { modelsOf, readVersions } from './versions'

/** A form of the admin: which version it is about, and what stands in it. */
export interface Question {
  uid?: string
  documentId?: unknown
  locale?: unknown
  /** What stands in the form. */
  values?: Record<string, unknown>
}

/** What the checks find on it, and what decides whether it is a correction. */
interface FormJudged { findings: Finding[], which: Which, changeNote: unknown }

/** Runs the checks on a draft as it would be if what stands in the form were saved. */
export async function judgeForm(strapi: Core.Strapi, connection: Connection, uid: UID.ContentType, { documentId, locale, values = {} }: Question): Promise<FormJudged> {
  if (!isRecord(values))
    throw new errors.ValidationError('The form is not understood.')
  const language = isLocalized(strapi.contentType(uid))
    ? String(locale ?? defaultLocale)
    : null
  // The admin does not name the one document of a single type.
  const isNamed = typeof documentId === 'string' || strapi.contentType(uid).kind === 'singleType'
  const [saved] = isNamed
    ? await readVersions(strapi, uid, {
        ...typeof documentId === 'string' && { documentId },
        ...language !== null && { locale: language },
      }, 'draft')
    : []
  const id = typeof documentId === 'string'
    ? documentId
    : saved?.documentId ?? null
  const version = {
    ...withFormValues(strapi, modelsOf(strapi), uid, saved ?? {}, values),
    documentId: id ?? '',
    locale: language,
  } as Version
  const [judged] = await judge(strapi, connection, [
    { uid, version },
  ])
  return {
    findings: judged?.findings ?? [],
    which: { uid, documentId: id, locale: language },
    changeNote: version.changeNote,
  }
}
