import type { Page } from 'playwright-core'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'

const engine = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js')

/** The rules of axe whose outcome hangs on colours: the others say the same in every scheme. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']

interface Report { results: { ruleId: string, value: [string, string], message: string, snippet: string }[] }
declare global {
  interface Window { ace: { Checker: new () => { check: (document: Document, rulesets: string[]) => Promise<Report> } } }
}

/** What axe holds against a page, whatever its impact: everything, or only what colours decide. */
export async function axeFaults(page: Page, only?: 'colours'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({
    // What passes is not told, which is the quicker half.
    resultTypes: ['violations'],
    ...only === 'colours'
      ? {
          runOnly: { type: 'rule', values: colourRules },
        }
      : {
          rules: Object.fromEntries(colourRules.map(rule => [
            rule,
            { enabled: true },
          ])),
        },
  }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `axe ${id}: ${html} ${failureSummary ?? ''}`))
}

/** What IBM's Equal Access engine is sure of that it breaks WCAG 2.2 A or AA. */
export async function equalAccessFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: engine })
  const { results } = await page.evaluate(() => new window.ace.Checker().check(document, ['WCAG_2_2']))
  return results.filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
    .map(({ ruleId, message, snippet }) => `Equal Access ${ruleId}: ${message} ${snippet}`)
}
