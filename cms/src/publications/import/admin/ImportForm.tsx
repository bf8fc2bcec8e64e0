import type { ChangeEvent, FormEvent } from 'react'
import { Box, Button, Field, Flex, Textarea, TextInput } from '@strapi/design-system'
import { useFetchClient } from '@strapi/strapi/admin'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part } from './texts'

const MOST_BYTES = 32 * 1024 * 1024

/** By which the label finds the browser's own field: the design system has none for files that are not kept. */
const FILE_FIELD = 'publication-import-file'

/** Takes a file or pasted entries, and goes to where they are looked through. What was typed stays where that fails. */
export function ImportForm() {
  const text = useTexts(part)
  const { post } = useFetchClient()
  const navigate = useNavigate()
  const file = useRef<HTMLInputElement>(null)
  const [pasted, setPasted] = useState('')
  const [term, setTerm] = useState('')
  const [problem, setProblem] = useState<'tooLarge' | 'empty' | 'failed'>()
  const [isBusy, setIsBusy] = useState(false)
  const send = async () => {
    const chosen = file.current?.files?.[0]
    if (chosen === undefined && pasted.trim() === '')
      return setProblem('empty')
    if ((chosen?.size ?? pasted.length) > MOST_BYTES)
      return setProblem('tooLarge')
    setProblem(undefined)
    setIsBusy(true)
    const form = new FormData()
    form.append('term', term.trim())
    // Pasted entries go as a file, too: they may be as long as one.
    form.append('file', chosen ?? new Blob([pasted], { type: 'text/plain' }), chosen?.name ?? '')
    await post<{ id: number }>('/publication-imports', form)
      .then(({ data }) => navigate(`/publication-imports?import=${data.id}`))
      .catch(() => {
        setProblem('failed')
        setIsBusy(false)
      })
  }
  return (
    <Box
      tag="form"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
      maxWidth="60rem"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void send()
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Field.Root id={FILE_FIELD} name="file" hint={text('fileHint')} error={problem && text(problem)}>
          <Field.Label>{text('file')}</Field.Label>
          <input ref={file} id={FILE_FIELD} type="file" accept=".bib,.bibtex,.ris,.nbib,.xml,.json,.csv,.tsv,.txt" />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Field.Root name="text" hint={text('textHint')}>
          <Field.Label>{text('text')}</Field.Label>
          <Textarea rows={6} value={pasted} onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setPasted(event.target.value)} />
          <Field.Hint />
        </Field.Root>
        <Field.Root name="term" hint={text('termHint')}>
          <Field.Label>{text('term')}</Field.Label>
          <TextInput value={term} maxLength={9} pattern="\d{4}-\d{4}" onChange={(event: ChangeEvent<HTMLInputElement>) => setTerm(event.target.value)} />
          <Field.Hint />
        </Field.Root>
        <Flex>
          <Button type="submit" size="L" loading={isBusy}>{text('read')}</Button>
        </Flex>
      </Flex>
    </Box>
  )
}
