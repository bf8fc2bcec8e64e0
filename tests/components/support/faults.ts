/** The words of a piece of HTML. */
export const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '').trim()

/** What is wrong with a piece of HTML, whatever it says. */
export function faults(html: string): string[] {
  const found = (what: string, pattern: RegExp) => [
    ...html.matchAll(pattern),
  ].map(([match]) => `${what}: ${match}`)
  const links = [
    ...html.matchAll(/<a(?<attributes>\s[^>]*)?>(?<content>.*?)<\/a>/gs),
  ]
  return [
    ...found('names a fact raw', /.{0,20}\{fact:.{0,20}/g),
    ...found('is empty', /<(?!(?:path|line|rect|circle|td)\b)(\w+)(?:\s[^>]*)?>\s*<\/\1>/g),
    ...found('has no alt', /<img(?![^>]*\salt\b)[^>]*>/g),
    ...found('loads from elsewhere', /<(?:img|script|iframe|video|source)[^>]*src="(?!\/media\/)[^>]*>/g),
    ...found('is a trap', /href="(?!https:|mailto:|tel:|\/|#)[^"]*"/g),
    ...found('shows a programmer’s word', /\b(?:null|undefined|NaN)\b|\[object/g),
    ...links.filter(({ groups }) => !textOf(groups?.content ?? '')).map(([match]) => `has no text: ${match}`),
    ...links.filter(({ groups }) => !groups?.attributes?.includes('href=')).map(([match]) => `leads nowhere: ${match}`),
  ]
}
