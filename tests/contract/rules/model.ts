import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export interface Attribute {
  type: string
  components?: string[]
  /** The values of a choice. */
  enum?: string[]
  pluginOptions?: {
    help?: { description?: string }
    facts?: 'shown'
    i18n?: { localized?: boolean }
  }
}

/** A content type or a component, as its JSON file describes it. */
export interface ModelPart {
  /** `news-item` or `blocks.hero`. */
  name: string
  /** Where its file lies, seen from the CMS's room. */
  file: string
  info: { description?: string }
  pluginOptions?: { i18n?: { localized?: boolean } }
  attributes: Record<string, Attribute>
}

type ModelFile = Omit<ModelPart, 'name' | 'file'>

/** Every content type and component of a CMS folder. */
export function readModel(cmsRoot: string): ModelPart[] {
  const types = globSync(join(cmsRoot, 'src/api/*/content-types/*/schema.json'))
    .map(path => part(cmsRoot, path, path.split('/').at(-2) ?? ''))
  const components = globSync(join(cmsRoot, 'src/components/*/*.json'))
    .map(path => part(cmsRoot, path, path.split('/').slice(-2).join('.').replace(/\.json$/, '')))
  return [
    ...types,
    ...components,
  ].toSorted((a, b) => a.name.localeCompare(b.name))
}

/** The blocks that an editor may place on a page. */
export function placedBlocks(model: ModelPart[]): string[] {
  return model.find(({ name }) => name === 'page')?.attributes.blocks?.components ?? []
}

function part(cmsRoot: string, path: string, name: string): ModelPart {
  const content = JSON.parse(readFileSync(path, 'utf8')) as ModelFile
  return {
    name,
    file: relative(cmsRoot, path),
    ...content,
  }
}
