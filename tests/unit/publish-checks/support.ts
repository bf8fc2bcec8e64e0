import type { Attributes, Language, Subject, World } from '../../../cms/src/publishing/publish-checks/types'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks } from '../../../cms/src/publishing/publish-checks/checks'
import { findingsOf } from '../../../cms/src/publishing/publish-checks/finding'
import { subjectOf } from '../../../cms/src/publishing/publish-checks/subject'
import { cmsRoot } from '../../setup/paths'

/** The attributes of the real content model. */
export function model(uid: string): Attributes {
  const name = uid.split('.').at(-1) ?? ''
  const file = uid.startsWith('api::')
    ? `src/api/${name}/content-types/${name}/schema.json`
    : `src/components/${uid.replace('.', '/')}.json`
  return (JSON.parse(readFileSync(join(cmsRoot, file), 'utf8')) as { attributes: Attributes }).attributes
}

/** A site on which all is well. */
export const calmWorld: World = {
  today: '2026-11-20',
  isPublished: () => true,
  answersAt: url => url.startsWith('/')
    ? true
    : undefined,
  linkResult: () => undefined,
  facts: [],
  withDoi: () => [],
  withSlug: () => [],
  isCharted: () => true,
  menus: [],
  limits: {},
  languagesOf: () => ['en', 'fi', 'sv'],
  sameTextIn: () => [],
}

export function subject(type: string, values: Record<string, unknown>, locale: Language | null = 'en'): Subject {
  return subjectOf(model, {
    uid: `api::${type}.${type}`,
    documentId: 'one',
    locale,
    values,
  })
}

/** The codes and fields of what is found on a version. */
export function found(type: string, values: Record<string, unknown>, world: Partial<World> = {}, locale: Language | null = 'en'): string[] {
  return findingsOf(checks, subject(type, values, locale), {
    ...calmWorld,
    ...world,
  })
    .filter(({ level }) => level !== 'note')
    .map(({ code, path }) => `${code} ${path}`)
}

export function notes(type: string, values: Record<string, unknown>, world: Partial<World> = {}): string[] {
  return findingsOf(checks, subject(type, values), {
    ...calmWorld,
    ...world,
  })
    .filter(({ level }) => level === 'note')
    .map(({ code, path }) => `${code} ${path}`)
}

export const text = (words: string) => ({ type: 'text', text: words })
export function paragraph(...words: string[]) {
  return {
    type: 'paragraph',
    children: words.map(text),
  }
}
export function heading(level: number, words = 'Heading') {
  return {
    type: 'heading',
    level,
    children: [
      text(words),
    ],
  }
}
export function link(url: string, words: string) {
  return {
    type: 'paragraph',
    children: [
      {
        type: 'link',
        url,
        children: [
          text(words),
        ],
      },
    ],
  }
}
