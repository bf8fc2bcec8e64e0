import type { Locale } from '@ican/shared/vocabulary'
import { locales } from '@ican/shared/vocabulary'
import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { words } from './texts'

/** A picture of the document, as the server tells of it. */
export interface Picture {
  documentId: string
  name: string
  thumbnail: string
  general: string
  texts: Record<Locale, string>
  isMine: boolean
}

/** One picture and what it shows, in three locales. */
export function PictureTexts({ picture }: { picture: Picture }) {
  const text = useTexts(words)
  const { put } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [texts, setTexts] = useState(picture.texts)
  const [isBusy, setIsBusy] = useState(false)
  const save = async () => {
    setIsBusy(true)
    await put(`/picture-texts/${picture.documentId}`, texts)
      .then(() => toggleNotification({
        type: 'success',
        message: text('saved'),
      }))
      .catch(() => toggleNotification({
        type: 'danger',
        message: text('failed'),
      }))
      .finally(() => setIsBusy(false))
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Box tag="img" src={picture.thumbnail} alt="" maxWidth="12rem" />
      <Typography variant="pi" textColor="neutral600">{picture.name}</Typography>
      {locales.map(language => (
        <Field.Root key={language} name={`${picture.documentId}.${language}`}>
          <Field.Label>{text(language)}</Field.Label>
          <Textarea
            value={texts[language]}
            placeholder={picture.general}
            disabled={!picture.isMine}
            onChange={(event: { target: { value: string } }) => setTexts({ ...texts, [language]: event.target.value })}
          />
        </Field.Root>
      ))}
      {picture.isMine && <Button variant="secondary" loading={isBusy} onClick={save}>{text('save')}</Button>}
    </Flex>
  )
}
