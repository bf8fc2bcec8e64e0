import type { ShownFinding } from './report'
import { Box, Flex, TextButton, Typography } from '@strapi/design-system'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { showField } from './show-field'
import { part, texts } from './texts'

const colours = {
  block: 'danger600',
  warn: 'warning600',
  note: 'neutral600',
} as const

/** What was found, the grave things first, each with the way to its field. */
export function FindingList({ findings }: { findings: ShownFinding[] }) {
  const text = useTexts({ name: part, texts })
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {(['block', 'warn', 'note'] as const).map((level) => {
        const found = findings.filter(finding => finding.level === level)
        return found.length === 0
          ? null
          : (
              <Box key={level} data-level={level}>
                <Typography tag="h3" variant="omega" fontWeight="bold" textColor={colours[level]}>
                  {text(level, { count: found.length })}
                </Typography>
                <Box tag="ul" paddingTop={1}>
                  {found.map(({ code, path, text: sentence, accepted }) => (
                    <Box tag="li" key={`${code} ${path} ${sentence}`} paddingTop={2}>
                      <Typography variant="pi" tag="p">{sentence}</Typography>
                      {accepted !== null && (
                        <Typography variant="pi" tag="p" textColor="neutral600">{text('accepted', { who: accepted.who, reason: accepted.reason })}</Typography>
                      )}
                      {path !== 'locale' && <TextButton onClick={() => showField(path)}>{text('show')}</TextButton>}
                    </Box>
                  ))}
                </Box>
              </Box>
            )
      })}
    </Flex>
  )
}
