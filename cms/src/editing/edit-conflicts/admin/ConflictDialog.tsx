import type { Conflict } from './use-conflict'
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useOpenDocument } from '../../../core/admin-ui/use-open-document'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { compare, fitted } from './compare'
import { FieldChoice } from './FieldChoice'
import { part } from './texts'
import { useConflict } from './use-conflict'

/** Shows, after a refused save, what both wrote, and brings what is chosen into the form. */
export function ConflictDialog() {
  const { conflict, end } = useConflict()
  return conflict === undefined
    ? null
    : <Comparison conflict={conflict} onEnd={end} />
}

function Comparison({ conflict, onEnd }: { conflict: Conflict, onEnd: (values: Conflict['mine']) => void }) {
  const text = useTexts(part)
  const { toggleNotification } = useNotification()
  const { labelOf } = useOpenDocument()
  const { name, base, mine, theirs } = conflict
  const differences = compare(base, mine, theirs)
  const [choices, setChoices] = useState<Record<string, 'mine' | 'theirs'>>({})
  const colliding = differences.filter(({ changedBy }) => changedBy === 'both')
  const use = () => {
    const taken = differences.filter(({ field, changedBy }) => changedBy === 'me' || (changedBy === 'both' && choices[field] !== 'theirs'))
    onEnd({
      ...theirs,
      ...Object.fromEntries(taken.map(({ field }) => [
        field,
        fitted(mine[field], theirs[field]),
      ])),
    })
    toggleNotification({
      type: 'info',
      message: text('merged'),
    })
  }
  return (
    <Modal.Root open>
      <Modal.Content onEscapeKeyDown={event => event.preventDefault()} onInteractOutside={event => event.preventDefault()}>
        <Box padding={6}>
          <Modal.Title>{text('title', { name })}</Modal.Title>
        </Box>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Typography>
              {text(differences.length === 0
                ? 'nothing'
                : 'intro')}
            </Typography>
            {colliding.length > 0 && <Typography tag="h3" variant="delta">{text('collides')}</Typography>}
            {colliding.map(difference => (
              <FieldChoice
                key={difference.field}
                difference={difference}
                label={labelOf(difference.field)}
                name={name}
                choice={choices[difference.field] ?? 'mine'}
                onChoose={choice => setChoices(last => ({ ...last, [difference.field]: choice }))}
              />
            ))}
            <Fields title={text('onlyMine')} fields={differences.filter(({ changedBy }) => changedBy === 'me').map(({ field }) => labelOf(field))} />
            <Fields title={text('onlyTheirs', { name })} fields={differences.filter(({ changedBy }) => changedBy === 'them').map(({ field }) => labelOf(field))} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" onClick={use}>{text('use')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}

function Fields({ title, fields }: { title: string, fields: string[] }) {
  return fields.length === 0
    ? null
    : (
        <Box>
          <Typography tag="h3" variant="delta">{title}</Typography>
          <Typography tag="p">{fields.join(', ')}</Typography>
        </Box>
      )
}
