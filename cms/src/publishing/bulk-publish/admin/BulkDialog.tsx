import type { BulkKind } from '../../../core/admin-ui/bulk-act'
import { locales as siteLanguages } from '@ican/shared/vocabulary'
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useBulkActMutation } from '../../../core/admin-ui/bulk-act'
import { LanguageChoice } from '../../../core/admin-ui/LanguageChoice'
import { useLanguageNames } from '../../../core/admin-ui/use-language-names'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part } from './texts'

interface Props { kind: BulkKind, type: string, documentIds: string[], locale: string | null | undefined, onClose: () => void }

/** Asks, does, and says how it went with each entry. */
export function BulkDialog({ kind, type, documentIds, locale, onClose }: Props) {
  const text = useTexts(part)
  const nameOf = useLanguageNames()
  // Whoever withdraws something means all of it, unless they say otherwise.
  const [languages, setLanguages] = useState<string[]>(kind === 'unpublish'
    ? [...siteLanguages]
    : [locale ?? []].flat())
  const [act, { data, isLoading, error }] = useBulkActMutation()
  const which = {
    kind,
    type,
    ...typeof locale === 'string' && { locales: languages },
  }
  const inUse = data?.outcomes.filter(({ mayBeConfirmed }) => mayBeConfirmed) ?? []
  return (
    <>
      <Modal.Body>
        {data === undefined && <Typography tag="p">{text(`${kind}.ask`)}</Typography>}
        {data === undefined && kind === 'unpublish' && typeof locale === 'string' && (
          <Flex direction="column" alignItems="stretch" gap={3} paddingTop={4}>
            <LanguageChoice label={text('languages')} languages={siteLanguages} chosen={languages} onChange={setLanguages} />
            {languages.length < siteLanguages.length && <Typography role="status">{text('unpublish.some')}</Typography>}
          </Flex>
        )}
        {error !== undefined && <Typography tag="p" role="alert" textColor="danger600">{text('trouble')}</Typography>}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} role="status" style={{ listStyle: 'none', padding: 0 }}>
          {data?.outcomes.map(({ documentId, locale: language, title, problem }) => (
            <Box tag="li" key={`${documentId} ${language}`}>
              <Typography fontWeight="semiBold">
                {language === null || languages.length === 1
                  ? title
                  : `${title} (${nameOf(language)})`}
              </Typography>
              <Typography
                tag="p"
                textColor={problem === null
                  ? 'success600'
                  : 'danger600'}
              >
                {problem ?? text(`${kind}.done`)}
              </Typography>
            </Box>
          ))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {text(data === undefined
            ? 'cancel'
            : 'close')}
        </Button>
        {data === undefined && <Button type="button" loading={isLoading} disabled={typeof locale === 'string' && languages.length === 0} onClick={() => act({ ...which, documentIds })}>{text(kind)}</Button>}
        {kind === 'unpublish' && inUse.length > 0 && (
          <Button
            type="button"
            variant="danger"
            loading={isLoading}
            onClick={() => act({
              ...which,
              documentIds: inUse.map(({ documentId }) => documentId),
              answer: { removal: 'confirmed' },
            })}
          >
            {text('unpublish.confirm', { count: inUse.length })}
          </Button>
        )}
      </Modal.Footer>
    </>
  )
}
