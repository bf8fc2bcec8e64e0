import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { nginxProgram, writeNginxConfig } from './nginx'
import { root } from './paths'
import { runDir } from './run-dir'
import { cert, key } from './tls-proxy'

interface Behind { site: { url: string, pages: string, port: number }, cms: { url: string, port: number } }

/** Starts nginx before both servers, as docs/operators.md says: only addresses, ports and paths are this machine's. */
export async function startDocumentedNginx({ site, cms }: Behind): Promise<{ stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(runDir(), 'nginx-'))
  writeFileSync(join(folder, 'tls.pem'), cert)
  writeFileSync(join(folder, 'tls.key'), key)
  const config = writeNginxConfig(folder, replaced(documented(), [
    ['listen 443 ssl;', `listen 127.0.0.1:${site.port} ssl;`],
    ['listen 443 ssl;', `listen 127.0.0.1:${cms.port} ssl;`],
    ['/etc/ssl/www.example.org', `${folder}/tls`],
    ['/etc/ssl/cms.example.org', `${folder}/tls`],
    ['/var/lib/ican/pages/site', site.pages],
    ['http://127.0.0.1:3000', site.url],
    ['http://127.0.0.1:1337', cms.url],
  ]))
  const child = spawn(nginxProgram(), ['-c', config], { stdio: 'ignore' })
  appendFileSync(join(runDir(), 'pids'), `${child.pid} nginx\n`)
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  for (const deadline = Date.now() + 20_000; !await isListening(cms.port);) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`nginx did not start as docs/operators.md says:\n${readFileSync(join(folder, 'error.log'), 'utf8')}`)
    await wait(50)
  }
  return {
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The block of the docs that has a server in it. */
function documented(): string {
  const text = readFileSync(join(root, 'docs', 'operators.md'), 'utf8')
  const block = [
    ...text.matchAll(/```nginx\n(.*?)```/gs),
  ].map(([, content = '']) => content).find(content => content.includes('server {'))
  if (block === undefined)
    throw new Error('docs/operators.md has no block of nginx with a server.')
  return block
}

/** A pair that stands there twice is for one place each, in order; any other for all. What is not there must have been reworded. */
function replaced(text: string, pairs: [from: string, to: string][]): string {
  return pairs.reduce((now, [from, to]) => {
    if (!now.includes(from))
      throw new Error(`docs/operators.md does not say «${from}».`)
    return pairs.filter(([other]) => other === from).length > 1
      ? now.replace(from, to)
      : now.replaceAll(from, to)
  }, text)
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false)).once('close', () => socket.destroy())
    socket.once('connect', () => socket.end())
  })
}
