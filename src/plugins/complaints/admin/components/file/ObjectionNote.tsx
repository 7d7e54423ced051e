import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { Objection } from '../../file/use-actions';

/** Says beside a form why it was not done; what was typed stays in the form. */
export function ObjectionNote({ objection }: { readonly objection: Objection }) {
  return (
    <div role="alert">
      {objection && (
        <Flex gap={3} padding={3} background="danger100" hasRadius alignItems="flex-start">
          <WarningCircle fill="danger600" width="1.6rem" height="1.6rem" aria-hidden />
          <div>
            <Typography tag="p" fontWeight="semiBold" textColor="danger700">
              {objection.title}
            </Typography>
            {objection.text && (
              <Typography tag="p" textColor="neutral800">
                {objection.text}
              </Typography>
            )}
          </div>
        </Flex>
      )}
    </div>
  );
}
