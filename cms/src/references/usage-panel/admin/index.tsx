import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import type { Users } from '../../index/admin'
import { Typography } from '@strapi/design-system'
import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { UserList } from '../../index/admin'
import { texts, words } from './texts'

const UsedIn: PanelComponent = ({ model, documentId, document }) => {
  const text = useTexts(words)
  if (!documentId || !model.startsWith('api::'))
    return null
  return {
    title: text('title'),
    // What is saved meanwhile may have changed it.
    content: <Places key={`${documentId} ${String(document?.updatedAt)}`} model={model} documentId={documentId} />,
  }
}

function Places({ model, documentId }: { model: string, documentId: string }) {
  const text = useTexts(words)
  const { get } = useFetchClient()
  const [found, setFound] = useState<Users | 'failed'>()
  useEffect(() => {
    let isWanted = true
    get<Users>(`/where-used/${model}/${documentId}`)
      .then(({ data }) => isWanted && setFound(data))
      .catch(() => isWanted && setFound('failed'))
    return () => {
      isWanted = false
    }
  }, [get, model, documentId])
  if (found === undefined || found === 'failed')
    return <Typography>{text(found ?? 'wait')}</Typography>
  return found.users.length + found.hidden === 0
    ? <Typography textColor="neutral600">{text('nowhere')}</Typography>
    : <UserList {...found} />
}

/** Tells beside every form where the document is used. */
export const whereUsed: AdminPart = {
  name: words.name,
  texts,
  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager')
    const { addEditViewSidePanel } = apis as { addEditViewSidePanel: (panels: PanelComponent[]) => void }
    addEditViewSidePanel([UsedIn])
  },
}
