import type { PublicationReferenceFragment as Publication } from '@ican/shared/generated/documents'
import { cslItem } from '../../common/cslItem'

/** Publications as CSL-JSON, in which programs that set citations take them in. */
export function writeCslJson(publications: Publication[], noteOf: (publication: Publication) => string | undefined): string {
  const items = publications.map(publication => JSON.stringify(cslItem(publication, noteOf(publication))))
  return `[\n${items.join(',\n')}\n]\n`
}
