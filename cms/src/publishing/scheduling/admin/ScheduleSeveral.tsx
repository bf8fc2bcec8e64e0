import type { BulkActionComponent, BulkActionComponentProps } from '@strapi/content-manager/strapi-admin'
import type { ComingAnswer } from './coming'
import { useTable } from '@strapi/strapi/admin'
import { useAnswer } from '../../../core/admin-ui/use-answer'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { SetTime } from './SetTime'
import { part } from './texts'

/** Sets one time for all entries that are selected in a list, in the language of the list. */
export const ScheduleSeveral: BulkActionComponent = ({ model, documents }: BulkActionComponentProps) => {
  const text = useTexts(part)
  const selectRow = useTable('ScheduleSeveral', state => state.selectRow)
  if (!model.startsWith('api::') || documents.every(({ status }) => status === undefined))
    return null
  const locale = documents[0]?.locale
  const Content = ({ onClose }: { onClose: () => void }) => {
    const { answer } = useAnswer<ComingAnswer>('/schedule/coming')
    return answer === undefined
      ? null
      : (
          <SetTime
            type={model}
            documentIds={documents.map(({ documentId }) => documentId)}
            locales={locale == null
              ? []
              : [
                  String(locale),
                ]}
            timeZone={answer.timeZone}
            onDone={() => {
              onClose()
              selectRow([])
            }}
          />
        )
  }
  return {
    label: text('set'),
    variant: 'tertiary',
    dialog: {
      type: 'modal',
      title: text('setFor', { count: documents.length }),
      content: Content,
    },
  }
}
