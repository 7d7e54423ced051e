import { useId, useState, type ChangeEvent } from 'react';
import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import { useTranslated } from '../../../../../admin/kit/language';
import { useRemote } from '../../../../../admin/kit/use-remote';
import type { ComplaintFile, ReplyFiles as Answer } from '../../../contracts/desk';
import { CHOOSABLE } from '../../../domain/attachment/file-kind';
import { sizeWords } from '../../../domain/attachment/size-words';
import { FILE_LIMITS } from '../../../domain/attachment/upload-refusal';
import { useDesk } from '../../desk-context';
import { useWords } from '../../words';

interface ReplyFilesProps {
  readonly complaint: ComplaintFile['complaint'];
}

const LIMITS = { files: FILE_LIMITS.files, megabytes: FILE_LIMITS.bytes / (1024 * 1024) };

/** Files that go with the next reply; they wait on the server, so that nothing is lost when the page is left. */
export function ReplyFiles({ complaint }: ReplyFilesProps) {
  const say = useWords();
  const inWords = useTranslated();
  const id = useId();
  const { answer, isBusy, hasFailed, add, remove } = useReplyFiles(complaint);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    void add([...(target.files ?? [])]);
    target.value = '';
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Label htmlFor={id}>{say('files.add')}</Label>
      <Typography variant="pi" textColor="neutral600" id={`${id}-hint`}>
        {say('files.hint', LIMITS)}
      </Typography>
      <Choice
        id={id}
        type="file"
        multiple
        accept={CHOOSABLE}
        disabled={isBusy}
        aria-describedby={`${id}-hint`}
        onChange={choose}
      />
      <div role="status">
        {isBusy && <Typography variant="pi">{say('files.adding')}</Typography>}
        {hasFailed && <Refused>{say('files.not-added')}</Refused>}
        {answer?.refused.map((words) => (
          <Refused key={words.en}>{inWords(words)}</Refused>
        ))}
      </div>
      {answer?.files.map(({ key, name, size }) => (
        <Flex key={key} gap={2} alignItems="center">
          <Typography>
            <bdi>{name}</bdi>
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {sizeWords(size)}
          </Typography>
          <IconButton label={say('files.remove', { name })} onClick={() => void remove(key)}>
            <Trash />
          </IconButton>
        </Flex>
      ))}
    </Flex>
  );
}

/** A reply that was sent has taken its files along: the complaint has moved on, and they are asked for anew. */
function useReplyFiles({ reference, version }: ReplyFilesProps['complaint']) {
  const { api } = useDesk();
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const { remote, replace } = useRemote<Answer>(`${reference}/${version}`, () =>
    api.replyFiles(reference),
  );

  async function change(ask: () => Promise<Answer>): Promise<void> {
    setIsBusy(true);
    setHasFailed(false);
    try {
      replace(await ask());
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setHasFailed(true);
    } finally {
      setIsBusy(false);
    }
  }

  const answer = remote.kind === 'ready' ? remote.value : null;
  const add = (files: readonly File[]) =>
    files.length === 0 ? Promise.resolve() : change(() => api.addReplyFiles(reference, files));
  const remove = (key: string) => change(() => api.removeReplyFile(reference, key));
  return { answer, isBusy, hasFailed, add, remove };
}

const Choice = styled.input`
  max-width: 100%;
  padding: 0.8rem 0;
  color: ${({ theme }) => theme.colors.neutral600};
  font: inherit;
  font-size: 1.4rem;

  &::file-selector-button {
    margin-inline-end: 1.2rem;
    padding: 0.8rem 1.6rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 1.2rem;
    font-weight: 600;
    cursor: pointer;
  }
`;

const Label = styled.label`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  font-weight: 600;
`;

const Refused = styled.p`
  color: ${({ theme }) => theme.colors.danger700};
  font-size: 1.4rem;
`;
