import type { Server } from './servers.ts'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../setup/ports.ts'
import { startServer } from './servers.ts'

const PROGRAM = '/usr/sbin/nginx'
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

export function hasNginx(): boolean {
  return existsSync(PROGRAM)
}

/** Whether nginx can serve files that are compressed with brotli already; Debian's package libnginx-mod-http-brotli-static. */
export function hasBrotli(): boolean {
  return existsSync(BROTLI)
}

/**
 * Serves a folder with nginx, in one process, so that its time can be read: as it comes, or with files kept open, as
 * docs/operators.md says.
 */
export async function startNginx(folder: string, root: string, ready: string, keepsFilesOpen: boolean): Promise<Server> {
  const port = await freePort()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'nginx.conf'), `
    user root;
    daemon off;
    master_process off;
    pid ${folder}/pid;
    error_log ${folder}/error.log;
    ${hasBrotli()
      ? `load_module ${BROTLI};`
      : ''}
    events {}
    http {
      access_log off;
      ${keepsFilesOpen
        ? 'open_file_cache max=20000; open_file_cache_valid 1s;'
        : ''}
      types { text/html html; }
      keepalive_requests 1000000000;
      client_body_temp_path ${folder}/body;
      proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi;
      scgi_temp_path ${folder}/scgi;
      server {
        listen 127.0.0.1:${port};
        root ${root};
        location = /page.html {}
        location / {
          gzip_static on;
          ${hasBrotli()
            ? 'brotli_static on;'
            : ''}
          add_header Cache-Control "public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=604800";
          try_files $uri/index.html =404;
        }
      }
    }`)
  return startServer({
    command: PROGRAM,
    args: [
      '-c',
      join(folder, 'nginx.conf'),
    ],
    cwd: folder,
    port,
    ready,
  })
}
