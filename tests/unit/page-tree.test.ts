import { expect, it } from 'vitest'
import { asTree } from '../../cms/src/editing/page-tree/tree'

function page(documentId: string, above?: string, isHome = false) {
  return {
    documentId,
    isHome,
    parent: above === undefined
      ? null
      : { documentId: above },
  }
}

function drawn(pages: ReturnType<typeof page>[]): string[] {
  return asTree(pages).map(({ documentId, depth }) => `${'-'.repeat(depth)}${documentId}`)
}

it('pages stand below the one above them, in the order given, and the home page first', () => {
  expect(drawn([
    page('about'),
    page('choosing', 'joining'),
    page('home', undefined, true),
    page('joining', 'partners'),
    page('partners'),
    page('plain', 'about'),
  ])).toEqual([
    'home',
    'about',
    '-plain',
    'partners',
    '-joining',
    '--choosing',
  ])
})

it('no page is lost whose upper one is not in the list, or stands below it', () => {
  expect(drawn([
    page('orphan', 'elsewhere'),
    page('hen', 'egg'),
    page('egg', 'hen'),
  ])).toEqual(['orphan', 'hen', 'egg'])
})
