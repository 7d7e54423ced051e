import type { FormEvent, ReactNode } from 'react';
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Panel } from '../../../../../admin/kit/Panel';
import type { TryOutRequest } from '../../../contracts/calendars';
import type { Preview } from '../../editing/use-preview';
import { useWords } from '../../words';

type Received = TryOutRequest['received'];

interface TryOutPanelProps<Answer extends object> {
  readonly hint: string;
  readonly askWords: string;
  readonly received: Received;
  readonly onReceived: (received: Received) => void;
  /** What else the question needs. */
  readonly fields: ReactNode;
  readonly preview: Preview<Answer>;
  readonly question: () => Promise<Answer>;
  readonly show: (answer: Answer) => ReactNode;
}

/** Asks the server's own engine what would be due if something were received at a moment. */
export function TryOutPanel<Answer extends object>(props: TryOutPanelProps<Answer>) {
  const { hint, askWords, preview, question, show } = props;
  const say = useWords();
  function ask(event: FormEvent) {
    event.preventDefault();
    void preview.ask(question);
  }
  return (
    <Panel title={say('try.title')}>
      <Typography textColor="neutral600">{hint}</Typography>
      <form onSubmit={ask}>
        <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingTop={3} paddingBottom={3}>
          <ReceivedFields {...props} />
          {props.fields}
          <Button type="submit" variant="secondary" loading={preview.isBusy}>
            {askWords}
          </Button>
        </Flex>
      </form>
      <div role="status">
        {preview.hasFailed && <Typography textColor="danger700">{say('draft.failed')}</Typography>}
        {preview.answer && show(preview.answer)}
      </div>
    </Panel>
  );
}

function ReceivedFields({
  received,
  onReceived,
}: Pick<TryOutPanelProps<object>, 'received' | 'onReceived'>) {
  const say = useWords();
  return (
    <>
      {(['date', 'time'] as const).map((part) => (
        <Field.Root key={part} name={`received-${part}`} required>
          <Field.Label>{say(`try.${part}`)}</Field.Label>
          <TextInput
            type={part}
            value={received[part]}
            onChange={(event) => onReceived({ ...received, [part]: event.target.value })}
          />
        </Field.Root>
      ))}
    </>
  );
}
