import type { Words } from '../word'
import { blocks } from './blocks'
import { board } from './board'
import { common } from './common'
import { elements } from './elements'
import { records } from './records'
import { research } from './research'
import { texts } from './texts'

/** What is said under a field; English is the schema's own `pluginOptions.help.description`. */
export const hints: Words = {
  ...common,
  ...texts,
  ...board,
  ...records,
  ...research,
  ...blocks,
  ...elements,
}
