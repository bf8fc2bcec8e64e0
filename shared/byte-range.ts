/** A part of a file: its first and its last byte. */
export interface ByteRange { start: number, end: number }

/**
 * The part of a file that a `Range` header asks for (RFC 9110, 14.1.2). Undefined for the whole file: where nothing is
 * asked for, several parts at once, or something that is no range. Null where the file has no such part.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | undefined | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === '' && last === '')
    return undefined
  const start = first === ''
    ? Math.max(0, size - Number(last))
    : Number(first)
  const end = first === '' || last === ''
    ? size - 1
    : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(first) > Number(last))
    return undefined
  return start > end
    ? null
    : { start, end }
}
