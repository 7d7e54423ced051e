import { useEffect, useState } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useRemote } from '../../../../../admin/kit/use-remote';
import type { AttachmentView } from '../../../contracts/desk';
import { useDesk } from '../../desk-context';
import { useWords } from '../../words';

interface PreviewProps {
  readonly reference: string;
  readonly attachment: AttachmentView;
}

/** A small copy of a picture. It is fetched with the reader's own rights: no address of it exists that others could open. */
export function Preview({ reference, attachment: { key, name } }: PreviewProps) {
  const say = useWords();
  const { api } = useDesk();
  const { remote } = useRemote(key, () => api.attachment(reference, key, 'small'));
  const address = useObjectAddress(remote.kind === 'ready' ? remote.value : null);
  if (remote.kind === 'failed') {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say('files.no-preview')}
      </Typography>
    );
  }
  return address ? <Picture src={address} alt={say('files.preview', { name })} /> : <Place />;
}

/** An address for bytes that lives as long as they are on the page. */
function useObjectAddress(bytes: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!bytes) return undefined;
    const made = URL.createObjectURL(bytes);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address;
}

const Picture = styled.img`
  max-width: 18rem;
  max-height: 18rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
`;

const Place = styled.span`
  width: 12rem;
  height: 9rem;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral150};
`;
