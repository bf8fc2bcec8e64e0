import type { SelectorBlock } from '@strapi/content-manager/strapi-admin'
import { AdminChanged } from './changed'

/** The editor of rich text that a plugin of a block is given. */
export type Editor = Parameters<NonNullable<SelectorBlock['plugin']>>[0]

/** The part of the editor that pasting goes through; Strapi's types name none of it. */
export interface PastingEditor {
  children: { type: string, children: { text?: string }[] }[]
  selection: { anchor: { path: number[] }, focus: { path: number[] } } | null
  insertData: (data: DataTransfer) => void
  deleteFragment: () => void
  insertFragment: (nodes: object[]) => void
  insertNodes: (nodes: object[], options: { at?: number[], select?: boolean }) => void
  removeNodes: (options: { at: number[] }) => void
  withoutNormalizing: (work: () => void) => void
}

const METHODS = [
  'insertData',
  'deleteFragment',
  'insertFragment',
  'insertNodes',
  'removeNodes',
  'withoutNormalizing',
]

/**
 * The same editor with what pasting needs: that it is Slate's is nowhere promised.
 * Broken by: another editor, or a Slate that pastes by another method than `insertData`.
 */
export function pastingEditor(editor: object): PastingEditor {
  if (!canPaste(editor))
    throw new AdminChanged('an editor of rich text that pastes by «insertData»')
  return editor
}

function canPaste(editor: object): editor is PastingEditor {
  return METHODS.every(name => typeof Reflect.get(editor, name) === 'function')
}
