import { useNotification } from '@strapi/strapi/admin'
import { useEffect } from 'react'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { onLost } from './lost-letters'
import { part } from './texts'

/** So many losses are named; after that the editor looks at the whole text anyway. */
const NAMED = 8

/** Says what of a pasted text could not be kept. */
export function PasteNotice() {
  const text = useTexts(part)
  const { toggleNotification } = useNotification()
  useEffect(() => onLost((lost) => {
    const list = lost.slice(0, NAMED).map(each => `«${each}»`).join(', ')
    toggleNotification({
      type: 'warning',
      message: text('lost', {
        list: lost.length > NAMED
          ? `${list} …`
          : list,
      }),
      timeout: 15_000,
    })
  }), [text, toggleNotification])
  return null
}
