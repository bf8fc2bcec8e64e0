import { posix } from 'node:path'

/** A path as the router understands it, which takes many spellings for the same one. */
export function plainPath(path: string): string {
  return posix.normalize(decode(path).toLowerCase()).replace(/^\/{2,}/, '/').replace(/(?<=.)\/$/, '')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}
