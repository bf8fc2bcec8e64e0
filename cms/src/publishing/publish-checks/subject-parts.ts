import type { Node } from '../../core/documents/rich-text'
import type { Attribute, Language, Subject } from './types'
import { everyNode, passagesOf, textOf } from '../../core/documents/rich-text'
import { isBlank } from '../../core/invisible-letters'

type Values = Record<string, unknown>
/** In which language a text is shown, and whether with the numbers that it names. */
interface Shown { locale: Language | null, showsFacts: boolean }

/** Files of the media library that only pictures may be. */
export function isPicture({ type, allowedTypes = [] }: Attribute): boolean {
  return type === 'media' && allowedTypes.length === 1 && allowedTypes[0] === 'images'
}

/** The level of the heading under which the site puts a structured text. */
export function belowHeading(uid: string, isHeaded: boolean): number {
  return uid === 'elements.question' || uid === 'elements.outcome' || (uid === 'blocks.rich-text' && isHeaded)
    ? 2
    : 1
}

export function hasHeading(block: unknown): boolean {
  const { heading } = block as Values
  return typeof heading === 'string' && heading !== ''
}

export function takeText(subject: Subject, attribute: Attribute, value: unknown, path: string, { locale, showsFacts }: Shown): void {
  // What must have a form, such as a DOI, is read by machines.
  if (typeof value !== 'string' || isBlank(value) || attribute.regex !== undefined)
    return
  const kind = attribute.type === 'uid'
    ? 'slug'
    : attribute.type === 'text'
      ? 'passage'
      : 'line'
  subject.texts.push({
    path,
    text: value,
    locale,
    kind,
    showsFacts,
  })
}

export function takeRichText(subject: Subject, nodes: Node[], path: string, below: number, { locale, showsFacts }: Shown): void {
  subject.richTexts.push({ path, nodes, belowHeading: below })
  for (const text of passagesOf(nodes).filter(passage => !isBlank(passage))) {
    subject.texts.push({
      path,
      text,
      locale,
      kind: 'passage',
      showsFacts,
    })
  }
  for (const node of everyNode(nodes)) {
    if (node.type === 'link') {
      subject.links.push({
        path,
        label: textOf(node),
        url: node.url ?? '',
      })
    }
    if (node.type === 'image')
      takePicture(subject, { ...node.image }, path, false)
  }
}

export function takePicture(subject: Subject, file: Values, path: string, isDecorative: boolean): void {
  subject.pictures.push({
    path,
    name: String(file.name ?? ''),
    alternativeText: typeof file.alternativeText === 'string'
      ? file.alternativeText
      : null,
    isDecorative,
  })
}

export function takeRelation(subject: Subject, uid: string, target: Values, path: string): void {
  if (typeof target.documentId === 'string') {
    subject.relations.push({
      path,
      uid,
      documentId: target.documentId,
      locale: typeof target.locale === 'string'
        ? target.locale
        : null,
    })
  }
}

export function takeLink(subject: Subject, values: Values, path: string): void {
  const isElsewhere = [values.page ?? []].flat().length === 0 && !values.section
  subject.links.push({
    path: `${path}.${isElsewhere
      ? 'url'
      : 'label'}`,
    label: String(values.label ?? ''),
    url: isElsewhere
      ? String(values.url ?? '')
      : '#',
  })
}
