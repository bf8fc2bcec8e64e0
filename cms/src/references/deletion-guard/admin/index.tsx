import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import type { Decision, Removal } from './RemovalQuestion'
import { unstable_useDocumentActions as useDocumentActions } from '@strapi/content-manager/strapi-admin'
import { useNotification, useQueryParams, useTable } from '@strapi/strapi/admin'
import { useNavigate } from 'react-router-dom'
import { useBulkActMutation } from '../../../core/admin-ui/bulk-act'
import { useDialogContent } from '../../../core/admin-ui/use-dialog-content'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { leaveOutDocumentAction, wrapBulkActions, wrapDocumentActions } from '../../../core/strapi/admin/content-manager'
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
    const text = useTexts(words)
    const { toggleNotification } = useNotification()
    const [unpublishAll] = useBulkActMutation()
    const [{ query }] = useQueryParams<Query>()
    const { model, collectionType, documentId, document, meta } = props
    const own = typeof document?.locale === 'string'
      ? document.locale
      : query.plugins?.i18n?.locale
    const locale = removal === 'delete'
      ? '*'
      : own ?? '*'
    const seen = [document ?? [], meta?.availableLocales ?? []].flat().filter(({ status }) => status === 'published' || status === 'modified').flatMap(version => typeof version.locale === 'string'
      ? version.locale
      : [])
    const onDecide = async ({ params, discardDraft, languages }: Decision) => {
      if (documentId === undefined)
        return
      if (removal === 'unpublish' && (languages.length > 1 || (languages[0] ?? own) !== own)) {
        const answer = await unpublishAll({
          kind: 'unpublish',
          type: model,
          documentIds: [documentId],
          locales: languages,
          answer: params,
        })
        const problem = 'error' in answer
          ? answer.error.message
          : answer.data.outcomes.find(outcome => outcome.problem !== null)?.problem ?? undefined
        toggleNotification({
          type: problem === undefined
            ? 'success'
            : 'danger',
          message: problem ?? text('done'),
        })
        return
      }
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
            languages={removal === 'unpublish'
              ? seen
              : []}
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
      <RemovalQuestion removal={removal} model={model} documentIds={documentIds} locale={locale ?? '*'} languages={[]} mayDiscard={false} onDecide={onDecide} onClose={onClose} />
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
    // Ours asks for the languages, too, and says what readers see then.
    leaveOutDocumentAction(app, { id: 'i18n.CMEditViewBulkLocale.unpublish-title', defaultMessage: 'Unpublish Multiple Locales' })
    // Several are taken back by an action of ours, which asks the server for each.
    wrapBulkActions(app, ['delete'], carefulWithMany)
  },
}
