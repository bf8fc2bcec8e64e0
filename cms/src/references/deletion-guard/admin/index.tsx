import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import type { Decision, Removal } from './RemovalQuestion'
import { unstable_useDocumentActions as useDocumentActions } from '@strapi/content-manager/strapi-admin'
import { useQueryParams, useTable } from '@strapi/strapi/admin'
import { useNavigate } from 'react-router-dom'
import { useDialogContent } from '../../../core/admin-ui/use-dialog-content'
import { wrapBulkActions, wrapDocumentActions } from '../../../core/strapi/admin/content-manager'
import { RemovalQuestion } from './RemovalQuestion'
import { texts, words } from './texts'

interface Query { plugins?: { i18n?: { locale?: string } } }
interface Failed { error: unknown }

/** Puts our question in the place of Strapi's own one; everything else of its action stays. */
function careful(Original: DocumentActionComponent, removal: Removal): DocumentActionComponent {
  const Careful: DocumentActionComponent = (props) => {
    const action = Original(props)
    const actions = useDocumentActions()
    const navigate = useNavigate()
    const [{ query }] = useQueryParams<Query>()
    const { model, collectionType, documentId, document } = props
    const own = typeof document?.locale === 'string'
      ? document.locale
      : query.plugins?.i18n?.locale
    const locale = removal === 'delete'
      ? '*'
      : own ?? '*'
    const onDecide = async ({ params, discardDraft }: Decision) => {
      if (documentId === undefined)
        return
      if (removal === 'unpublish') {
        await actions.unpublish({
          collectionType,
          model,
          documentId,
          params: {
            ...params,
            ...own && { locale: own },
          },
        }, discardDraft)
        return
      }
      const answer: object | Failed = await actions.delete({
        collectionType,
        model,
        documentId,
        params: { ...params, locale: '*' },
      })
      if (!('error' in answer))
        navigate({ pathname: `../${collectionType}/${model}` }, { replace: true })
    }
    const content = useDialogContent(({ onClose }) => documentId === undefined
      ? null
      : (
          <RemovalQuestion
            removal={removal}
            model={model}
            documentIds={[documentId]}
            locale={locale}
            mayDiscard={removal === 'unpublish' && document?.status === 'modified'}
            onDecide={onDecide}
            onClose={onClose}
          />
        ))
    if (!action || !model.startsWith('api::') || documentId === undefined)
      return action
    return {
      ...action,
      onClick: undefined,
      dialog: {
        type: 'modal',
        title: action.label,
        content,
      },
    }
  }
  return Object.assign(Careful, { type: Original.type, position: Original.position })
}

function carefulWithMany(Original: BulkActionComponent, removal: Removal): BulkActionComponent {
  const Careful: BulkActionComponent = (props) => {
    const action = Original(props)
    const actions = useDocumentActions()
    const [{ query }] = useQueryParams<Query>()
    const selectRow = useTable('RemovalCare', state => state.selectRow)
    const { model, documents } = props
    const documentIds = documents.map(({ documentId }) => documentId)
    const locale = query.plugins?.i18n?.locale
    const onDecide = async ({ params }: Decision) => {
      const all = {
        model,
        documentIds,
        params: {
          ...params,
          ...locale && { locale },
        },
      }
      const answer: object | Failed | undefined = removal === 'delete'
        ? await actions.deleteMany(all)
        : await actions.unpublishMany(all)
      if (answer === undefined || !('error' in answer))
        selectRow([])
    }
    const content = useDialogContent(({ onClose }) => (
      <RemovalQuestion removal={removal} model={model} documentIds={documentIds} locale={locale ?? '*'} mayDiscard={false} onDecide={onDecide} onClose={onClose} />
    ))
    if (!action || !model.startsWith('api::'))
      return action
    return {
      ...action,
      dialog: {
        type: 'modal',
        title: action.label,
        content,
      },
    }
  }
  return Object.assign(Careful, { type: Original.type })
}

/** Says what else is touched before a document is deleted or taken back. */
export const removalCare: AdminPart = {
  name: words.name,
  texts,
  bootstrap(app: StrapiApp) {
    wrapDocumentActions(app, ['delete', 'unpublish'], careful)
    // Several are taken back by an action of ours, which asks the server for each.
    wrapBulkActions(app, ['delete'], carefulWithMany)
  },
}
