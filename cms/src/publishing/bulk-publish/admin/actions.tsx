import type { BulkActionComponent, BulkActionComponentProps } from '@strapi/content-manager/strapi-admin'
import type { BulkKind } from '../../../core/admin-ui/bulk-act'
import { useDocumentRBAC, useTable } from '@strapi/strapi/admin'
import { useDialogContent } from '../../../core/admin-ui/use-dialog-content'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { BulkDialog } from './BulkDialog'
import { part } from './texts'

function actionOf(kind: BulkKind): BulkActionComponent {
  return function BulkAction({ model, documents }: BulkActionComponentProps) {
    const text = useTexts(part)
    const selectRow = useTable('BulkAction', state => state.selectRow)
    const canPublish = useDocumentRBAC('BulkAction', state => state.canPublish)
    const isUsed = kind === 'publish'
      ? documents.some(({ status }) => status === 'draft' || status === 'modified')
      : documents.some(({ status }) => status === 'published' || status === 'modified')
    const content = useDialogContent(({ onClose }) => (
      <BulkDialog
        kind={kind}
        type={model}
        documentIds={documents.map(({ documentId }) => documentId)}
        locale={documents[0]?.locale as string | null | undefined}
        onClose={() => {
          onClose()
          selectRow([])
        }}
      />
    ))
    if (!canPublish)
      return null
    return {
      label: text(kind),
      variant: 'tertiary',
      // Not taken away: what came of it stands in the dialog, when there may be nothing left to do.
      disabled: !isUsed,
      dialog: {
        type: 'modal',
        title: text(`${kind}.title`, { count: documents.length }),
        content,
      },
    }
  }
}

export const PublishSeveral = actionOf('publish')
export const UnpublishSeveral = actionOf('unpublish')
