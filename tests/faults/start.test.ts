import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, onTestFinished } from 'vitest'
import { root } from '../setup/paths'
import { freePort } from '../setup/ports'
import { runDir } from '../setup/run-dir'

interface Ended { code: number | null, output: string }

/** Runs `scripts/start.ts`, which `npm start` runs, with a folder and ports of its own. */
async function start(env: Record<string, string> = {}) {
  const dataDir = env.DATA_DIR ?? mkdtempSync(join(runDir(), 'start-'))
  const ports = {
    PORT: String(await freePort()),
    CMS_PORT: String(await freePort()),
  }
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      ...ports,
      DATA_DIR: dataDir,
      ...env,
    },
  })
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
      listeners.forEach(listener => listener())
    })
  }
  const ended = once(child, 'close').then(([code]): Ended => ({ code, output }))
  onTestFinished(() => {
    child.kill('SIGTERM')
  })
  return {
    child,
    dataDir,
    ended,
    ...ports,
    /** Waits for a line that begins with `ready`; the run's end instead is an error that shows its output. */
    ready: () => new Promise<string>((resolve, reject) => {
      const look = () => {
        const line = output.split('\n').find(text => text.startsWith('ready'))
        if (line)
          resolve(line)
      }
      listeners.add(look)
      ended.then(end => reject(new Error(`ended with ${end.code}:\n${end.output}`)), reject)
      look()
    }),
  }
}

describe('npm start says in one sentence what is wrong, and ends with 1', () => {
  it('a port that is no port', async () => {
    const { ended } = await start({ PORT: 'eighty' })
    expect(await ended).toEqual({
      code: 1,
      output: expect.stringMatching(/^PORT is «eighty»: write a whole number/),
    })
  })

  it('a port in use', async () => {
    const squatter = createServer().listen(0, '127.0.0.1')
    await once(squatter, 'listening')
    onTestFinished(() => void squatter.close())
    const address = squatter.address()
    const port = typeof address === 'object'
      ? String(address?.port)
      : ''
    const { ended } = await start({ CMS_PORT: port })
    expect(await ended).toEqual({
      code: 1,
      output: expect.stringMatching(new RegExp(`^Port ${port} is in use: .*set CMS_PORT`)),
    })
  })

  it('a folder that cannot be written', async () => {
    const file = join(mkdtempSync(join(runDir(), 'start-')), 'a-file')
    writeFileSync(file, '')
    const { ended } = await start({
      DATA_DIR: join(file, 'data'),
    })
    expect(await ended).toEqual({
      code: 1,
      output: expect.stringMatching(/^DATA_DIR .* cannot be written \(ENOTDIR\)/),
    })
  })

  it('one port for both servers', async () => {
    const port = String(await freePort())
    const { ended } = await start({ PORT: port, CMS_PORT: port })
    expect(await ended).toEqual({
      code: 1,
      output: expect.stringContaining('need a port each'),
    })
  })

  it.each([
    ['SITE_URL', 'www.example.org'],
    ['CMS_URL', 'ftp://cms.example.org'],
    ['DATABASE_URL', 'mysql://user:password@host/database'],
  ])('%s that is no address it can use', async (name, value) => {
    const { ended } = await start({ [name]: value })
    expect(await ended).toEqual({
      code: 1,
      output: expect.stringMatching(new RegExp(`^${name} is not an address .*\\n$`)),
    })
  })

  it('a Node that is too old', async () => {
    const preload = join(mkdtempSync(join(runDir(), 'node-')), 'old.cjs')
    writeFileSync(preload, 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } })')
    const child = spawn(process.execPath, ['--require', preload, 'scripts/install.mjs'], { cwd: root })
    let output = ''
    child.stderr.on('data', chunk => output += chunk)
    const [code] = await once(child, 'close')
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringMatching(/^Node 18\.20\.0 is too old: install Node 20/),
    })
  })
})

