import type { PublicationReferenceFragment as Publication } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { present } from '../../common/lists'
import { messages } from '../../common/messages'

/** That a publication was retracted or corrected, when and where: `Retracted (2021-05-03), 10.5555/notice`. */
export function noticeTexts({ notices }: Pick<Publication, 'notices'>, locale: Locale): string[] {
  return present(notices).map(({ kind, issued, doi }) => [
    `${messages[locale].publication.notice[kind]} (${issued})`,
    ...doi
      ? [doi]
      : [],
  ].join(', '))
}
