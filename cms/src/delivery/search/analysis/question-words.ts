import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as finnish } from '@orama/stopwords/finnish'
import { stopwords as swedish } from '@orama/stopwords/swedish'

/** Words that make a question of what it is about, and which the lists lack: «miten suostumus annetaan» is about consent. */
const questionWords = [
  // English
  'anybody anyone become could find get give gets got happen happened happens know let long many may might much must mine need number ought per please shall someone tell want wants will work works would',
  // Finnish
  'aion haluaisin haluan haluta kannattaa kauan kertokaa kerro kuinka löydän löytyy löytää meneekö millainen millaista milloin minulta minusta määrä miten mitenkä monta montako oma omaa omani omat onko paljon paljonko pitää pitääkö pitäisi saa saada saako saan saanko saavat tarvitsee tarvitseeko tarvitsen tietää tulee tuleeko tulla täytyy pääsen pääsenkö pääsee päästä täytyykö voi voiko voin voinko voisi voisiko voisin voivatko kuuluu mennessä peräisin tapahtui tapahtuu tarkoittaa tärkeää työskentelee',
  // Swedish
  'antal arbetar behöver betyder betydde bli blir borde bör egen eget egna finnas finns få får fick gå går gör göra hittar hurdan hände händer innebär kunna kunde lång länge låta måste mycket många någon något veta vet vill ville ska skall skulle slags',
].flatMap(words => words.split(' '))

const stopWords = new Set([
  english,
  finnish,
  swedish,
  ...questionWords,
].flat())

/** Words by which people ask for a number. */
const amountWords = new Set('many much number total monta montako määrä paljonko antal antalet många mycket'.split(' '))

/** Words by which people speak of themselves: what a patient asks about their own sample, and a company about nothing. */
const ownWords = new Set([
  'i me mine my',
  'minua minulla minulle minulta minun minusta minä mä mun',
  'jag mig min mina mitt',
].flatMap(words => words.split(' ')))

/** «Tietoni», «näytteistäni», «voinko»: my data, of my samples, may I. */
const ownEnding = /(?<=.{3}[aeiouyäö])ni(?:ko|kö)?$|(?<=.{2})n(?:ko|kö)$/

/** Words of people who look for what there is to do research with. */
const researchWords = new Set([
  'investigator researcher researchers scientist scientists',
  'tutkija tutkijat tutkijalle tutkijoille tutkijan tutkimukseen tutkimuskäyttöön',
  'forskare forskaren forskarna',
].flatMap(words => words.split(' ')))
/** «For research», which the word alone does not say: patients ask what research is. */
const forResearch = /(?:^| )(?:for|för) (?:research|forskning)/

/** How the words begin by which people ask for something to come to, rather than to read. */
const eventWord = /^(?:event|seminar|webinar|workshop|conference|course|attend|register|registration|tapahtuma|seminaari|webinaari|työpaja|kurssi|konferenssi|ilmoittau|evenemang|webbinari|konferens|kurs|anmäla|.+(?:seminar|seminaari|kurss))/

/** What sort of answer a question wants, as far as its words tell. */
export interface Wish { amount: boolean, own: boolean, research: boolean, event: boolean }

/** With whether somebody to ask is looked for, which the words tell in the language of the reader only. */
export interface WishOfReader extends Wish { contact: boolean }

export function wishOf(words: string[]): Wish {
  return {
    amount: words.some(word => amountWords.has(word)),
    own: words.some(word => ownWords.has(word) || ownEnding.test(word)),
    research: words.some(word => researchWords.has(word)) || forResearch.test(words.join(' ')),
    event: words.some(word => eventWord.test(word)),
  }
}

/** Whether a word is so common in any of the languages, or in questions, that nobody looks for it. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
