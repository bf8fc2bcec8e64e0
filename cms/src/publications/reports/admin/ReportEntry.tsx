import type { Report } from '../table'
import { reportPath, reportReferencePath } from '@ican/shared/paths'
import { defaultLocale, isLocale } from '@ican/shared/vocabulary'
import { Box, Flex, Link, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { briefMoment } from '../../../core/admin-ui/moments'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part } from './texts'

/** One report with its files on the site, which everybody may open. */
export function ReportEntry({ report, siteUrl }: { report: Report, siteUrl: string }) {
  const text = useTexts(part)
  const { locale } = useIntl()
  const language = isLocale(locale)
    ? locale
    : defaultLocale
  const files = {
    'RIS': reportReferencePath('ris', report),
    'BibTeX': reportReferencePath('bib', report),
    'CSL-JSON': reportReferencePath('json', report),
    'CSV': reportPath(language, 'csv', report),
    'PDF': reportPath(language, 'pdf', report),
    [text('record')]: reportPath(language, 'json', report),
  }
  return (
    <Box tag="li" borderColor="neutral200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography tag="h3" fontWeight="semiBold">{text('version', { version: report.version, count: report.total })}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('by', {
            name: report.frozenBy,
            time: briefMoment(report.frozenAt, locale),
          })}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {text('checksum', { checksum: report.checksum })}
        </Typography>
        <Flex gap={4} wrap="wrap">
          {Object.entries(files).map(([name, path]) => (
            <Link key={name} href={new URL(path, siteUrl).href} isExternal aria-label={text('file', { name, version: report.version })}>{name}</Link>
          ))}
        </Flex>
      </Flex>
    </Box>
  )
}
