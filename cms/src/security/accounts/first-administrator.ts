import type { Core } from '@strapi/strapi'
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { createAccount } from './accounts'

interface FirstAccount { wanted: boolean, email?: string, password?: string }

const fallbackEmail = 'administrator@example.org'

/**
 * Makes the first administrator where there is no account at all: from `ADMIN_EMAIL` and `ADMIN_PASSWORD`, else with
 * a random password that is printed once and kept in a file that only its owner may read.
 */
export async function ensureFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  const { wanted, email = fallbackEmail, password: given } = strapi.config.get<FirstAccount>('administrator')
  if (!wanted || await strapi.db.query('admin::user').count() > 0)
    return
  await removeStockTokens(strapi)
  const password = given ?? randomPassword()
  await createAccount(strapi, {
    email,
    password,
    name: 'Administrator',
    role: 'administrator',
  })
  if (given === undefined)
    await hand(strapi, email, password)
  // Done with: nothing that runs in this process needs to find it.
  delete process.env.ADMIN_PASSWORD
}

/** Letters, digits and signs from 18 random bytes, with one of each kind that the admin's own form asks for. */
export function randomPassword(): string {
  return `${randomBytes(18).toString('base64url')}-aA1`
}

async function hand(strapi: Core.Strapi, email: string, password: string): Promise<void> {
  const file = join(strapi.dirs.static.public, '..', 'first-administrator.txt')
  const text = `Log in to the CMS as ${email} with the password ${password}`
  await writeFile(file, `${text}\nChange it after logging in, then delete this file.\n`, { mode: 0o600 })
  process.stdout.write(`${text}\nIt is kept in ${file}; change it after logging in.\n`)
}

/** Strapi greets an empty database with two API tokens that never expire, one of which may change everything. */
async function removeStockTokens(strapi: Core.Strapi): Promise<void> {
  const stock = await strapi.db.query('admin::api-token').findMany({
    where: {
      name: {
        $in: ['Read Only', 'Full Access'],
      },
      lifespan: { $null: true },
      lastUsedAt: { $null: true },
    },
  })
  for (const { id } of stock) {
    await strapi.db.query('admin::api-token').delete({
      where: { id },
    })
  }
}
