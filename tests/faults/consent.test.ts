import type { AdminClient } from '../setup/admin'
import type { Platform } from '../setup/site'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { homePath, sectionPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { uploadPicture } from '../security/support/editors'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { readFeed } from '../setup/feed'
import { startPlatform } from '../setup/site'
import { siteHealth, storedPaths, textAt, untilWarm } from '../setup/stored-site'

const MEMBER = 'api::board-member.board-member'
const PERSON = 'api::person.person'
const soon = { timeout: 20_000, interval: 50 }

interface File { documentId: string, url: string, formats: Record<string, { url: string }> | null }

let platform: Platform
let admin: AdminClient
let edit: ReturnType<typeof editor>

beforeAll(async () => {
  platform = await startPlatform()
  await begin()
  await untilWarm(platform.site)
})
afterAll(async () => {
  await platform?.stop()
  // The one that was started in the place of the killed one.
  await platform?.cms.stop()
})

async function begin(): Promise<void> {
  admin = await adminClient({ url: platform.cms.url, ...platform.cms.admin })
  edit = editor(admin)
}

/** The addresses of a picture in every size, at both servers. */
async function addressesOf(id: number): Promise<string[]> {
  const { body } = await admin.request<File>('GET', `/upload/files/${id}`)
  const names = [
    body.url,
    ...Object.values(body.formats ?? {}).map(({ url }) => url),
  ].map(url => url.split('/').at(-1))
  expect(names.length).toBeGreaterThan(2)
  return names.flatMap(name => [`${platform.cms.url}/uploads/${name}`, `${platform.site.url}/media/${name}`])
}

async function answersOf(addresses: string[]): Promise<(readonly [number, string | null])[]> {
  const answers = await Promise.all(addresses.map(address => fetch(address)))
  return answers.map(({ status, headers }) => [
    status,
    headers.get('cache-control'),
  ] as const)
}

async function newMember(name: string) {
  const photo = await uploadPicture(admin, `${name}.png`)
  const id = await edit.create(MEMBER, {
    name,
    photo: { id: photo },
    consentGivenOn: '2026-01-15',
    role: { en: 'Member', fi: 'Jäsen', sv: 'Medlem' },
  })
  await edit.publish(MEMBER, id)
  await platform.settled()
  await untilWarm(platform.site)
  for (const locale of locales)
    await expect.poll(() => textAt(platform.site, sectionPath('patient-board', locale)), soon).toContain(name)
  const addresses = await addressesOf(photo)
  await areServed(addresses)
  return { id, photo, addresses }
}

async function areServed(addresses: string[]): Promise<void> {
  await expect.poll(() => answersOf(addresses), soon).toEqual(addresses.map(() => [200, 'no-cache']))
}

/** No page that is stored or can be asked for names somebody, nor does any file on disk. */
async function isNowhere(name: string): Promise<void> {
  const paths = [
    ...storedPaths(platform.cms.dataDir),
    ...locales.flatMap(locale => [
      sectionPath('patient-board', locale),
      homePath(locale),
    ]),
  ]
  for (const path of paths)
    expect(await textAt(platform.site, path), path).not.toContain(name)
  const files = readdirSync(join(platform.cms.dataDir, 'pages'), { recursive: true, encoding: 'utf8', withFileTypes: true })
  for (const file of files.filter(entry => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name)))
    expect(readFileSync(join(file.parentPath, file.name), 'utf8'), file.name).not.toContain(name)
}

async function isWithheld(name: string, addresses: string[]): Promise<void> {
  await expect.poll(async () => (await answersOf(addresses)).map(([status]) => status), soon).toEqual(addresses.map(() => 404))
  await platform.settled()
  await isNowhere(name)
}

