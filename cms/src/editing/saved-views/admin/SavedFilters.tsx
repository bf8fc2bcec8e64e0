import { Box, Button, Field, Flex, IconButton, Popover, TextInput, Typography } from '@strapi/design-system'
import { Filter, Trash } from '@strapi/icons'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'react-router-dom'
import { useAnswer } from '../../../core/admin-ui/use-answer'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part } from './texts'

interface SavedFilter { name: string, type: string, query: string }

/** The list views that somebody gave names to, above the list. */
export function SavedFilters() {
  const text = useTexts(part)
  const [open, setOpen] = useState(false)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger>
        <Button type="button" variant="tertiary" size="S" startIcon={<Filter />}>{text('button')}</Button>
      </Popover.Trigger>
      <Popover.Content>
        <Box padding={4} minWidth="28rem"><Filters onChosen={() => setOpen(false)} /></Box>
      </Popover.Content>
    </Popover.Root>
  )
}

function Filters({ onChosen }: { onChosen: () => void }) {
  const text = useTexts(part)
  const { slug: type = '' } = useParams()
  const { search } = useLocation()
  const { put, post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const { answer, reload } = useAnswer<{ filters: SavedFilter[] }>('/saved-filters')
  const [name, setName] = useState('')
  const ofThisList = answer?.filters.filter(filter => filter.type === type) ?? []
  const change = async (request: Promise<unknown>) => {
    await request.then(() => reload()).catch(() => toggleNotification({
      type: 'danger',
      message: text('trouble'),
    }))
    setName('')
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {answer !== undefined && ofThisList.length === 0 && <Typography textColor="neutral600">{text('none')}</Typography>}
      {ofThisList.map(filter => (
        <Flex key={filter.name} justifyContent="space-between" gap={2}>
          <Link to={{ search: filter.query }} onClick={onChosen}><Typography textColor="primary600">{filter.name}</Typography></Link>
          <IconButton label={text('remove', { name: filter.name })} variant="ghost" onClick={() => change(post('/saved-filters/remove', filter))}><Trash /></IconButton>
        </Flex>
      ))}
      <Field.Root name="filter-name">
        <Field.Label>{text('name')}</Field.Label>
        <TextInput value={name} maxLength={60} onChange={event => setName(event.target.value)} />
      </Field.Root>
      <Button type="button" size="S" disabled={name.trim() === ''} onClick={() => change(put('/saved-filters', { name, type, query: search }))}>{text('save')}</Button>
    </Flex>
  )
}
