import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secrets that the CMS refuses to start without, and how many random bytes each has. */
export const SECRETS = {
  APP_KEYS: 32,
  ADMIN_JWT_SECRET: 32,
  API_TOKEN_SALT: 32,
  TRANSFER_TOKEN_SALT: 32,
  ENCRYPTION_KEY: 32,
  PREVIEW_SECRET: 32,
  FEED_SECRET: 32,
}

/**
 * The secrets of this installation: made once, kept in `DATA_DIR/secrets.json` that only its owner may read.
 * One that the environment gives wins, and is not written down.
 * They are named after their environment variables.
 */
export function keptSecrets(dataDir: string, env: NodeJS.ProcessEnv): Record<string, string> {
  const file = join(dataDir, 'secrets.json')
  const kept: Record<string, string> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
    : {}
  const missing = Object.entries(SECRETS).filter(([name]) => !kept[name])
  for (const [name, bytes] of missing)
    kept[name] = randomBytes(bytes).toString('base64url')
  if (missing.length > 0)
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  const given = Object.keys(SECRETS).flatMap(name => env[name]
    ? [
        [name, env[name]],
      ]
    : [])
  return {
    ...kept,
    ...Object.fromEntries(given),
  }
}
