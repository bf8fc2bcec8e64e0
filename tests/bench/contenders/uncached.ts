import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import { join } from 'node:path'
import process from 'node:process'

/** The site without its page store: every request is a render. */
const output = join(import.meta.dirname, '..', '..', '..', 'web', '.output', 'server', 'index.mjs')
const { listener } = await import(output) as { listener: RequestListener }
createServer(listener).listen(Number(process.env.PORT), '127.0.0.1')
