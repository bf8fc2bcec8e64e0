import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { FindingList } from './FindingList'
import { useLiveReport } from './report'
import { part, texts } from './texts'

/** Beside the form: what stops publishing, what warns, what could be better. */
export const ChecksPanel: PanelComponent = ({ activeTab, model, documentId }) => {
  const text = useTexts({ name: part, texts })
  return activeTab === 'draft'
    ? {
        title: text('panel'),
        content: <Checks uid={model} documentId={documentId} />,
      }
    : null
}

function Checks({ uid, documentId }: { uid: string, documentId: string | undefined }) {
  const text = useTexts({ name: part, texts })
  const values = useForm('ChecksPanel', state => state.values)
  const report = useLiveReport({ uid, documentId }, values)
  if (typeof report === 'string')
    return <Typography variant="pi" textColor="neutral600">{text(report)}</Typography>
  return report.findings.length === 0
    ? <Typography variant="pi" role="status">{text('clean')}</Typography>
    : <FindingList findings={report.findings} />
}
