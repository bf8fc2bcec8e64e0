import type { Core } from '@strapi/strapi'
import type { Judged } from './judge'
import type { Finding } from './types'
import { errors } from '@strapi/utils'
import { editorsLanguage } from '../../core/locales/editors-language'
import { checkOf } from './checks'
import { fillIn } from './finding'

const lead = {
  block: {
    en: 'Not published: something has to be fixed first.',
    fi: 'Ei julkaistu: jotakin on ensin korjattava.',
    sv: 'Inte publicerat: något måste rättas först.',
  },
  warn: {
    en: 'Not published: there are warnings. Fix them, or publish with a reason.',
    fi: 'Ei julkaistu: varoituksia on. Korjaa ne tai julkaise perustelun kanssa.',
    sv: 'Inte publicerat: det finns varningar. Rätta dem, eller publicera med en motivering.',
  },
}

/** So many findings stand in the message itself; all of them in its details. */
const SHOWN = 5

/** What findings of a kind are called, in the language of whoever is at work. */
export function nameOf(strapi: Core.Strapi, code: string): string {
  return checkOf(code)?.name[editorsLanguage(strapi)] ?? code
}

/** A finding in the language of whoever is at work. */
export function tell(strapi: Core.Strapi, { code, values }: Pick<Finding, 'code' | 'values'>): string {
  return fillIn(checkOf(code)?.texts[editorsLanguage(strapi)] ?? code, values)
}

/** What somebody is told whose publishing was stopped: which findings, in which document, at which field. */
export function refusal(strapi: Core.Strapi, level: 'block' | 'warn', judged: Judged[]): Error {
  const found = judged.flatMap(({ uid, documentId, locale, title, findings }) => findings
    .filter(finding => finding.level === level)
    .map(finding => ({
      ...finding,
      uid,
      documentId,
      locale,
      title,
      text: tell(strapi, finding),
    })))
  const isOne = judged.length === 1
  const lines = found.slice(0, SHOWN).map(({ title, text }) => isOne
    ? text
    : `${title}: ${text}`)
  return new errors.ValidationError([
    lead[level][editorsLanguage(strapi)],
    ...lines,
    ...found.length > SHOWN
      ? ['…']
      : [],
  ].join(' '), {
    code: level === 'block'
      ? 'PUBLISH_BLOCKED'
      : 'PUBLISH_NEEDS_REASON',
    findings: found,
    // The shape by which the admin shows a message at its field.
    errors: isOne
      ? found.map(({ path, text }) => ({
          path: path.split('.'),
          name: 'ValidationError',
          message: text,
        }))
      : [],
  })
}
