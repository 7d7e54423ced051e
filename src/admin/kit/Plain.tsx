import type { ReactNode } from 'react';
import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';

interface NothingProps {
  readonly words: string;
  readonly action?: ReactNode;
}

/** An empty place that says why it is empty. */
export function Nothing({ words, action }: NothingProps) {
  return (
    <Flex direction="column" gap={4} padding={8} alignItems="center">
      <Typography textColor="neutral700" textAlign="center">
        {words}
      </Typography>
      {action}
    </Flex>
  );
}

interface FailedProps {
  readonly words: string;
  readonly retryWords: string;
  readonly onRetry: () => void;
}

/** What could not be loaded, and the way to try again. */
export function Failed({ words, retryWords, onRetry }: FailedProps) {
  return (
    <Flex direction="column" gap={4} padding={8} alignItems="center" role="alert">
      <WarningCircle width="3.2rem" height="3.2rem" fill="danger600" aria-hidden />
      <Typography textColor="neutral800" textAlign="center">
        {words}
      </Typography>
      <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={onRetry}>
        {retryWords}
      </Button>
    </Flex>
  );
}

export function Waiting({ words }: { readonly words: string }) {
  return (
    <Box padding={8} aria-busy>
      <Flex justifyContent="center">
        <Loader>{words}</Loader>
      </Flex>
    </Box>
  );
}
