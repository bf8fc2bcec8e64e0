import type { Core } from '@strapi/strapi'
import { StartRefusal } from '../../core/start-refusal'

const shortest = 16
const examples = /to-?be-?modified|change-?(?:me|it|this)|default|example|your-?(?:secret|key|salt)|^(?:some|my)?-?(?:secret|password|salt|key)\w*$/i

/**
 * Refuses to start in production with a secret that is missing, short or copied from an example: whoever knows
 * one can sign sessions and tokens of their own.
 */
export function refuseWeakSecrets(strapi: Core.Strapi): void {
  if (strapi.config.get('environment') !== 'production')
    return
  const secrets = strapi.config.get<Record<string, string | undefined>>('secrets')
  const problems = Object.entries(secrets).flatMap(([name, value]) => problemOf(name, value) ?? [])
  if (problems.length > 0)
    throw new StartRefusal(`${problems.join(' ')} «npm start» makes and keeps all of them; elsewhere, «openssl rand -base64 32» makes one.`)
}

function problemOf(name: string, value: string | undefined): string | undefined {
  if (!value)
    return `The secret ${name} is missing.`
  for (const part of name === 'APP_KEYS'
    ? value.split(',')
    : [value]) {
    if (examples.test(part.trim()))
      return `The secret ${name} is an example that everybody knows.`
    if (part.trim().length < shortest || new Set(part).size < 5)
      return `The secret ${name} is too short or too simple: it needs at least ${shortest} characters that nobody can guess.`
  }
  return undefined
}
