export interface TextTable { headings: string[], rows: string[][] }

/** A cell that a spreadsheet has put in quotation marks because of a line break or a quotation mark within it. */
const quoted = /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g
/** The line that Markdown sets below the headings. */
const ruler = /^[\s|:-]+$/

/**
 * Reads a table as editors paste or type it: a row on each line, its cells parted by tabs, as spreadsheets and text
 * documents copy them, or else by `|`. Short rows are filled up; nothing comes of fewer than two rows.
 */
export function readTable(text: string | null | undefined): TextTable | undefined {
  const plain = (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(quoted, (_, before: string, cell: string) => before + cell.replaceAll('""', '"').replaceAll(/[\t\n]+/g, ' '))
  const cellsOf = plain.includes('\t')
    ? (line: string) => line.split('\t')
    : (line: string) => line.trim().replace(/^\||\|$/g, '').split('|')
  const [headings, ...rows] = plain.split('\n')
    .filter(line => line.trim() && !(line.includes('-') && ruler.test(line)))
    .map(line => cellsOf(line).map(cell => cell.trim()))
  if (!headings || rows.length === 0)
    return undefined
  const width = Math.max(...[headings, ...rows].map(cells => cells.findLastIndex(Boolean) + 1))
  const fill = (cells: string[]) => Array.from({ length: width }, (_, index) => cells[index] ?? '')
  return {
    headings: fill(headings),
    rows: rows.map(fill),
  }
}

/** Whether a column holds numbers, which stand one below the other by their last digit. */
export function isNumeric({ rows }: TextTable, column: number): boolean {
  const cells = rows.flatMap(cells => cells[column] || [])
  return cells.length > 0 && cells.every(cell => /^[−-]?\d[\d\s.,]*%?$/.test(cell))
}
