import { TextButton } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { styled } from 'styled-components';
import type { AttachmentView } from '../../../contracts/desk';
import { isPicture } from '../../../domain/attachment/file-kind';
import { sizeWords } from '../../../domain/attachment/size-words';
import { useDownload } from '../../file/use-download';
import { useWords } from '../../words';
import { Preview } from './Preview';

interface AttachmentListProps {
  readonly reference: string;
  readonly attachments: readonly AttachmentView[];
  /** The event whose files are shown. */
  readonly sequence: number;
}

/** The files that came with one event: pictures to look at, everything to download. */
export function AttachmentList({ reference, attachments, sequence }: AttachmentListProps) {
  const say = useWords();
  const download = useDownload(reference);
  const shown = attachments.filter((attachment) => attachment.sequence === sequence);
  if (shown.length === 0) return null;
  return (
    <Files aria-label={say('files.title')}>
      {shown.map((attachment) => (
        <li key={attachment.key}>
          {isPicture(attachment.mediaType) && (
            <Preview reference={reference} attachment={attachment} />
          )}
          <TextButton
            startIcon={<Download aria-hidden />}
            aria-label={say('files.open', { name: attachment.name })}
            onClick={() => void download(attachment)}
          >
            <bdi>{attachment.name}</bdi>
          </TextButton>
          <small>{sizeWords(attachment.size)}</small>
        </li>
      ))}
    </Files>
  );
}

const Files = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 1.6rem;
  padding: 0.8rem 0;

  li {
    display: grid;
    gap: 0.4rem;
    align-content: end;
    justify-items: start;
    max-width: 18rem;
    overflow-wrap: anywhere;
  }
  button {
    align-items: flex-start;
    text-align: start;
  }
  button svg {
    flex: none;
  }
  small {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
`;
