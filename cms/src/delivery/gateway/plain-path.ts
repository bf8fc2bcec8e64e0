/** A path as the router understands it, which takes many spellings for the same one. */
export function plainPath(path: string): string {
  return decode(path).toLowerCase().replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}
