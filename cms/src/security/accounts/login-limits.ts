import type { Core } from '@strapi/strapi'
import { RateLimiterPostgres, RateLimiterRes, RateLimiterSQLite } from 'rate-limiter-flexible'

const quarterHour = 15 * 60
const quarterYear = 90 * 24 * 60 * 60

/** Attempts in a quarter of an hour: enough for a forgetful person, too few for a list of passwords. */
export const loginAllowance = { account: 10, address: 30, everyone: 300 }

type Limiter = RateLimiterSQLite | RateLimiterPostgres

/** Who tries to log in: from where, as whom, and on which device, where that is known. */
export interface Attempt { address: string, account?: string | undefined, device?: string | undefined }

export interface LoginLimits {
  /** Counts an attempt. Answers with the seconds to wait when there have been too many. */
  attempt: (attempt: Attempt) => Promise<number>
  /** The attempt was the account's owner: it no longer counts against anybody, and the device is the owner's from now on. */
  succeeded: (attempt: Attempt & { account: string }, device: string) => Promise<void>
}

/**
 * Counts log-in attempts in the database, so that a restart forgets nothing and several servers count together.
 * A device on which an account has logged in before has an allowance of its own: somebody else's guessing, from
 * wherever, can then not lock its owner out. An address would not do: a whole university may share one.
 */
export async function createLoginLimits(strapi: Core.Strapi): Promise<LoginLimits> {
  const make = (name: string, points: number, duration: number) => createLimiter(strapi, name, points, duration)
  const perAccount = await make('account', loginAllowance.account, quarterHour)
  const perAddress = await make('address', loginAllowance.address, quarterHour)
  const forEveryone = await make('everyone', loginAllowance.everyone, quarterHour)
  const known = await make('known', 1, quarterYear)

  async function limitsOf({ address, account, device }: Attempt): Promise<[Limiter, string][]> {
    if (account === undefined) {
      return [
        [perAddress, address],
        [forEveryone, 'all'],
      ]
    }
    if (device !== undefined && await known.get(pair(device, account)) !== null) {
      return [
        [
          perAccount,
          pair(device, account),
        ],
      ]
    }
    return [
      [perAddress, address],
      [forEveryone, 'all'],
      [perAccount, account],
    ]
  }

  return {
    async attempt(attempt) {
      for (const [limiter, key] of await limitsOf(attempt)) {
        const wait = await consume(limiter, key)
        if (wait > 0)
          return wait
      }
      return 0
    },
    async succeeded(attempt, device) {
      for (const [limiter, key] of await limitsOf(attempt))
        await limiter.reward(key)
      await known.set(pair(device, attempt.account), 1, quarterYear)
    },
  }
}

function pair(device: string, account: string): string {
  return `${account}|${device}`
}

async function consume(limiter: Limiter, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  }
  catch (refusal) {
    if (refusal instanceof RateLimiterRes)
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}

async function createLimiter(strapi: Core.Strapi, name: string, points: number, duration: number): Promise<Limiter> {
  const options = {
    storeClient: strapi.db.connection,
    storeType: 'knex',
    tableName: 'login_attempts',
    keyPrefix: name,
    points,
    duration,
    clearExpiredByTimeout: true,
  }
  const tableMade = Promise.withResolvers<void>()
  const ready = (error?: Error) => error
    ? tableMade.reject(error)
    : tableMade.resolve()
  const limiter = strapi.db.dialect.client === 'postgres'
    ? new RateLimiterPostgres(options, ready)
    : new RateLimiterSQLite(options, ready)
  await tableMade.promise
  return limiter
}