it('a consent that is withdrawn and only saved takes name and portrait away, for ever', async () => {
  const { id, photo, addresses } = await newMember('Saved Only')
  await edit.update(MEMBER, id, { consentWithdrawnOn: '2026-11-28' })
  await isWithheld('Saved Only', addresses)
  // Editors still see the picture, to decide what becomes of it.
  const login = await fetch(`${platform.cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'origin': platform.cms.url },
    body: JSON.stringify(platform.cms.admin),
  })
  const cookie = login.headers.getSetCookie().map(each => each.split(';')[0]).join('; ')
  const [atCms = ''] = addresses
  expect((await fetch(atCms, {
    headers: { cookie },
  })).status).toBe(200)
  // By other spellings neither.
  for (const path of [
    atCms.replace('/uploads/', '/./uploads/'),
    atCms.replace('/uploads/', '/uploads/./'),
    atCms.replace('/uploads/', '//uploads//'),
    atCms.replace('saved', '%73aved'),
  ])
    expect((await fetch(path)).status, path).toBe(404)
  // Nor by another use, nor after the entry is gone.
  const news = await edit.create('api::news-item.news-item', {
    slug: 'with-a-portrait',
    title: 'A portrait',
    lead: 'Lead.',
    publishedOn: '2026-11-20',
    image: { id: photo },
  })
  await edit.publish('api::news-item.news-item', news)
  await isWithheld('Saved Only', addresses)
  const removed = await admin.request('DELETE', `/content-manager/collection-types/${MEMBER}/${id}`)
  expect(removed.status).toBe(200)
  await isWithheld('Saved Only', addresses)
  // Somebody else's consent brings the picture back, for as long as it stands.
  const next = await edit.create(MEMBER, {
    name: 'Same Picture',
    photo: { id: photo },
    consentGivenOn: '2026-01-15',
  })
  await edit.publish(MEMBER, next)
  await areServed(addresses)
  await edit.remove(MEMBER, next)
  await isWithheld('Same Picture', addresses)
})

it('to take the day of the consent away and only save it is a withdrawal', async () => {
  const { id, addresses } = await newMember('Day Taken')
  await edit.update(MEMBER, id, { consentGivenOn: null })
  await isWithheld('Day Taken', addresses)
  // The draft that is set back to the published version does not bring it back.
  await edit.discard(MEMBER, id)
  await isWithheld('Day Taken', addresses)
  // A consent is given by publishing it.
  await edit.update(MEMBER, id, { consentGivenOn: '2026-11-29' })
  await isWithheld('Day Taken', addresses)
  await edit.publish(MEMBER, id)
  await areServed(addresses)
})

it('a portrait of somebody who is published without consent is not served', async () => {
  const photo = await uploadPicture(admin, 'no-consent.png')
  const id = await edit.create(MEMBER, {
    name: 'Never Consented',
    photo: { id: photo },
    role: { en: 'Member', fi: 'Jäsen', sv: 'Medlem' },
  })
  const addresses = await addressesOf(photo)
  await edit.publish(MEMBER, id)
  await isWithheld('Never Consented', addresses)
  await edit.publish(MEMBER, id, { consentGivenOn: '2026-01-15' })
  await areServed(addresses)
})

it('an entry that is unpublished or deleted takes the portrait along, and deleting asks about the photograph', async () => {
  const { id, photo, addresses } = await newMember('Taken Off')
  await edit.unpublish(MEMBER, id)
  await isWithheld('Taken Off', addresses)
  await edit.publish(MEMBER, id)
  await expect.poll(async () => (await answersOf(addresses)).map(([status]) => status), soon).toEqual(addresses.map(() => 200))
  const path = `/content-manager/collection-types/${MEMBER}/${id}`
  const asked = await admin.request<{ error: { details: { code: string } } }>('DELETE', path)
  expect([asked.status, asked.body.error.details.code]).toEqual([400, 'PHOTOGRAPH'])
  const { body } = await admin.request<{ photographs: number }>('GET', `/where-used/${MEMBER}/${id}?removal=delete`)
  expect(body.photographs).toBe(1)
  expect((await admin.request('DELETE', `${path}?photograph=delete`)).status).toBe(200)
  await isWithheld('Taken Off', addresses)
  expect((await admin.request('GET', `/upload/files/${photo}`)).status).toBe(404)
})

it('people of the organisation are treated alike', async () => {
  const photo = await uploadPicture(admin, 'researcher.png')
  const id = await edit.create(PERSON, {
    displayName: 'Leaving Researcher',
    slug: 'leaving-researcher',
    photo: { id: photo },
  })
  await edit.publish(PERSON, id)
  await expect.poll(() => textAt(platform.site, sectionPath('people', 'en')), soon).toContain('Leaving Researcher')
  const addresses = await addressesOf(photo)
  await expect.poll(() => answersOf(addresses), soon).toEqual(addresses.map(() => [200, 'no-cache']))
  const replaced = await uploadPicture(admin, 'other.png')
  await edit.publish(PERSON, id, {
    photo: { id: replaced },
  })
  await expect.poll(async () => (await answersOf(addresses)).map(([status]) => status), soon).toEqual(addresses.map(() => 404))
  const others = await addressesOf(replaced)
  await edit.unpublish(PERSON, id)
  await isWithheld('Leaving Researcher', others)
})

it('a withdrawal holds though the content system dies right after it', async () => {
  const { id, addresses } = await newMember('Dies After')
  const ofSite = addresses.filter(address => address.startsWith(platform.site.url))
  await edit.update(MEMBER, id, { consentWithdrawnOn: '2026-11-28' })
  const { last } = await readFeed(platform.cms.url)
  await expect.poll(async () => (await siteHealth(platform.site)).feed, soon).toBe(last)
  await platform.cms.kill()
  await isNowhere('Dies After')
  for (const [status] of await answersOf(ofSite))
    expect([404, 503]).toContain(status)
  platform.cms = await startCms({
    dataDir: platform.cms.dataDir,
    port: Number(new URL(platform.cms.url).port),
  })
  await begin()
  await isWithheld('Dies After', addresses)
})
