import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, describe } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { drafts } from './attempts/drafts'
import { graphql } from './attempts/graphql'
import { origins } from './attempts/origins'
import { routes } from './attempts/routes'
import { variables } from './attempts/variables'
import { tryAll } from './setup/attempts'
import { fill } from './setup/content'
import { trustTestDocuments } from './setup/documents'

let cms: Cms
let admin: AdminClient

beforeAll(async () => {
  cms = await startCms({
    env: {
      ...trustTestDocuments(),
      SITE_URL: 'https://site.example',
    },
  })
  admin = await adminClient({ url: cms.url, ...cms.admin })
  await fill(admin)
})

afterAll(() => cms?.stop())

describe('the public, asking GraphQL', () => tryAll(() => cms.url, graphql))
describe('the public, with crafted variables', () => tryAll(() => cms.url, variables))
describe('the public, after drafts', () => tryAll(() => cms.url, drafts))
describe('the public, at other doors', () => tryAll(() => cms.url, routes))

describe('other origins', () => tryAll(() => cms.url, origins))
