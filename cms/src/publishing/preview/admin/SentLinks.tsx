import type { SentLink } from './previews'
import { Box, Button, Field, Flex, IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { Duplicate, Trash } from '@strapi/icons'
import { useClipboard, useNotification } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { usePreviews } from './previews'
import { part, texts } from './texts'

const choices = [1, 7, 30]

/** Links for people without an account: makes one, and lists those that hold, to copy or withdraw. */
export function SentLinks({ uid, documentId, locale }: { uid: string, documentId: string, locale: string | null }) {
  const text = useTexts({ name: part, texts })
  const { formatDate } = useIntl()
  const previews = usePreviews()
  const { copy } = useClipboard()
  const { toggleNotification } = useNotification()
  const [days, setDays] = useState(7)
  // Undefined until it is known that whoever looks may send links at all.
  const [links, setLinks] = useState<SentLink[]>()

  const load = () => previews.links(uid, documentId).then(setLinks, () => setLinks(undefined))
  useEffect(() => void load(), [uid, documentId])
  if (links === undefined)
    return null

  const attempt = (work: () => Promise<void>) => work().catch(() => toggleNotification({
    type: 'danger',
    message: text('failed'),
  }))
  const copyLink = async ({ url }: SentLink) => {
    await copy(url)
    toggleNotification({
      type: 'success',
      message: text('copied'),
    })
  }
  const make = () => attempt(async () => {
    const link = await previews.makeLink({ uid, documentId, locale, days })
    await load()
    await copyLink(link)
  })
  const revoke = (link: SentLink) => attempt(async () => {
    await previews.revoke(link.id)
    toggleNotification({
      type: 'success',
      message: text('revoked'),
    })
    await load()
  })

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" tag="h3">{text('send')}</Typography>
      <Typography variant="pi" textColor="neutral600">{text('sendHint')}</Typography>
      <Field.Root name="previewDays">
        <Field.Label>{text('holds')}</Field.Label>
        <SingleSelect size="S" value={days} onChange={value => setDays(Number(value))}>
          {choices.map(choice => (
            <SingleSelectOption key={choice} value={choice}>{text('days', { days: choice })}</SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Button variant="tertiary" onClick={make} fullWidth>{text('make')}</Button>
      {links.length > 0 && (
        <>
          <Typography variant="pi" fontWeight="bold" tag="h4" id="preview-links">{text('links')}</Typography>
          <ul aria-labelledby="preview-links">
            {links.map(link => (
              <Flex key={link.id} tag="li" justifyContent="space-between" gap={2} paddingTop={1} paddingBottom={1}>
                <Box>
                  <Typography variant="pi" tag="p">
                    {link.locale !== null && `${text(link.locale)}, `}
                    {text('until', {
                      time: formatDate(link.expiresAt, { dateStyle: 'medium', timeStyle: 'short' }),
                    })}
                  </Typography>
                  {link.madeBy && <Typography variant="pi" tag="p" textColor="neutral600">{text('madeBy', { name: link.madeBy })}</Typography>}
                </Box>
                <Flex gap={1}>
                  <IconButton label={text('copy')} onClick={() => void copyLink(link)}><Duplicate /></IconButton>
                  <IconButton label={text('revoke')} onClick={() => void revoke(link)}><Trash /></IconButton>
                </Flex>
              </Flex>
            ))}
          </ul>
        </>
      )}
    </Flex>
  )
}
