import { useState } from 'react';
import { ConfirmDialog, useNotification, useRBAC } from '@strapi/strapi/admin';
import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { SealCheck } from '@strapi/icons';
import { Panel } from '../../../../admin/kit/Panel';
import type { CharterState } from '../../contracts/state';
import type { CharterApi } from '../api';
import { useWords } from '../words';

interface PublishProps {
  readonly state: CharterState;
  readonly onPublish: CharterApi['publish'];
  readonly onState: (state: CharterState) => void;
}

const MAY_PUBLISH = [{ action: 'plugin::charter.publish', subject: null }];
const LONGEST_NOTE = 500;

/** The note that says why, and the button; both only when there is something that can be published. */
export function Publish({ state, onPublish, onState }: PublishProps) {
  const say = useWords();
  const { allowedActions, isLoading } = useRBAC(MAY_PUBLISH);
  const [note, setNote] = useState('');
  const publish = usePublishing({ onPublish, onState });
  const number = (state.versions[0]?.number ?? 0) + 1;
  if (state.problems.length > 0 || state.changes.length === 0 || isLoading) return null;
  if (!allowedActions.canPublish) {
    return (
      <Panel title={say('publish.title')}>
        <Typography>{say('publish.not-yours')}</Typography>
      </Panel>
    );
  }
  return (
    <Panel title={say('publish.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root name="note" hint={say('publish.note-hint')} required>
          <Field.Label>{say('publish.note')}</Field.Label>
          <Textarea
            name="note"
            value={note}
            maxLength={LONGEST_NOTE}
            onChange={(event) => setNote(event.target.value)}
          />
          <Field.Hint />
        </Field.Root>
        <div>
          <Dialog.Root>
            <Dialog.Trigger>
              <Button startIcon={<SealCheck />} disabled={note.trim() === ''}>
                {say('publish.button', { number })}
              </Button>
            </Dialog.Trigger>
            <ConfirmPublish number={number} onConfirm={() => publish(note, number)} />
          </Dialog.Root>
        </div>
      </Flex>
    </Panel>
  );
}

interface ConfirmPublishProps {
  readonly number: number;
  readonly onConfirm: () => Promise<void>;
}

function ConfirmPublish({ number, onConfirm }: ConfirmPublishProps) {
  const say = useWords();
  return (
    <ConfirmDialog
      title={say('publish.ask', { number })}
      variant="default"
      icon={<SealCheck fill="primary600" />}
      onConfirm={onConfirm}
    >
      {say('publish.meaning')}
    </ConfirmDialog>
  );
}

function usePublishing({ onPublish, onState }: Pick<PublishProps, 'onPublish' | 'onState'>) {
  const say = useWords();
  const { toggleNotification } = useNotification();

  return async (note: string, number: number) => {
    try {
      const answer = await onPublish({ note: note.trim() });
      if (answer.kind === 'done') onState(answer.state);
      toggleNotification(
        answer.kind === 'done'
          ? { type: 'success', message: say('publish.done', { number }) }
          : { type: 'warning', message: say(REFUSALS[answer.reason]) },
      );
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      toggleNotification({ type: 'danger', message: say('publish.failed') });
    }
  };
}

const REFUSALS = { problems: 'publish.problems', 'nothing-changed': 'publish.nothing' } as const;
