import type { EditorsLanguage } from '../../core/locales/editors-language'

/** What the server says to editors about publishing times. `{time}` and its like are filled in by `say`. */
const words = {
  noSuchDay: {
    en: 'Give a day and a time that exist.',
    fi: 'Anna päivä ja kellonaika, jotka ovat olemassa.',
    sv: 'Ange en dag och ett klockslag som finns.',
  },
  missing: {
    en: '{time} does not exist on {date}: clocks go forward an hour that night. Choose another time.',
    fi: 'Kellonaikaa {time} ei ole {date}: sinä yönä kelloa siirretään tunnilla eteenpäin. Valitse toinen aika.',
    sv: 'Klockslaget {time} finns inte den {date}: den natten ställs klockan fram en timme. Välj en annan tid.',
  },
  ambiguous: {
    en: '{time} occurs twice on {date}: clocks go back an hour that night. Choose the first or the second.',
    fi: 'Kellonaika {time} tulee {date} kahdesti: sinä yönä kelloa siirretään tunnilla taaksepäin. Valitse ensimmäinen tai toinen.',
    sv: 'Klockslaget {time} kommer två gånger den {date}: den natten ställs klockan tillbaka en timme. Välj den första eller den andra.',
  },
  past: {
    en: 'This time has passed. Choose a later one, or publish now.',
    fi: 'Tämä aika on jo mennyt. Valitse myöhempi tai julkaise heti.',
    sv: 'Den tiden har redan varit. Välj en senare, eller publicera nu.',
  },
  noDraft: {
    en: 'There is no text in this language yet.',
    fi: 'Tällä kielellä ei ole vielä tekstiä.',
    sv: 'Det finns ingen text på det här språket än.',
  },
  notPublished: {
    en: 'This is not published, so it cannot be unpublished.',
    fi: 'Sitä ei ole julkaistu, joten julkaisua ei voi perua.',
    sv: 'Det är inte publicerat och kan därför inte avpubliceras.',
  },
  mayNot: {
    en: 'You may not publish this.',
    fi: 'Sinulla ei ole oikeutta julkaista tätä.',
    sv: 'Du har inte rätt att publicera detta.',
  },
  accountClosed: {
    en: '{name}, who set the time, no longer has an account in use. Set it again under your own name.',
    fi: '{name}, joka asetti ajan, ei enää käytä tiliään. Aseta aika uudelleen omissa nimissäsi.',
    sv: '{name}, som satte tiden, har inte längre ett konto i bruk. Sätt tiden på nytt i ditt eget namn.',
  },
  rightLost: {
    en: '{name}, who set the time, may no longer publish this. Set it again under your own name.',
    fi: '{name}, joka asetti ajan, ei enää saa julkaista tätä. Aseta aika uudelleen omissa nimissäsi.',
    sv: '{name}, som satte tiden, får inte längre publicera detta. Sätt tiden på nytt i ditt eget namn.',
  },
  trouble: {
    en: 'A technical problem stopped it several times. Try again, and tell the site’s technical support.',
    fi: 'Tekninen vika pysäytti sen monta kertaa. Yritä uudelleen ja kerro sivuston ylläpidolle.',
    sv: 'Ett tekniskt fel stoppade det flera gånger. Försök igen och berätta för den som sköter webbplatsen.',
  },
} satisfies Record<string, Record<EditorsLanguage, string>>

export function say(language: EditorsLanguage, key: keyof typeof words, values: Record<string, string> = {}): string {
  return Object.entries(values).reduce<string>((text, [name, value]) => text.replace(`{${name}}`, value), words[key][language])
}
