import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { Flex, IconButton } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';

interface ShortHashProps {
  readonly hash: string;
  readonly copyWords: string;
  readonly copiedWords: string;
}

/** The beginning of a hash, which is enough to compare by eye, and the whole of it to copy. */
export function ShortHash({ hash, copyWords, copiedWords }: ShortHashProps) {
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();

  async function copyWhole() {
    if (await copy(hash)) toggleNotification({ type: 'success', message: copiedWords });
  }

  return (
    <Flex gap={2} alignItems="center">
      <code title={hash}>{hash.slice(0, 12)}</code>
      <IconButton label={copyWords} size="XS" variant="ghost" onClick={() => void copyWhole()}>
        <Duplicate />
      </IconButton>
    </Flex>
  );
}
