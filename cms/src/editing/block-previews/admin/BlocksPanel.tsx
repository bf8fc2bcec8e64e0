import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { pictureOf } from '../pictures'
import { blocks, part, texts } from './texts'

/** Beside the form of a page: what each block looks like and what it is for. */
export const BlocksPanel: PanelComponent = ({ model }) => {
  const text = useTexts({ name: part, texts })
  if (model !== 'api::page.page')
    return null
  return {
    title: text('title'),
    content: (
      <Modal.Root>
        <Modal.Trigger>
          <Button variant="tertiary" fullWidth>{text('open')}</Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{text('open')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <ul>
              {blocks.map(block => (
                <Flex key={block} tag="li" gap={4} paddingBottom={4} alignItems="flex-start">
                  <img src={pictureOf(block)} alt="" width={140} height={56} style={{ border: '1px solid #c0c0cf', flex: 'none' }} />
                  <Box>
                    <Typography tag="h3" variant="omega" fontWeight="bold">{text(block)}</Typography>
                    <Typography tag="p">{text(`${block}.use`)}</Typography>
                  </Box>
                </Flex>
              ))}
            </ul>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    ),
  }
}
