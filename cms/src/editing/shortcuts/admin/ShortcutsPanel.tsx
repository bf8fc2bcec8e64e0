import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part, texts } from './texts'

/** Strapi itself saves and publishes by keys; the rest of the list is its editor's. */
const shortcuts = [
  { keys: 'S', does: 'save' },
  { keys: 'Shift + Enter', does: 'publish' },
  { keys: 'Shift + P', does: 'preview' },
  { keys: 'B', does: 'bold' },
  { keys: 'I', does: 'italic' },
  { keys: 'Z', does: 'undo' },
  { keys: 'Shift + ↑ ↓', does: 'move' },
] as const

/** Beside every form: opens the preview by keys, and shows all keys there are. */
export const ShortcutsPanel: PanelComponent = () => {
  const text = useTexts({ name: part, texts })
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'p') {
        const link = document.querySelector<HTMLElement>('[data-shortcut="preview"]')
        // A browser has uses of its own for these keys where there is nothing to preview.
        if (link !== null)
          event.preventDefault()
        link?.click()
      }
      else if (event.key === '?' && !isTyping(event.target)) {
        setOpen(true)
      }
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  return {
    title: text('title'),
    content: (
      <Modal.Root open={isOpen} onOpenChange={setOpen}>
        <Modal.Trigger>
          <Button variant="ghost" fullWidth>{`${text('open')} (?)`}</Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{text('open')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
              {[
                ...shortcuts.map(({ keys, does }) => ({ keys: `Ctrl / ⌘ + ${keys}`, does })),
                { keys: '?', does: 'help' as const },
              ].map(({ keys, does }) => (
                <Flex key={does} justifyContent="space-between" gap={4}>
                  <Typography tag="dt">{text(does)}</Typography>
                  <Typography tag="dd" fontWeight="bold"><kbd>{keys}</kbd></Typography>
                </Flex>
              ))}
            </Flex>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    ),
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
