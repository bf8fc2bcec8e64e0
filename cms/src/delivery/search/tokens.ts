import type { Analysis } from './analysis'
import type { Text } from './texts'
import type { Tokens } from './word-rows'
import { wordsOf } from './analysis/words'

/** The words of some texts, each as it is written and in its forms, those of titles apart. */
export async function tokensOf(analysis: Analysis, texts: Text[]): Promise<Tokens> {
  const tokens: Tokens = {
    title: '',
    titleForms: '',
    text: '',
    textForms: '',
  }
  for (const { text, locale, part } of texts) {
    for (const passage of text.split('\n')) {
      const words = wordsOf(passage).map(word => word.text)
      const forms = await analysis.formsOf(words, locale)
      const plain = line(words)
      const formed = line(words.flatMap(word => [
        ...forms(word).own,
        ...forms(word).parts.flat(),
      ]))
      if (part === 'title') {
        tokens.title += plain
        tokens.titleForms += formed
      }
      else {
        tokens.text += plain
        tokens.textForms += formed
      }
    }
  }
  return tokens
}

/** Each word with a space before and after it. */
function line(words: string[]): string {
  return ` ${words.join(' ')} \n`
}
