/** A file of the Citation Style Language as text. */
declare module '*.csl?raw' {
  const xml: string
  export default xml
}

declare module '*.xml?raw' {
  const xml: string
  export default xml
}

/** The part of citeproc-js that we use; it brings no types. */
declare module 'citeproc' {
  export interface System<Item> {
    retrieveLocale: (language: string) => string
    retrieveItem: (id: string) => Item
  }

  export interface Engine {
    opt: { development_extensions: { parse_names: boolean } }
    setOutputFormat: (format: 'text') => void
    updateItems: (ids: string[]) => void
    makeBibliography: () => [parameters: object, entries: string[]]
  }

  const CSL: {
    Engine: new <Item>(system: System<Item>, style: string, language: string, forceLanguage: boolean) => Engine
  }
  export default CSL
}
