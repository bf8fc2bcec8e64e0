import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { wallTime } from '../../core/time'
import { mine, published, stale, waiting } from './lists'

export const dashboard: Feature = {
  name: 'editing/dashboard',
  register: registerHomeScreen,
}

/** Answers the lists of the home screen, each with no more than the asking account may read. */
function registerHomeScreen(strapi: Core.Strapi): void {
  answerAdmin(strapi, 'home-screen', [
    {
      method: 'GET',
      path: '/mine',
      handler: async ctx => ({ list: await mine(strapi, ctx.state.userAbility, ctx.state.user.id) }),
    },
    {
      method: 'GET',
      path: '/waiting',
      handler: async ctx => ({ list: await waiting(strapi, ctx.state.userAbility) }),
    },
    {
      method: 'GET',
      path: '/published',
      handler: async ctx => ({ list: await published(strapi, ctx.state.userAbility) }),
    },
    {
      method: 'GET',
      path: '/stale-facts',
      handler: async ctx => ({
        list: await stale(strapi, ctx.state.userAbility, wallTime(new Date(), strapi.config.get('editors.timeZone')).date),
      }),
    },
  ])
}
