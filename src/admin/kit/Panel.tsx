import { useId, type ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Stands at the end of the heading's line. */
  readonly action?: ReactNode;
}

/** A part of a page under its own heading. */
export function Panel({ title, children, action }: PanelProps) {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 5 }}
    >
      <Flex
        justifyContent="space-between"
        alignItems="center"
        gap={3}
        paddingBottom={3}
        wrap="wrap"
      >
        <Typography tag="h2" variant="delta" fontWeight="semiBold" id={id}>
          {title}
        </Typography>
        {action}
      </Flex>
      {children}
    </Box>
  );
}
