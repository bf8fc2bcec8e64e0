import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** Debian has it outside the path of whoever is not root. */
const program = ['nginx', '/usr/sbin/nginx'].find(command => spawnSync(command, ['-v']).error === undefined)

export function hasNginx(): boolean {
  return program !== undefined
}

/** The nginx of this machine. @throws {Error} where there is none: ask `hasNginx` before */
export function nginxProgram(): string {
  if (program === undefined)
    throw new Error('nginx is not installed (on Debian: apt-get install nginx-light).')
  return program
}

/** Writes a configuration that keeps everything in a folder and runs as one process in the foreground; gives its file. `http` is what stands in that block. */
export function writeNginxConfig(folder: string, http: string, modules: string[] = []): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, `
    ${process.getuid?.() === 0
      ? 'user root;'
      : ''}
    daemon off;
    master_process off;
    pid ${folder}/pid;
    error_log ${folder}/error.log;
    ${modules.map(module => `load_module ${module};`).join('\n')}
    events {}
    http {
      access_log off;
      types { text/html html; }
      client_body_temp_path ${folder}/body;
      proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi;
      scgi_temp_path ${folder}/scgi;
      ${http}
    }`)
  return file
}
