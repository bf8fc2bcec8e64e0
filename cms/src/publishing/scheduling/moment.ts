import type { EditorsLanguage } from '../../core/locales/editors-language'
import { errors } from '@strapi/utils'
import { isWallTime, toInstants } from '../../core/time'
import { say } from './words'

/** A time as an editor gives it; `which` tells the two hours apart that a clock put back shows twice. */
export interface WantedTime { date?: unknown, time?: unknown, which?: unknown }

/** The moment that an editor means, or a refusal in words. */
export function momentOf(wanted: WantedTime, { timeZone, language, now }: { timeZone: string, language: EditorsLanguage, now: Date }): Date {
  if (!isWallTime({ date: wanted.date, time: wanted.time }))
    throw refusal('NO_SUCH_DAY', say(language, 'noSuchDay'))
  const wall = {
    date: String(wanted.date),
    time: String(wanted.time),
  }
  const spoken = {
    time: wall.time,
    date: new Date(`${wall.date}T12:00:00Z`).toLocaleDateString(language === 'en'
      ? 'en-GB'
      : language, { dateStyle: 'long', timeZone: 'UTC' }),
  }
  const instants = toInstants(wall, timeZone)
  const [first, second] = instants
  if (first === undefined)
    throw refusal('TIME_MISSING', say(language, 'missing', spoken))
  if (second !== undefined && wanted.which !== 'first' && wanted.which !== 'second')
    throw refusal('TIME_AMBIGUOUS', say(language, 'ambiguous', spoken))
  const moment = second !== undefined && wanted.which === 'second'
    ? second
    : first
  if (moment <= now)
    throw refusal('TIME_PAST', say(language, 'past'))
  return moment
}

export function refusal(code: string, message: string): Error {
  return new errors.ValidationError(message, {
    code,
    errors: [
      {
        path: ['time'],
        name: 'ValidationError',
        message,
      },
    ],
  })
}
