import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import type { Picture } from './PictureTexts'
import { Flex } from '@strapi/design-system'
import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { PictureTexts } from './PictureTexts'
import { texts, words } from './texts'

const Panel: PanelComponent = ({ model, documentId, document }) => {
  const text = useTexts(words)
  const { get } = useFetchClient()
  const [pictures, setPictures] = useState<Picture[]>([])
  const saved = String(document?.updatedAt)
  useEffect(() => {
    if (!documentId || !model.startsWith('api::'))
      return
    let isWanted = true
    get<{ pictures: Picture[] }>(`/picture-texts/${model}/${documentId}`)
      .then(({ data }) => isWanted && setPictures(data.pictures))
      .catch(() => {})
    return () => {
      isWanted = false
    }
  }, [get, model, documentId, saved])
  if (!documentId || pictures.length === 0)
    return null
  return {
    title: text('title'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        {pictures.map(picture => <PictureTexts key={picture.documentId} picture={picture} />)}
      </Flex>
    ),
  }
}

/** Lets an editor describe the pictures of a document in every language, beside its form. */
export const pictureTexts: AdminPart = {
  name: words.name,
  texts,
  bootstrap(app: StrapiApp) {
    const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as { addEditViewSidePanel: (panels: PanelComponent[]) => void }
    addEditViewSidePanel([Panel])
  },
}
