import type { Editor, PastingEditor } from '../../../core/strapi/admin/rich-text-editor'
import type { BlockNode } from './blocks'
import { pastingEditor } from '../../../core/strapi/admin/rich-text-editor'
import { clean } from './clean'
import { tellLost } from './lost-letters'
import { unwrapped } from './wrapped-links'

/** Lets an editor of rich text take in cleaned HTML where it would otherwise take in plain text. */
export function withCleanPaste(editor: Editor): Editor {
  const pasting = pastingEditor(editor)
  const { insertData } = pasting
  pasting.insertData = (data) => {
    const html = data.getData('text/html')
    const isForStrapi = isOwn(data, html) || isInCode(pasting) || isOneAddress(data)
    const { blocks, lost } = isForStrapi
      ? { blocks: [], lost: [] }
      : clean(new DOMParser().parseFromString(html, 'text/html').body)
    if (blocks.length === 0)
      insertData(withoutWrapper(data))
    else
      insert(pasting, blocks)
    if (lost.length > 0)
      tellLost(lost)
  }
  return editor
}

/** What was copied in the editor itself is clean, and comes with more than HTML. */
function isOwn(data: DataTransfer, html: string): boolean {
  return html === '' || html.includes('data-slate-fragment') || data.types.includes('application/x-slate-fragment')
}

/** An address that is pasted alone, past what it was wrapped in. */
function withoutWrapper(data: DataTransfer): DataTransfer {
  const url = data.getData('text/plain').trim()
  if (!isOneAddress(data) || unwrapped(url) === url)
    return data
  const plain = new DataTransfer()
  plain.setData('text/plain', unwrapped(url))
  return plain
}

/** Strapi makes a link of an address that is pasted alone. */
function isOneAddress(data: DataTransfer): boolean {
  return /^https?:\/\/\S+$/.test(data.getData('text/plain').trim())
}

function blockAt({ children, selection }: PastingEditor) {
  const index = selection?.focus.path[0] ?? children.length - 1
  return { index, block: children[index] }
}

function isInCode(editor: PastingEditor): boolean {
  return blockAt(editor).block?.type === 'code'
}

function insert(editor: PastingEditor, blocks: BlockNode[]): void {
  editor.deleteFragment()
  const { index, block } = blockAt(editor)
  const isEmpty = block !== undefined && block.children.every(({ text }) => text === '')
  const [first] = blocks
  editor.withoutNormalizing(() => {
    if (isEmpty) {
      editor.insertNodes(blocks, {
        at: [index + 1],
        select: true,
      })
      editor.removeNodes({
        at: [index],
      })
    }
    else if (blocks.length > 1 && block?.type === 'list') {
      editor.insertNodes(blocks, {
        at: [index + 1],
        select: true,
      })
    }
    else if (first?.type === 'paragraph') {
      editor.insertFragment(blocks)
    }
    else {
      editor.insertNodes(blocks, {
        at: [index + 1],
        select: true,
      })
    }
  })
}
