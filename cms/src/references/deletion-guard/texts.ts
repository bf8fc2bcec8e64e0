import type { EditorsLanguage } from '../../core/locales/editors-language'

interface Refusal { isBroken: boolean, places: string, more: number, hasPagesBelow: boolean, hasMentions: boolean, isFile: boolean }
interface Texts {
  refusal: (refusal: Refusal) => string
  noTarget: (path: string) => string
  rename: (naming: { mention: string, places: string, more: number }) => string
}

export const texts: Record<EditorsLanguage, Texts> = {
  en: {
    refusal: ({ isBroken, places, more, hasPagesBelow, hasMentions, isFile }) => [
      `This is in use: ${joined(places, more, count => `${count} more`, 'and')}.`,
      isBroken
        ? hasPagesBelow
          ? 'Move the pages below it to another page first, or unpublish them, too.'
          : hasMentions
            ? 'Readers would see a gap in the text. Change those texts first.'
            : 'Links would lead nowhere. Change those texts first, or redirect readers to another page.'
        : isFile ? 'Remove it from there first, or replace it.' : 'It would disappear from there. Confirm that you want this.',
    ].join(' '),
    noTarget: path => `There is no published page at “${path}” to redirect readers to.`,
    rename: ({ mention, places, more }) => `The short name cannot change, because texts name this figure as ${mention}: ${joined(places, more, count => `${count} more`, 'and')}. For another short name, create a new figure, change the texts to it, and then delete this one.`,
  },
  fi: {
    refusal: ({ isBroken, places, more, hasPagesBelow, hasMentions, isFile }) => [
      `Tämä on käytössä: ${joined(places, more, count => `${count} muuta`, 'ja')}.`,
      isBroken
        ? hasPagesBelow
          ? 'Siirrä ensin sen alasivut toisen sivun alle tai peru niidenkin julkaisu.'
          : hasMentions
            ? 'Tekstiin jäisi lukijalle aukko. Muuta ensin nämä tekstit.'
            : 'Linkit eivät johtaisi mihinkään. Muuta ensin nämä tekstit tai ohjaa lukijat toiselle sivulle.'
        : isFile ? 'Poista se ensin näistä paikoista tai korvaa se.' : 'Se katoaisi näistä paikoista. Vahvista, että haluat tätä.',
    ].join(' '),
    noTarget: path => `Osoitteessa ”${path}” ei ole julkaistua sivua, jolle lukijat voisi ohjata.`,
    rename: ({ mention, places, more }) => `Lyhyttä nimeä ei voi vaihtaa, koska lukuun viitataan merkinnällä ${mention} näissä teksteissä: ${joined(places, more, count => `${count} muuta`, 'ja')}. Jos nimen pitää vaihtua, luo uusi luku, vaihda viittaukset siihen ja poista sitten tämä.`,
  },
  sv: {
    refusal: ({ isBroken, places, more, hasPagesBelow, hasMentions, isFile }) => [
      `Detta används: ${joined(places, more, count => `${count} till`, 'och')}.`,
      isBroken
        ? hasPagesBelow
          ? 'Flytta först undersidorna till en annan sida, eller avpublicera också dem.'
          : hasMentions
            ? 'Läsaren skulle se en lucka i texten. Ändra först de texterna.'
            : 'Länkar skulle inte leda någonstans. Ändra först de texterna, eller omdirigera läsarna till en annan sida.'
        : isFile ? 'Ta först bort den därifrån eller ersätt den.' : 'Det skulle försvinna därifrån. Bekräfta att du vill det.',
    ].join(' '),
    noTarget: path => `Det finns ingen publicerad sida på ”${path}” att omdirigera läsarna till.`,
    rename: ({ mention, places, more }) => `Kortnamnet kan inte ändras, eftersom texter hänvisar till nyckeltalet som ${mention}: ${joined(places, more, count => `${count} till`, 'och')}. Om kortnamnet måste bytas, skapa ett nytt nyckeltal, ändra texterna till det och ta sedan bort detta.`,
  },
}

function joined(places: string, more: number, others: (count: number) => string, and: string): string {
  if (more === 0)
    return places
  return places === ''
    ? others(more)
    : `${places} ${and} ${others(more)}`
}
