export interface TaggedField { tag: string, value: string, line: number }
export interface TaggedRecord { line: number, fields: TaggedField[], isEnded: boolean }

interface Format {
  /** What a line with a tag looks like; any other goes on with the line before it. */
  field: RegExp
  /** Whether a record begins with a tag, which stands behind an empty line or not. */
  begins: (tag: string, isAfterGap: boolean) => boolean
  /** The tag with which a record ends, if there is one. */
  ends?: string
  /** Lines between records that are none of them. */
  isPassedOver?: (line: string) => boolean
}

/** Files of lines that each begin with a tag. Lines before the first record are given as well. */
export function readTagged(text: string, { field, begins, ends, isPassedOver }: Format): { records: TaggedRecord[], strayLine: number | undefined } {
  const records: TaggedRecord[] = []
  let open: TaggedRecord | undefined
  // Lines are joined at the end: to lengthen a text line by line takes the square of its length.
  const lines = new Map<TaggedField, string[]>()
  let strayLine: number | undefined
  let isAfterGap = true
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    // Separators of lines and paragraphs stand within texts that were pasted.
    const line = raw.replaceAll(/[\u2028\u2029]/g, ' ').trimEnd()
    const [, tag, value = ''] = field.exec(line) ?? []
    if (tag !== undefined && begins(tag, isAfterGap)) {
      open = { line: index + 1, fields: [], isEnded: ends === undefined }
      records.push(open)
    }
    isAfterGap = line === ''
    if (tag !== undefined && tag === ends) {
      if (open !== undefined)
        open.isEnded = true
      open = undefined
    }
    else if (open === undefined) {
      if (line.trim() !== '' && isPassedOver?.(line.trim()) !== true)
        strayLine ??= index + 1
    }
    else if (tag !== undefined) {
      const begun = { tag, value: '', line: index + 1 }
      lines.set(begun, [
        value.trim(),
      ])
      open.fields.push(begun)
    }
    else if (line.trim() !== '') {
      const last = open.fields.at(-1)
      if (last !== undefined)
        lines.get(last)?.push(line.trim())
    }
  }
  for (const [begun, parts] of lines)
    begun.value = parts.join(' ').trim()
  return { records, strayLine }
}

/** How a record answers to its tags. */
export function reader({ fields }: TaggedRecord) {
  return {
    /** What stands first under the first of some tags that has something. */
    first: (...tags: string[]) => tags.map(tag => fields.find(field => field.tag === tag && field.value !== '')?.value).find(value => value !== undefined),
    all: (...tags: string[]) => fields.filter(({ tag, value }) => tags.includes(tag) && value !== '').map(({ value }) => value),
    /** Tags with a text that are none of these. */
    others: (tags: ReadonlySet<string>) => fields.filter(({ tag, value }) => !tags.has(tag) && value !== '').map(({ tag }) => tag),
  }
}
