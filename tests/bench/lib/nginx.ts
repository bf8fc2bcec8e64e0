import type { Server } from './servers.ts'
import { existsSync } from 'node:fs'
import { nginxProgram, writeNginxConfig } from '../../setup/nginx.ts'
import { freePort } from '../../setup/ports.ts'
import { startServer } from './servers.ts'

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

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
  const config = writeNginxConfig(folder, `
      ${keepsFilesOpen
        ? 'open_file_cache max=20000; open_file_cache_valid 1s;'
        : ''}
      keepalive_requests 1000000000;
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
      }`, hasBrotli()
    ? [BROTLI]
    : [])
  return startServer({
    command: nginxProgram(),
    args: ['-c', config],
    cwd: folder,
    port,
    ready,
  })
}
