import type { Users } from '../../index/admin'
import { Box, Button, Checkbox, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system'
import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { LanguageChoice } from '../../../core/admin-ui/LanguageChoice'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { UserList } from '../../index/admin'
import { words } from './texts'

export type Removal = 'delete' | 'unpublish'
/** What the editor has decided, as the server wants to hear it. */
export interface Decision { params: { removal: 'confirmed', leadTo?: string, photograph?: 'delete' | 'keep' }, discardDraft: boolean, languages: string[] }
interface Foreseen { broken: Users, vanishing: Users, mayLeadOn: boolean, photographs: number }

interface Props {
  removal: Removal
  model: string
  documentIds: string[]
  locale: string
  /** The languages in which readers see it, where it can go in some of them. */
  languages: string[]
  mayDiscard: boolean
  onDecide: (decision: Decision) => Promise<void>
  onClose: () => void
}

/** Says where something is used before it goes, and asks whether it may. */
export function RemovalQuestion({ removal, model, documentIds, locale, languages, mayDiscard, onDecide, onClose }: Props) {
  const text = useTexts(words)
  const { get } = useFetchClient()
  const [foreseen, setForeseen] = useState<Foreseen>()
  const [leadTo, setLeadTo] = useState('')
  const [discardDraft, setDiscardDraft] = useState(false)
  const [deletePhotograph, setDeletePhotograph] = useState(true)
  const [isBusy, setIsBusy] = useState(false)
  // Whoever withdraws something means all of it, unless they say otherwise.
  const [chosen, setChosen] = useState(languages)
  const asked = documentIds.join(' ')
  const inLanguages = languages.length > 1
    ? chosen.join(',')
    : locale
  useEffect(() => {
    Promise.all(asked.split(' ').map(documentId => get<Foreseen>(`/where-used/${model}/${documentId}`, {
      params: { removal, locale: inLanguages },
    })))
      .then(answers => setForeseen(together(answers.map(({ data }) => data), asked.split(' '))))
      // The server asks again, and answers in words.
      .catch(() => setForeseen(together([], [])))
  }, [
    get,
    model,
    asked,
    removal,
    inLanguages,
  ])
  const isBroken = foreseen !== undefined && count(foreseen.broken) > 0
  const decide = async () => {
    setIsBusy(true)
    await onDecide({
      params: {
        removal: 'confirmed',
        ...leadTo.trim() !== '' && {
          leadTo: leadTo.trim(),
        },
        ...foreseen !== undefined && foreseen.photographs > 0 && {
          photograph: deletePhotograph
            ? 'delete'
            : 'keep',
        },
      },
      discardDraft: discardDraft && chosen.length <= 1,
      languages: chosen,
    }).finally(onClose)
  }
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {languages.length > 1 && <LanguageChoice label={text('languages')} languages={languages} chosen={chosen} onChange={setChosen} />}
          {languages.length > 1 && (
            <Typography role="status">
              {text(chosen.length < languages.length
                ? 'someLanguages'
                : 'allLanguages')}
            </Typography>
          )}
          {foreseen === undefined && <Typography>{text('wait')}</Typography>}
          {isBroken && <Typography fontWeight="bold" textColor="danger600">{text('broken')}</Typography>}
          {isBroken && <UserList {...foreseen.broken} />}
          {isBroken && foreseen.mayLeadOn && (
            <Field.Root hint={text('leadToHint')} name="leadTo">
              <Field.Label>{text('leadTo')}</Field.Label>
              <TextInput value={leadTo} onChange={event => setLeadTo(event.target.value)} />
              <Field.Hint />
            </Field.Root>
          )}
          {foreseen !== undefined && count(foreseen.vanishing) > 0 && (
            <Box>
              <Typography fontWeight="bold">{text('vanishing')}</Typography>
              <UserList {...foreseen.vanishing} />
            </Box>
          )}
          {foreseen !== undefined && count(foreseen.broken) + count(foreseen.vanishing) === 0 && <Typography>{text('free')}</Typography>}
          {!isBroken && (
            <Typography>
              {text(removal === 'delete'
                ? 'sureDelete'
                : 'sureUnpublish')}
            </Typography>
          )}
          {foreseen !== undefined && foreseen.photographs > 0 && (
            <Checkbox checked={deletePhotograph} onCheckedChange={value => setDeletePhotograph(value === true)}>{text('photograph')}</Checkbox>
          )}
          {mayDiscard && chosen.length <= 1 && <Checkbox checked={discardDraft} onCheckedChange={value => setDiscardDraft(value === true)}>{text('discard')}</Checkbox>}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>{text('cancel')}</Button>
        <Button variant="danger" loading={isBusy} disabled={foreseen === undefined || (languages.length > 1 && chosen.length === 0) || (isBroken && leadTo.trim() === '')} onClick={decide}>{text(removal)}</Button>
      </Modal.Footer>
    </>
  )
}

function count({ users, hidden }: Users): number {
  return users.length + hidden
}

/** What goes together does not hold one another. */
function together(answers: Foreseen[], going: string[]): Foreseen {
  const join = (all: Users[]): Users => ({
    users: [
      ...new Map(all.flatMap(({ users }) => users).filter(({ documentId }) => !going.includes(documentId)).map(user => [user.documentId, user])).values(),
    ],
    hidden: all.reduce((sum, { hidden }) => sum + hidden, 0),
  })
  return {
    broken: join(answers.map(({ broken }) => broken)),
    vanishing: join(answers.map(({ vanishing }) => vanishing)),
    mayLeadOn: answers.length === 1 && answers[0]?.mayLeadOn === true,
    photographs: answers.reduce((sum, { photographs }) => sum + photographs, 0),
  }
}
