import type { Locale } from '@ican/shared/vocabulary'
import type { TestBrowser } from '../setup/browser'
import type { SharedPlatform } from '../setup/site'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedPlatform } from '../setup/ask-host'
import { launchBrowser } from '../setup/browser'
import { mainText } from './support/site-page'

interface Task {
  /** The links that somebody who has never seen the site follows from the home page. */
  clicks: Record<Locale, string[]>
  /** What has been found then. */
  found: Record<Locale, RegExp>
}

const tasks: Record<string, Task> = {
  'when the symposium was and what it gave': {
    clicks: {
      en: ['Events', 'iCAN Symposium 2022: Mission Possible'],
      fi: ['Tapahtumat', 'iCAN-symposiumi 2022: Mission Possible'],
      sv: ['Evenemang', 'iCAN-symposiet 2022: Mission Possible'],
    },
    found: {
      en: /When ?2022.*Outcome ?The symposium featured/,
      fi: /Aika ?2022.*Tulokset/,
      sv: /Tid ?2022.*Resultat/,
    },
  },
  'what a partner gets': {
    clicks: {
      en: ['Work with us', 'How to join'],
      fi: ['Yhteistyö', 'Näin pääsette mukaan'],
      sv: ['Samarbete', 'Så går ni med'],
    },
    found: {
      en: /ican-partners@helsinki\.fi/,
      fi: /ican-partners@helsinki\.fi/,
      sv: /ican-partners@helsinki\.fi/,
    },
  },
  'how to take part as a patient': {
    clicks: {
      en: ['For patients', 'Information for prospective patients'],
      fi: ['Potilaille', 'Tietoa sinulle, jota on pyydetty mukaan'],
      sv: ['För patienter', 'Information till dig som tillfrågas'],
    },
    found: {
      en: /biobank consent/,
      fi: /biopankkisuostumus/,
      sv: /biobankssamtycke/,
    },
  },
  'how to cite the number of researchers': {
    clicks: {
      en: ['All key figures with their sources', 'How to cite'],
      fi: ['Kaikki avainluvut lähteineen', 'Näin viittaat'],
      sv: ['Alla nyckeltal med källor', 'Så här hänvisar du'],
    },
    found: {
      en: /400/,
      fi: /400/,
      sv: /400/,
    },
  },
}

let platform: SharedPlatform
let chromium: TestBrowser

beforeAll(async () => {
  platform = await sharedPlatform()
  chromium = await launchBrowser()
})

afterAll(async () => {
  await chromium?.close()
})

describe.each(locales)('from the home page in %s', (locale) => {
  it.each(Object.entries(tasks))('%s, within three clicks, without script', async (_, { clicks, found }) => {
    const page = await chromium.openPage({ javaScriptEnabled: false })
    await page.goto(`${platform.site.url}/${locale}`)
    expect(clicks[locale].length).toBeLessThanOrEqual(3)
    for (const name of clicks[locale]) {
      const target = page.getByRole('link', { name, exact: true }).or(page.locator('main summary', { hasText: name })).first()
      await target.click()
      await page.waitForLoadState()
    }
    expect(await mainText(page)).toMatch(found[locale])
  })
})
