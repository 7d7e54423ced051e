import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

interface PromisePartProps {
  readonly label: string;
  readonly value: ReactNode;
  /** What can be done about it now. */
  readonly children?: ReactNode;
}

/** One thing that stands or is owed, with the buttons that change it. */
export function PromisePart({ label, value, children }: PromisePartProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <div>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {label}
        </Typography>
        <Typography tag="div">{value}</Typography>
      </div>
      {children && (
        <Flex gap={2} wrap="wrap">
          {children}
        </Flex>
      )}
    </Flex>
  );
}
