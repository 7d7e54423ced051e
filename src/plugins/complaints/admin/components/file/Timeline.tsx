import { useId, useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Panel } from '../../../../../admin/kit/Panel';
import { Nothing } from '../../../../../admin/kit/Plain';
import type { ComplaintFile } from '../../../contracts/desk';
import { isMessage } from '../../file/messages';
import { useWords } from '../../words';
import { TimelineEntry } from './TimelineEntry';

/** Everything that happened, newest first. */
export function Timeline({ file }: { readonly file: ComplaintFile }) {
  const say = useWords();
  const [onlyMessages, setOnlyMessages] = useState(false);
  const shown = [...file.timeline]
    .reverse()
    .filter(({ event }) => !onlyMessages || isMessage(event));
  return (
    <Panel
      title={say('timeline.title')}
      action={<Choice onlyMessages={onlyMessages} onChange={setOnlyMessages} />}
    >
      <Typography variant="pi" textColor="neutral600">
        {say('timeline.newest')}
      </Typography>
      {shown.length === 0 && <Nothing words={say('timeline.no-messages')} />}
      <Entries>
        {shown.map((entry) => (
          <TimelineEntry key={entry.sequence} entry={entry} file={file} />
        ))}
      </Entries>
    </Panel>
  );
}

interface ChoiceProps {
  readonly onlyMessages: boolean;
  readonly onChange: (onlyMessages: boolean) => void;
}

function Choice({ onlyMessages, onChange }: ChoiceProps) {
  const say = useWords();
  const id = useId();
  return (
    <Flex gap={2} alignItems="center">
      <Plain
        id={id}
        aria-label={say('timeline.show')}
        value={onlyMessages ? 'messages' : 'all'}
        onChange={(event) => onChange(event.target.value === 'messages')}
      >
        <option value="all">{say('timeline.all')}</option>
        <option value="messages">{say('timeline.messages')}</option>
      </Plain>
    </Flex>
  );
}

const Plain = styled.select`
  padding: 0.4rem 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.2rem;
`;

const Entries = styled.ol`
  display: grid;
  gap: 1.2rem;
  padding-top: 1.2rem;
`;
