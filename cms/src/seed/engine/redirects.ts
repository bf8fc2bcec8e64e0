import type { Core } from '@strapi/strapi'
import { uidOf } from './write'

export interface SeedRedirect { from: string, to: string, permanent: boolean }

export async function writeRedirects(strapi: Core.Strapi, redirects: SeedRedirect[]): Promise<string> {
  const uid = uidOf('redirect')
  for (const redirect of redirects) {
    if (await strapi.db.query(uid).count({
      where: { from: redirect.from },
    }) === 0) {
      await strapi.documents(uid).create({
        data: { ...redirect, origin: 'editor' },
      })
    }
  }
  return 'written'
}
