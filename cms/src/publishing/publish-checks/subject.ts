import type { Attribute, Language, Model, Subject } from './types'
import { locales } from '@ican/shared/vocabulary'
import { nodesOf } from '../../core/documents/rich-text'
import { showsFacts } from '../../core/shows-facts'
import { belowHeading, hasHeading, isPicture, takeLink, takePicture, takeRelation, takeRichText, takeText } from './subject-parts'

type Values = Record<string, unknown>

/** Takes one version of a document apart. */
export function subjectOf(model: Model, { uid, documentId, locale = null, values }: { uid: string, documentId?: string, locale?: Language | null, values: Values }): Subject {
  const subject: Subject = {
    uid,
    documentId,
    locale,
    values,
    texts: [],
    richTexts: [],
    pictures: [],
    relations: [],
    links: [],
    labels: [],
  }
  walk(subject, model, uid, values, '', locale)
  return subject
}

function walk(subject: Subject, model: Model, uid: string, values: Values, path: string, locale: Language | null, inherited: { isUnderHeading?: boolean, showsFacts?: boolean } = {}): void {
  if (uid === 'elements.link')
    takeLink(subject, values, path)
  for (const [name, attribute] of Object.entries(model(uid))) {
    const value = values[name]
    if (attribute.private === true || value === null || value === undefined)
      continue
    const at = path === ''
      ? name
      : `${path}.${name}`
    const own = uid.startsWith('elements.translated-') && locales.includes(name as Language)
      ? name as Language
      : locale
    takeValue(subject, model, {
      uid,
      values,
      attribute,
      value,
      at,
      locale: own,
      isUnderHeading: inherited.isUnderHeading === true,
      // A text in three languages is shown as the field is that it stands in.
      showsFacts: showsFacts(attribute) || inherited.showsFacts === true,
    })
  }
}

interface Found { uid: string, values: Values, attribute: Attribute, value: unknown, at: string, locale: Language | null, isUnderHeading: boolean, showsFacts: boolean }

function takeValue(subject: Subject, model: Model, { uid, values, attribute, value, at, locale, isUnderHeading, showsFacts }: Found): void {
  const isMany = Array.isArray(value)
  const parts: unknown[] = isMany
    ? value
    : [value]
  const positioned = (index: number) => isMany
    ? `${at}.${index}`
    : at
  switch (attribute.type) {
    case 'component':
      if (attribute.required === true && attribute.component?.startsWith('elements.translated-'))
        subject.labels.push({ path: at, values: value as Values })
      return parts.forEach((part, index) => walk(subject, model, attribute.component ?? '', part as Values, positioned(index), locale, { showsFacts }))
    case 'dynamiczone':
      // A block without a heading goes on under the one before.
      return parts.forEach((part, index) => walk(subject, model, String((part as Values).__component), part as Values, positioned(index), locale, {
        isUnderHeading: parts.slice(0, index).some(hasHeading),
      }))
    case 'media':
      if (isPicture(attribute))
        parts.forEach(part => takePicture(subject, part as Values, at, attribute.pluginOptions?.picture === 'decorative'))
      return
    case 'relation':
      if (attribute.mappedBy === undefined && attribute.target?.startsWith('api::'))
        parts.forEach(part => takeRelation(subject, attribute.target ?? '', part as Values, at))
      return
    case 'blocks':
      return takeRichText(subject, nodesOf(value), at, belowHeading(uid, isUnderHeading || hasHeading(values)), { locale, showsFacts })
    case 'string':
    case 'text':
    case 'uid':
      takeText(subject, attribute, value, at, { locale, showsFacts })
  }
}
