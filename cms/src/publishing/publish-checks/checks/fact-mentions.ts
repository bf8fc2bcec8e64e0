import type { Check, Subject } from '../types'
import { mentionOf, mentionsIn, misspeltMentions } from '@ican/shared/fact-mentions'
import { everyNode, passagesOf } from '../../../core/documents/rich-text'

export const unknownFact: Check = {
  code: 'unknown-fact',
  level: 'block',
  name: { en: 'Figure that does not exist', fi: 'Luku, jota ei ole', sv: 'Nyckeltal som inte finns' },
  texts: {
    en: 'The text mentions {mention}, but no published key figure has that short name. Publish the figure first, or correct the name.',
    fi: 'Tekstissä mainitaan luku {mention}, mutta sen nimistä julkaistua lukua ei ole. Julkaise luku ensin tai korjaa nimi.',
    sv: 'Texten nämner {mention}, men inget publicerat nyckeltal har det kortnamnet. Publicera nyckeltalet först eller rätta namnet.',
  },
  find: ({ texts }, { facts }) => texts.filter(({ showsFacts }) => showsFacts).flatMap(({ path, text }) => mentionsIn(text)
    .filter(slug => !facts.some(fact => fact.slug === slug))
    .map(slug => place(path, mentionOf(slug)))),
}

export const misspeltFact: Check = {
  code: 'misspelt-fact',
  level: 'block',
  name: { en: 'Figure that is misspelt', fi: 'Väärin kirjoitettu viittaus lukuun', sv: 'Felskriven hänvisning till ett nyckeltal' },
  texts: {
    en: 'Readers would see {mention} as it stands. Write {fact:short-name}, in small letters and without spaces, and all of it in one style: not partly bold.',
    fi: 'Lukija näkisi merkinnän {mention} sellaisenaan. Kirjoita {fact:lyhyt-nimi} pienin kirjaimin ja ilman välilyöntejä ja muotoile se kokonaan samalla tavalla, ei esimerkiksi osittain lihavoituna.',
    sv: 'Läsaren skulle se {mention} som det står. Skriv {fact:kortnamn} med små bokstäver och utan mellanslag, och formatera hela hänvisningen likadant, inte delvis i fetstil.',
  },
  find: subject => [
    ...subject.texts.filter(({ showsFacts }) => showsFacts).flatMap(({ path, text }) => misspeltMentions(text).map(meant => place(path, meant))),
    ...cutMentions(subject),
  ],
}

export const factNotShown: Check = {
  code: 'fact-not-shown',
  level: 'block',
  name: { en: 'Figure where none is shown', fi: 'Viittaus lukuun väärässä kentässä', sv: 'Hänvisning till ett nyckeltal i fel fält' },
  texts: {
    en: 'No figure is filled in here: readers would see {mention} as it stands. Write the number out, or name the figure in the running text instead.',
    fi: 'Tähän kenttään ei tule lukua, vaan lukija näkisi merkinnän {mention} sellaisenaan. Kirjoita luku auki tai viittaa lukuun leipätekstissä.',
    sv: 'Här fylls inget tal i: läsaren skulle se {mention} som det står. Skriv ut talet, eller hänvisa till nyckeltalet i brödtexten i stället.',
  },
  find: ({ texts, pictures }) => [
    ...texts.filter(({ showsFacts }) => !showsFacts),
    ...pictures.map(({ path, alternativeText }) => ({ path, text: alternativeText ?? '' })),
  ].flatMap(({ path, text }) => [
    ...mentionsIn(text).map(mentionOf),
    ...misspeltMentions(text),
  ].map(mention => place(path, mention))),
}

/** Mentions of which a part looks different, so that no run of text holds them whole. */
function cutMentions({ richTexts }: Subject) {
  return richTexts.flatMap(({ path, nodes }) => {
    const whole = everyNode(nodes).flatMap(({ text = '' }) => mentionsIn(text))
    return passagesOf(nodes).flatMap(mentionsIn).filter((slug) => {
      const at = whole.indexOf(slug)
      if (at !== -1)
        whole.splice(at, 1)
      return at === -1
    }).map(slug => place(path, mentionOf(slug)))
  })
}

function place(path: string, mention: string) {
  return {
    path,
    values: { mention },
  }
}
