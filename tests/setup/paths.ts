import { join } from 'node:path'

/** The root of the project, and the rooms in it. */
export const root = join(import.meta.dirname, '..', '..')
export const cmsRoot = join(root, 'cms')
export const webRoot = join(root, 'web')
export const sharedRoot = join(root, 'shared')
export const testsRoot = join(root, 'tests')
