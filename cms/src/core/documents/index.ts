import type { Feature } from '../feature'
import { registerDocumentWrites } from './write-observers'

export const writeObservers: Feature = {
  name: 'core/documents',
  register: registerDocumentWrites,
}
