import type { Check } from '../types'
import { isBlank } from '../../../core/invisible-letters'

/** Words that say nothing of where a link leads. */
const vague = /^(?:(?:click |read )?(?:here|more|this)|link|(?:lue |katso )?(?:lisää|täältä|täällä|tästä|tässä|linkki)|klikkaa (?:tästä|tähän)|(?:läs |se )?(?:mer|här)|klicka här|länk)[.!…]*$/i

/** Addresses that a reader's browser may follow. */
const followed = /^(?:https?:\/\/\S|mailto:\S|tel:\S|\/(?![/\\\s])|#)/i

export const emptyLinkText: Check = {
  code: 'empty-link-text',
  level: 'block',
  name: { en: 'Link without words', fi: 'Linkki ilman tekstiä', sv: 'Länk utan text' },
  texts: {
    en: 'A link to {url} has no words to click. Write where it leads, or remove the link.',
    fi: 'Linkillä osoitteeseen {url} ei ole tekstiä. Kirjoita, minne linkki vie, tai poista linkki.',
    sv: 'En länk till {url} saknar text. Skriv vart den leder, eller ta bort länken.',
  },
  find: ({ links }) => links
    .filter(({ label }) => isBlank(label))
    .map(({ path, url }) => ({
      path,
      values: { url },
    })),
}

export const brokenInternalLink: Check = {
  code: 'broken-internal-link',
  level: 'block',
  name: { en: 'Link to nothing published', fi: 'Linkki julkaisemattomaan', sv: 'Länk till något opublicerat' },
  texts: {
    en: 'The link “{label}” leads to {url}, and nothing is published there. Publish that page first, or correct the address.',
    fi: 'Linkki ”{label}” vie osoitteeseen {url}, jossa ei ole julkaistua sivua. Julkaise se sivu ensin tai korjaa osoite.',
    sv: 'Länken ”{label}” leder till {url}, och där finns inget publicerat. Publicera den sidan först eller rätta adressen.',
  },
  find: ({ links }, { answersAt }) => links
    .filter(({ url }) => url !== '' && answersAt(url) === false)
    .map(({ path, label, url }) => ({
      path,
      values: { label, url },
    })),
}

export const linkWithoutTarget: Check = {
  code: 'link-without-target',
  level: 'block',
  name: { en: 'Link without an address', fi: 'Linkki ilman osoitetta', sv: 'Länk utan adress' },
  texts: {
    en: 'The link “{label}” leads nowhere: choose a page or a section, or write a full address that begins with https:// or /.',
    fi: 'Linkki ”{label}” ei vie minnekään: valitse sivu tai osio tai kirjoita koko osoite, jonka alussa on https:// tai /.',
    sv: 'Länken ”{label}” leder ingenstans: välj en sida eller en avdelning, eller skriv en fullständig adress som börjar med https:// eller /.',
  },
  find: ({ links }) => links
    .filter(({ url }) => !followed.test(url))
    .map(({ path, label }) => ({
      path,
      values: { label },
    })),
}

export const deadExternalLink: Check = {
  code: 'dead-external-link',
  level: 'warn',
  name: { en: 'Link that did not answer', fi: 'Linkki, joka ei vastannut', sv: 'Länk som inte svarade' },
  texts: {
    en: 'The link “{label}” to {url} did not answer at the last nightly check. Look whether it works, or link to something else.',
    fi: 'Linkki ”{label}” osoitteeseen {url} ei vastannut viime yön tarkistuksessa. Katso, toimiiko se, tai vaihda osoite.',
    sv: 'Länken ”{label}” till {url} svarade inte vid nattens kontroll. Se efter om den fungerar, eller länka till något annat.',
  },
  find: ({ links }, { linkResult }) => links
    .filter(({ url }) => linkResult(url)?.status === 'broken')
    .map(({ path, label, url }) => ({
      path,
      values: { label, url },
    })),
}

export const vagueLinkText: Check = {
  code: 'vague-link-text',
  level: 'note',
  name: { en: 'Link that says nothing', fi: 'Mitäänsanomaton linkkiteksti', sv: 'Intetsägande länktext' },
  texts: {
    en: 'The link text “{label}” does not say where the link leads. Name the page instead.',
    fi: 'Linkkiteksti ”{label}” ei kerro, minne linkki vie. Käytä mieluummin sivun nimeä.',
    sv: 'Länktexten ”{label}” säger inte vart länken leder. Ange sidans namn i stället.',
  },
  find: ({ links }) => links
    .filter(({ label }) => vague.test(label.trim()))
    .map(({ path, label }) => ({
      path,
      values: { label },
    })),
}