/** The folder that the first start has seeded. */
let started = ''

it('npm start serves a seeded site, keeps its secrets to itself, and stops without an orphan', async () => {
  const first = await start()
  expect(await first.ready()).toMatch(new RegExp(`^ready: .*127\\.0\\.0\\.1:${first.PORT}.*127\\.0\\.0\\.1:${first.CMS_PORT}/admin`))
  const home = await fetch(`http://127.0.0.1:${first.PORT}/en`)
  expect(home.status).toBe(200)
  expect(await home.text()).toContain('iCAN')
  const files = readdirSync(first.dataDir, { recursive: true, encoding: 'utf8' })
  expect(files).toEqual(expect.arrayContaining([
    'cms.db',
    'secrets.json',
    'first-administrator.txt',
    join('public', 'uploads'),
  ]))
  // What is being written has another name a moment later.
  const modeOf = (file: string) => statSync(join(first.dataDir, file), { throwIfNoEntry: false })?.mode ?? 0
  expect(['', ...files].filter(file => (modeOf(file) & 0o077) !== 0), 'for the owner alone').toEqual([])

  // A request whose headers have arrived is answered though the servers are told to stop.
  const underWay = requestInTwoHalves(Number(first.CMS_PORT))
  await underWay.begun
  first.child.kill('SIGTERM')
  expect(await underWay.finish()).toMatch(/^HTTP\/1\.1 \d{3} /)
  expect((await first.ended).code).toBe(0)
  await expect(fetch(`http://127.0.0.1:${first.PORT}/en`)).rejects.toThrow('fetch failed')
  await expect(fetch(`http://127.0.0.1:${first.CMS_PORT}/_health`)).rejects.toThrow('fetch failed')
  started = first.dataDir
})

it('npm start, again, builds and seeds nothing, and brings a server back that was killed', async () => {
  // To seed takes most of a minute: the folder is that of the first start.
  expect(started).not.toBe('')
  const again = await start({ DATA_DIR: started, ADMIN_PASSWORD: 'Seven-Quiet-Lanterns-7' })
  await again.ready()
  const ofSite = readFileSync(`/proc/${serverProcess(again.child.pid, 'start.ts')}/environ`, 'utf8')
  expect(ofSite).toContain('FEED_SECRET=')
  expect(ofSite).not.toMatch(/Seven-Quiet-Lanterns|ADMIN_JWT_SECRET|APP_KEYS/)

  const pid = serverProcess(again.child.pid, 'start.mjs')
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => fetch(`http://127.0.0.1:${again.CMS_PORT}/_health`).then(answer => answer.ok, () => false), { timeout: 60_000 }).toBe(true)
  expect(serverProcess(again.child.pid, 'start.mjs')).not.toBe(pid)
  again.child.kill('SIGINT')
  const { code, output } = await again.ended
  expect(code).toBe(0)
  expect(output).not.toMatch(/building|seeding/)
})

/** Sends the head of a request and half of its body; `finish` sends the rest and gives the answer. */
function requestInTwoHalves(port: number) {
  const socket = connect(port, '127.0.0.1')
  const begun = once(socket, 'connect').then(() => new Promise<void>((resolve) => {
    socket.write('POST /admin/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"email":"', () => setTimeout(resolve, 200))
  }))
  return {
    begun,
    finish: async () => {
      let answer = ''
      socket.on('data', chunk => answer += chunk)
      setTimeout(() => socket.end('a@b.fi"}  '), 500)
      await once(socket, 'close')
      return answer
    },
  }
}

/** The process that runs a server's script, found among the children of the start script. */
function serverProcess(parent = 0, script: string): number {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ').map(Number)
  const found = children.find(pid => existsSync(`/proc/${pid}/cwd`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(script))
  if (found === undefined)
    throw new Error(`no ${script} among the children of ${parent}: ${children.join(', ')}`)
  return found
}
