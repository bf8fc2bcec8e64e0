import { doiKey } from '../../../publishing/publish-checks'

/** The DOI in a text: an address, `doi:…` or the name alone, without what a copied line leaves around it. */
export function doiOf(text: string | undefined): string | undefined {
  // Publishers resolve DOIs at addresses of their own, `doi.acm.org`.
  const bare = doiKey((text ?? '').trim().replace(/^["'“”„‘’«<([]+/, '').replace(/^https?:\/\/doi\.(?!org\/)[\w.-]+\//i, ''))
  const doi = /^10\.\d{4,9}\/\S+/.exec(bare)?.[0].replace(/["'“”„‘’»>\].,;]+$/, '')
  return doi?.endsWith(')') && !doi.includes('(')
    ? doi.slice(0, -1)
    : doi
}

export function pmidOf(text: string | undefined): string | undefined {
  return /^(?:pmid:?\s*|https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/)?(0{0,7}[1-9]\d{0,8})\/?$/i.exec((text ?? '').trim())?.[1]
}

export function pmcidOf(text: string | undefined): string | undefined {
  return /(?:^|\W)(PMC\d{3,9})(?:\.\d+)?(?:\W|$)/i.exec(text ?? '')?.[1]?.toUpperCase()
}

/** An address that readers can follow: files on somebody's disk and buttons of databases are none. */
export function webAddressOf(text: string | undefined): string | undefined {
  const address = (text ?? '').trim()
  return /^https?:\/\/[^\s/][^\s./]*\.\S+$/i.test(address) && URL.canParse(address)
    ? address
    : undefined
}

/** A licence by its SPDX name, `CC-BY-4.0`, where it is one of Creative Commons'; any other as it is written. */
export function licenseOf(text: string | undefined): string | undefined {
  const [, zero, kind, version] = /^(?:https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/)?(?:cc[ -]?)?(?:(zero|0)|(by(?:-(?:nc|nd|sa|nc-nd|nc-sa))?))(?:[ /-](\d\.\d))?(?:\/\S*)?$/i.exec((text ?? '').trim()) ?? []
  return zero !== undefined
    ? 'CC0-1.0'
    : kind !== undefined
      ? [
          'CC',
          kind.toUpperCase(),
          version,
        ].filter(Boolean).join('-')
      : text
}

const languages: Record<string, string> = {
  english: 'en',
  american: 'en',
  british: 'en',
  ukenglish: 'en',
  usenglish: 'en',
  eng: 'en',
  finnish: 'fi',
  suomi: 'fi',
  fin: 'fi',
  swedish: 'sv',
  svenska: 'sv',
  swe: 'sv',
  german: 'de',
  ngerman: 'de',
  ger: 'de',
  deu: 'de',
  french: 'fr',
  fre: 'fr',
  fra: 'fr',
  spanish: 'es',
  spa: 'es',
  estonian: 'et',
  est: 'et',
  norwegian: 'no',
  nor: 'no',
  danish: 'da',
  dan: 'da',
  russian: 'ru',
  rus: 'ru',
  chinese: 'zh',
  chi: 'zh',
  zho: 'zh',
  japanese: 'ja',
  jpn: 'ja',
  italian: 'it',
  ita: 'it',
  portuguese: 'pt',
  por: 'pt',
  polish: 'pl',
  pol: 'pl',
  dutch: 'nl',
  dut: 'nl',
  nld: 'nl',
}

/** A language by its BCP 47 code, however a file names it. */
export function languageOf(text: string | undefined): string | undefined {
  const name = (text ?? '').trim().toLowerCase().replace('_', '-')
  return languages[name] ?? (/^[a-z]{2}(?:-[a-z]{2,4})?$/.test(name)
    ? name.split('-')[0]
    : undefined)
}
