import type { FunctionalComponent, VNodeChild } from 'vue'
import type { Mentions } from '../../utils/facts'
import { itemPath } from '@ican/shared/paths'
import { h } from 'vue'
import { safeHref } from '../../../common/links'
import { joinHyphens } from '../../../common/typography'
import { useReadable } from '../../composables/useReadable'
import { useLocale } from '../../composables/useSiteContext'
import { splitMentions } from '../../utils/facts'
import BasePicture from './BasePicture.vue'

type Node = Record<string, unknown>
interface Context { facts: Mentions, locale: ReturnType<typeof useLocale>, topLevel: number, inLink?: boolean }
interface Props { content: unknown, facts?: Mentions, topLevel?: number }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
function nodesOf(value: unknown): Node[] {
  return Array.isArray(value)
    ? value.filter(isNode)
    : []
}
function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value
    : ''
}
function numberOf(value: unknown): number | undefined {
  return typeof value === 'number'
    ? value
    : undefined
}

const marks = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
} as const

function renderText(node: Node, { facts, locale, inLink }: Context): VNodeChild {
  const pieces = splitMentions(joinHyphens(textOf(node.text)), facts, locale).map(piece =>
    // A number leads to its date and source; a link within a link is not possible.
    'fact' in piece && !inLink
      ? h('a', {
          class: 'fact-mention',
          href: itemPath('key-figures', locale, piece.fact),
        }, piece.text)
      : piece.text)
  return Object.entries(marks).reduce<VNodeChild>((inner, [mark, tag]) => node[mark] === true
    ? h(tag, [inner])
    : inner, pieces)
}

function renderList(node: Node, context: Context): VNodeChild {
  const items: VNodeChild[] = []
  for (const child of nodesOf(node.children)) {
    if (isEmpty(child))
      continue
    // The editor stores a nested list beside the item that it belongs to.
    if (child.type === 'list') {
      items.push(h('li', { class: 'nested' }, [
        renderList(child, context),
      ]))
    }
    else {
      items.push(h('li', renderAll(child, context)))
    }
  }
  return h(node.format === 'ordered'
    ? 'ol'
    : 'ul', items)
}

function renderImage({ image }: Node): VNodeChild {
  const { url, updatedAt, alternativeText, alternativeTextEn, alternativeTextFi, alternativeTextSv, caption, width, height, formats, focalPoint } = isNode(image)
    ? image
    : {}
  const picture = h(BasePicture, {
    picture: {
      url: textOf(url),
      updatedAt: textOf(updatedAt) || null,
      alternativeText: textOf(alternativeText),
      alternativeTextEn: textOf(alternativeTextEn) || null,
      alternativeTextFi: textOf(alternativeTextFi) || null,
      alternativeTextSv: textOf(alternativeTextSv) || null,
      width: numberOf(width) ?? null,
      height: numberOf(height) ?? null,
      formats,
      focalPoint,
    },
    sizes: '(min-width: 48rem) 44rem, 100vw',
  })
  return h('figure', textOf(caption)
    ? [
        picture,
        h('figcaption', textOf(caption)),
      ]
    : [picture])
}

function renderAll(node: Node, context: Context): VNodeChild[] {
  return nodesOf(node.children).map(child => renderNode(child, context))
}

/** Whether there is nothing to read: an editor's empty line. */
function isEmpty(node: Node): boolean {
  return node.type === 'text'
    ? !textOf(node.text).trim()
    : node.type !== 'image' && nodesOf(node.children).every(isEmpty)
}

/** Whether structured text says anything. */
export function saysSomething(content: unknown): boolean {
  return !nodesOf(content).every(isEmpty)
}

function renderNode(node: Node, context: Context): VNodeChild {
  switch (node.type) {
    case 'text':
      return renderText(node, context)
    case 'paragraph':
      return h('p', renderAll(node, context))
    case 'heading':
      return h(`h${Math.min(6, Math.max(context.topLevel, numberOf(node.level) ?? 0))}`, renderAll(node, context))
    case 'list':
      return renderList(node, context)
    case 'quote':
      return h('blockquote', [
        h('p', renderAll(node, context)),
      ])
    case 'code':
      return h('pre', { tabindex: 0 }, [
        h('code', renderAll(node, context)),
      ])
    case 'image':
      return renderImage(node)
    case 'link': {
      const href = safeHref(textOf(node.url))
      return href
        ? h('a', { href }, renderAll(node, { ...context, inLink: true }))
        : renderAll(node, context)
    }
    default:
      return renderAll(node, context)
  }
}

/** The content system's structured text. Its text is escaped and its links are checked, so nothing needs sanitising. */
const RichText: FunctionalComponent<Props> = ({ content, facts = [], topLevel = 2 }) => {
  const context = {
    facts,
    locale: useLocale(),
    topLevel,
  }
  const readable = useReadable()(content)
  return saysSomething(readable)
    ? h('div', { class: 'prose' }, nodesOf(readable).filter(node => !isEmpty(node)).map(node => renderNode(node, context)))
    : null
}
RichText.props = ['content', 'facts', 'topLevel']

export default RichText
