import type { Core } from '@strapi/strapi'
import { installedLocales } from '../../core/locales/installed-locales'
import { findDraft, ownOrigins, readPass } from '../../delivery/gateway'
import { describePreviewed, versionOf } from './previewed'

const PATH = '/preview-pass'

/**
 * Tells the site what a preview token opens: the token itself is the right to ask. With `?language=fi` also where the
 * draft can be seen on the site in that language. It comes as a header, so that no log of addresses holds it.
 */
export function previewDoor(strapi: Core.Strapi): Core.MiddlewareHandler {
  return async (ctx, next) => {
    if (ctx.path !== PATH)
      return next()
    ctx.set('Cache-Control', 'no-store')
    const pass = ctx.method === 'GET'
      ? await readPass(strapi, ctx.get('x-preview-token'))
      : 'forged'
    if (pass === 'forged' || pass === 'ended') {
      ctx.status = pass === 'ended'
        ? 410
        : 403
      ctx.body = { error: pass }
      return
    }
    const languages = await installedLocales(strapi)
    const language = languages.find(code => code === ctx.query.language)
    const draft = await findDraft(strapi, pass)
    ctx.body = {
      kind: pass.kind,
      locale: pass.locale,
      expiresAt: pass.expiresAt,
      // Where an editor sees it in a frame; a content policy knows no IPv6. What was sent to somebody stands in no frame.
      framedBy: pass.kind === 'session'
        ? ownOrigins(strapi).filter(origin => !origin.includes('['))
        : [],
      version: draft && versionOf(draft),
      previewed: language === undefined
        ? undefined
        : await describePreviewed(strapi, pass, language),
    }
  }
}
