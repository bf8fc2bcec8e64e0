import type { ReactNode } from 'react'
import { Box, Flex, Typography } from '@strapi/design-system'

interface Props { kind: 'primary' | 'warning' | 'danger', title: string, children?: ReactNode, actions?: ReactNode }

/** Something that an editor should know while the form is open, with what they can do about it. */
export function Notice({ kind, title, children, actions }: Props) {
  return (
    <Box role="status" width="100%" padding={4} hasRadius background={`${kind}100`} borderColor={`${kind}200`}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="semiBold">{title}</Typography>
        {children}
        {actions}
      </Flex>
    </Box>
  )
}
