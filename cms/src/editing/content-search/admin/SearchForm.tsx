import { Box, Button, Field, Flex, TextInput } from '@strapi/design-system'
import { Search } from '@strapi/icons'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part } from './texts'

/** Asks for words and goes to the page that shows what has them. */
export function SearchForm({ words = '' }: { words?: string }) {
  const text = useTexts(part)
  const navigate = useNavigate()
  const [typed, setTyped] = useState(words)
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '')
          void navigate(`/find?words=${encodeURIComponent(typed.trim())}`)
      }}
    >
      <Field.Root name="words" hint={text('hint')}>
        <Field.Label>{text('label')}</Field.Label>
        <Flex gap={2} alignItems="stretch">
          <Box flex="1">
            <TextInput type="search" maxLength={200} value={typed} onChange={event => setTyped(event.target.value)} />
          </Box>
          <Button type="submit" size="L" startIcon={<Search />}>{text('search')}</Button>
        </Flex>
        <Field.Hint />
      </Field.Root>
    </form>
  )
}
