import type { Difference } from './compare'
import { Box, Field, Flex, Radio, Typography } from '@strapi/design-system'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { readable } from './readable'
import { part } from './texts'

interface Props {
  difference: Difference
  label: string
  name: string
  choice: 'mine' | 'theirs'
  onChoose: (choice: 'mine' | 'theirs') => void
}

/** One field as both wrote it, side by side, to choose from. */
export function FieldChoice({ difference, label, name, choice, onChoose }: Props) {
  const text = useTexts(part)
  return (
    <Field.Root name={`conflict-${difference.field}`} width="100%">
      <Field.Label>{label}</Field.Label>
      <Radio.Group aria-label={label} value={choice} onValueChange={value => onChoose(value as 'mine' | 'theirs')} style={{ width: '100%' }}>
        <Flex gap={4} alignItems="stretch" wrap="wrap" width="100%">
          <Side heading="mine" title={text('mine')} value={difference.mine} />
          <Side heading="theirs" title={text('theirs', { name })} value={difference.theirs} />
        </Flex>
      </Radio.Group>
    </Field.Root>
  )
}

function Side({ heading, title, value }: { heading: 'mine' | 'theirs', title: string, value: unknown }) {
  const text = useTexts(part)
  return (
    <Box flex="1 1 24rem" background="neutral100" padding={4} hasRadius>
      <Radio.Item value={heading}>{title}</Radio.Item>
      <Box paddingTop={2} style={{ maxHeight: '24rem', overflow: 'auto' }}>
        <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{readable(value) || text('empty')}</Typography>
      </Box>
    </Box>
  )
}
