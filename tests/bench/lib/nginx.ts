import type { Server } from './servers.ts'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../setup/ports.ts'
import { startServer } from './servers.ts'

const PROGRAM = '/usr/sbin/nginx'

export function hasNginx(): boolean {
  return existsSync(PROGRAM)
}

/** Serves a page as a static file with nginx, in one process, so that its time can be read. */
export async function startNginx(folder: string, page: string): Promise<Server> {
  const port = await freePort()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'page.html'), page)
  writeFileSync(join(folder, 'nginx.conf'), `
    user root;
    daemon off;
    master_process off;
    pid ${folder}/pid;
    error_log ${folder}/error.log;
    events {}
    http {
      access_log off;
      types { text/html html; }
      keepalive_requests 1000000000;
      client_body_temp_path ${folder}/body;
      proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi;
      scgi_temp_path ${folder}/scgi;
      server { listen 127.0.0.1:${port}; root ${folder}; }
    }`)
  return startServer({
    command: PROGRAM,
    args: [
      '-c',
      join(folder, 'nginx.conf'),
    ],
    cwd: folder,
    port,
    ready: '/page.html',
  })
}
