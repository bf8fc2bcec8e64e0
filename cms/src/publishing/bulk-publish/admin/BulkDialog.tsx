import type { BulkKind } from './bulk-act'
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { useBulkActMutation } from './bulk-act'
import { part } from './texts'

interface Props { kind: BulkKind, type: string, documentIds: string[], locale: string | undefined, onClose: () => void }

/** Asks, does, and says how it went with each entry. */
export function BulkDialog({ kind, onClose, ...which }: Props) {
  const text = useTexts(part)
  const [act, { data, isLoading, error }] = useBulkActMutation()
  const inUse = data?.outcomes.filter(({ mayBeConfirmed }) => mayBeConfirmed) ?? []
  return (
    <>
      <Modal.Body>
        {data === undefined && <Typography>{text(`${kind}.ask`)}</Typography>}
        {error !== undefined && <Typography tag="p" role="alert" textColor="danger600">{text('trouble')}</Typography>}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} role="status" style={{ listStyle: 'none', padding: 0 }}>
          {data?.outcomes.map(({ documentId, title, problem }) => (
            <Box tag="li" key={documentId}>
              <Typography fontWeight="semiBold">{title}</Typography>
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
        {data === undefined && <Button type="button" loading={isLoading} onClick={() => act({ kind, ...which })}>{text(kind)}</Button>}
        {kind === 'unpublish' && inUse.length > 0 && (
          <Button
            type="button"
            variant="danger"
            loading={isLoading}
            onClick={() => act({
              kind,
              ...which,
              documentIds: inUse.map(({ documentId }) => documentId),
              isConfirmed: true,
            })}
          >
            {text('unpublish.confirm', { count: inUse.length })}
          </Button>
        )}
      </Modal.Footer>
    </>
  )
}
