import type { Check, Place, Subject } from '../types'
import { nodesOf, textOf } from '../../../core/documents/rich-text'
import { isRecord } from '../../../core/is-record'
import { chartsIn } from '../charted-facts'

const FACT = 'api::fact.fact'

export const noBody: Check = {
  code: 'no-body',
  level: 'note',
  name: { en: 'No text', fi: 'Teksti puuttuu', sv: 'Text saknas' },
  texts: {
    en: 'There is no text yet: readers who open it find the lead alone. Write it, or leave it a draft.',
    fi: 'Tekstiä ei ole vielä: sivun avaava lukija näkee vain ingressin. Kirjoita teksti tai jätä sisältö luonnokseksi.',
    sv: 'Det finns ingen text än: den som öppnar sidan ser bara ingressen. Skriv den, eller låt posten vara ett utkast.',
  },
  find: ({ uid, values }) => ['api::news-item.news-item', 'api::board-update.board-update', 'api::board-page.board-page'].includes(uid) && nodesOf(values.body ?? []).every(node => textOf(node).trim() === '' && node.type !== 'image')
    ? [
        { path: 'body' },
      ]
    : [],
}

export const noBlocks: Check = {
  code: 'no-blocks',
  level: 'note',
  name: { en: 'Page without content', fi: 'Sivu ilman sisältöä', sv: 'Sida utan innehåll' },
  texts: {
    en: 'The page has no blocks, so readers find an empty page. Add one.',
    fi: 'Sivulla ei ole yhtään lohkoa, joten lukija näkee tyhjän sivun. Lisää lohko.',
    sv: 'Sidan har inga block, så läsarna ser en tom sida. Lägg till ett.',
  },
  find: ({ uid, values }) => uid === 'api::page.page' && [values.blocks ?? []].flat().length === 0
    ? [
        { path: 'blocks' },
      ]
    : [],
}

export const actionWithoutLink: Check = {
  code: 'action-without-link',
  level: 'warn',
  name: { en: 'Call to action without a link', fi: 'Toimintakehotus ilman linkkiä', sv: 'Uppmaning utan länk' },
  texts: {
    en: 'The block asks readers to do something and has no link by which they could. Add the link.',
    fi: 'Lohko kehottaa lukijaa toimimaan, mutta siinä ei ole linkkiä. Lisää linkki.',
    sv: 'Blocket uppmanar läsarna till något men saknar länk. Lägg till länken.',
  },
  find: subject => blocksOf(subject, 'blocks.call-to-action', ({ link }) => !isRecord(link), 'link'),
}

export const videoWithoutTranscript: Check = {
  code: 'video-without-transcript',
  level: 'warn',
  name: { en: 'Video without a transcript', fi: 'Video ilman tekstivastinetta', sv: 'Video utan textversion' },
  texts: {
    en: 'The video has no transcript. Write what is said and shown, for those who do not hear or see it.',
    fi: 'Videolla ei ole tekstivastinetta. Kirjoita, mitä videossa sanotaan ja näytetään, niille, jotka eivät kuule tai näe sitä.',
    sv: 'Videon saknar textversion. Skriv vad som sägs och visas, för dem som inte hör eller ser den.',
  },
  find: subject => blocksOf(subject, 'blocks.video', ({ transcript }) => isEmpty(transcript), 'transcript'),
}

export const noQuestions: Check = {
  code: 'no-questions',
  level: 'warn',
  name: { en: 'No questions', fi: 'Kysymykset puuttuvat', sv: 'Frågor saknas' },
  texts: {
    en: 'The block of questions and answers has no question. Add one, or take the block away.',
    fi: 'Kysymysten ja vastausten lohkossa ei ole yhtään kysymystä. Lisää kysymys tai poista lohko.',
    sv: 'Blocket med frågor och svar har ingen fråga. Lägg till en eller ta bort blocket.',
  },
  find: subject => blocksOf(subject, 'blocks.questions', ({ questions }) => [questions ?? []].flat().length === 0, 'questions'),
}

export const chartWithoutValues: Check = {
  code: 'chart-without-values',
  level: 'warn',
  name: { en: 'Chart with nothing to draw', fi: 'Kaavio, jossa ei ole piirrettävää', sv: 'Diagram utan något att rita' },
  texts: {
    en: 'The figure of the chart has fewer than two values with a date, so readers see its number alone. Give it earlier values, or use the block for figures.',
    fi: 'Kaavion luvulla on alle kaksi päivättyä arvoa, joten lukija näkee vain yhden luvun. Lisää luvulle aiempia arvoja tai käytä avainlukujen lohkoa.',
    sv: 'Diagrammets nyckeltal har färre än två daterade värden, så läsarna ser bara en siffra. Lägg till tidigare värden eller använd blocket för nyckeltal.',
  },
  find: (subject, { isCharted, isPublished }) => chartsIn(subject)
    // One that is not published is told of as such.
    .filter(({ documentId }) => isPublished(FACT, documentId, null) && !isCharted(documentId))
    .map(({ path }) => ({ path })),
}

export const dateAndUnknown: Check = {
  code: 'date-and-unknown',
  level: 'block',
  name: { en: 'Date that is called unknown', fi: 'Ajankohta, joka on merkitty tuntemattomaksi', sv: 'Tidpunkt som är markerad som okänd' },
  texts: {
    en: 'The figure has a date, and says that its date is unknown. Keep one of the two.',
    fi: 'Luvulla on ajankohta, mutta se on myös merkitty tuntemattomaksi. Säilytä vain toinen.',
    sv: 'Nyckeltalet har en tidpunkt men är också markerat med okänd tidpunkt. Behåll bara det ena.',
  },
  find: ({ uid, values }) => uid === FACT && values.dateUnknown === true && Boolean(values.asOf || values.periodStart || values.periodEnd)
    ? [
        { path: 'dateUnknown' },
      ]
    : [],
}

function blocksOf({ values }: Subject, component: string, isWrong: (block: Record<string, unknown>) => boolean, field: string): Place[] {
  return [values.blocks ?? []].flat().flatMap((block, at) => isRecord(block) && block.__component === component && isWrong(block)
    ? [
        { path: `blocks.${at}.${field}` },
      ]
    : [])
}

function isEmpty(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}
