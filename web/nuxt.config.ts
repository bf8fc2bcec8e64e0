import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { sitePages } from './site-pages'

/** The living page of the design is no part of a site in production. */
const design = process.env.NODE_ENV !== 'production' || process.env.DESIGN === 'true'

const asset = (path: string) => readFileSync(new URL(`app/assets/${path}`, import.meta.url), 'utf8')
const asModule = (text: string) => `export default ${JSON.stringify(text)}`

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  devtools: { enabled: false },
  css: ['~/assets/styles/main.css'],
  components: [
    { path: '~/components', pathPrefix: false },
  ],
  // Domain components import their texts by name; utils are imported by name too, so that grep finds them.
  imports: { scan: false },
  features: {
    // One small file, cached for good, instead of the same styles in every page; it also keeps the CSP free of inline styles.
    inlineStyles: false,
  },
  experimental: {
    appManifest: false,
    payloadExtraction: false,
  },
  routeRules: {
    // Reading pages carry no script of the framework.
    '/**': { noScripts: true },
    '/_nuxt/**': {
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    },
  },
  nitro: {
    // Only the handler of requests: the page store in front of it listens (start.ts).
    preset: 'node-listener',
    serveStatic: true,
    compressPublicAssets: { brotli: true, gzip: true },
    virtual: {
      '#tokens': () => asModule(asset('styles/tokens.css')),
      '#comfort-integrity': () => asModule(`sha384-${createHash('sha384').update(asset('scripts/comfort.js')).digest('base64')}`),
    },
    // Of the one, the files carry a `node_modules` of their own, which the tracing of dependencies overlooks; of the other,
    // each language is a folder, which Node does not import as it is.
    externals: {
      inline: ['feedsmith', 'trousse', 'hyphen'],
    },
  },
  router: {
    // `/EN/news` and `/en/news/` are not second addresses of the same page.
    options: { sensitive: true, strict: true },
  },
  hooks: {
    'pages:extend': pages => void pages.splice(0, pages.length, ...sitePages({ design })),
  },
  typescript: {
    strict: true,
    tsConfig: {
      include: ['../common/**/*', '../design/**/*'],
      compilerOptions: { noUncheckedIndexedAccess: true, allowImportingTsExtensions: true },
    },
  },
})
