/** A run of text as Strapi's rich text keeps it. */
export interface TextNode { type: 'text', text: string, bold?: true, italic?: true, underline?: true, strikethrough?: true, code?: true }
export interface LinkNode { type: 'link', url: string, children: TextNode[] }
export type Inline = TextNode | LinkNode

export interface ListItem { type: 'list-item', children: Inline[] }
export interface ListNode { type: 'list', format: 'ordered' | 'unordered', indentLevel?: number, children: (ListItem | ListNode)[] }

export type BlockNode
  = | { type: 'paragraph' | 'quote', children: Inline[] }
    | { type: 'heading', level: number, children: Inline[] }
    | ListNode
