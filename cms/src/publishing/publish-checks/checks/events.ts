import type { Check } from '../types'

const EVENT = 'api::event.event'

export const eventEndsFirst: Check = {
  code: 'event-ends-first',
  level: 'block',
  name: { en: 'Event that ends before it starts', fi: 'Tapahtuma päättyy ennen alkuaan', sv: 'Evenemang som slutar före sin början' },
  texts: {
    en: 'The event ends before it starts. Correct one of the two times.',
    fi: 'Tapahtuma päättyy ennen kuin se alkaa. Korjaa jompikumpi aika.',
    sv: 'Evenemanget slutar innan det börjar. Rätta en av tiderna.',
  },
  find: ({ uid, values }) => uid === EVENT && Date.parse(String(values.endsAt)) < Date.parse(String(values.startsAt))
    ? [
        { path: 'endsAt' },
      ]
    : [],
}

export const eventWithoutTimeZone: Check = {
  code: 'event-without-time-zone',
  level: 'block',
  name: { en: 'Event without a time zone', fi: 'Tapahtuma ilman aikavyöhykettä', sv: 'Evenemang utan tidszon' },
  texts: {
    en: 'The event has no time zone that calendars know. Write its IANA name, such as Europe/Helsinki.',
    fi: 'Tapahtumalla ei ole aikavyöhykettä, jonka kalenterit tuntevat. Kirjoita sen IANA-nimi, esimerkiksi Europe/Helsinki.',
    sv: 'Evenemanget har ingen tidszon som kalendrar känner till. Skriv dess IANA-namn, till exempel Europe/Helsinki.',
  },
  find: ({ uid, values }) => uid === EVENT && !isTimeZone(values.timeZone)
    ? [
        { path: 'timeZone' },
      ]
    : [],
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || value === '')
    return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined
  }
  catch {
    return false
  }
}
