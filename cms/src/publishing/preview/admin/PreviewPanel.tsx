import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Flex, LinkButton, Typography, VisuallyHidden } from '@strapi/design-system'
import { Eye } from '@strapi/icons'
import { useForm } from '@strapi/strapi/admin'
import { Link } from 'react-router-dom'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { SentLinks } from './SentLinks'
import { part, texts } from './texts'

/** Beside the form: opens the preview, and lists the links that were sent. */
export const PreviewPanel: PanelComponent = ({ activeTab, collectionType, model, document, ...props }) => {
  const text = useTexts({ name: part, texts })
  const isModified = useForm('PreviewPanel', state => state.modified)
  // Types without drafts have nothing to preview.
  if (activeTab === null)
    return null
  const locale = document?.locale ?? null
  // The form of what there is only one of has no id in its address.
  const documentId = props.documentId ?? document?.documentId
  if (documentId === undefined || document?.id === undefined) {
    return {
      title: text('title'),
      content: <Typography variant="pi" textColor="neutral600">{text('saveFirst')}</Typography>,
    }
  }
  const search = locale === null
    ? ''
    : `?language=${locale}`
  return {
    title: text('title'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        <LinkButton tag={Link} to={`/preview/${collectionType}/${model}/${documentId}${search}`} target="_blank" variant="secondary" startIcon={<Eye />} fullWidth data-shortcut="preview">
          {text('open')}
          <VisuallyHidden>{` (${text('opensBeside')})`}</VisuallyHidden>
        </LinkButton>
        {isModified && <Typography variant="pi" textColor="neutral600">{text('unsaved')}</Typography>}
        <SentLinks key={locale} uid={model} documentId={documentId} locale={locale} />
      </Flex>
    ),
  }
}
