import { sitePages } from './site-pages'

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
    // It carries a `node_modules` of its own within its files, which the tracing of dependencies overlooks.
    externals: {
      inline: ['feedsmith', 'trousse'],
    },
    // It exports nothing: to be imported is all that it is for.
    moduleSideEffects: ['@citation-js/plugin-bibtex'],
  },
  router: {
    // `/EN/news` and `/en/news/` are not second addresses of the same page.
    options: { sensitive: true, strict: true },
  },
  hooks: {
    'pages:extend': pages => void pages.splice(0, pages.length, ...sitePages()),
  },
  vite: {
    build: { cssCodeSplit: false },
  },
  typescript: {
    strict: true,
    tsConfig: {
      compilerOptions: { noUncheckedIndexedAccess: true, allowImportingTsExtensions: true },
    },
  },
})
