import type { Core } from '@strapi/strapi'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET', ''),
    // For every path, so that pictures in the media library are asked for with it, too.
    cookie: {
      sameSite: 'strict',
      path: '/',
      // Left out, it follows the connection.
      ...env('CMS_URL', '').startsWith('https:') && { secure: true },
    },
    sessions: {
      accessTokenLifespan: 15 * minute,
      // Without «remember me»: a working day at most, two hours of doing nothing.
      maxSessionLifespan: 12 * hour,
      idleSessionLifespan: 2 * hour,
      maxRefreshTokenLifespan: 14 * day,
      idleRefreshTokenLifespan: 3 * day,
    },
  },
  // Ours counts per account, address and everyone, in the database; Strapi's counts each pair by itself, in memory.
  rateLimit: { enabled: false },
  apiToken: {
    salt: env('API_TOKEN_SALT', ''),
  },
  transfer: {
    token: {
      salt: env('TRANSFER_TOKEN_SALT', ''),
    },
  },
  secrets: {
    encryptionKey: env('ENCRYPTION_KEY', ''),
  },
  // No upsell and no survey in the editors' rooms.
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
  preview: {
    enabled: false,
    config: {
      handler: () => undefined,
    },
  },
})
