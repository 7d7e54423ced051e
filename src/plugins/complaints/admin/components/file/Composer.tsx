import { useState, type FormEvent, type RefObject } from 'react';
import { Button, Checkbox, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Lock, PaperPlane } from '@strapi/icons';
import { Panel } from '../../../../../admin/kit/Panel';
import type { ComplaintFile } from '../../../contracts/desk';
import type { StaffCommand } from '../../../domain/complaint/command';
import { isEmpty, textOf, type Draft } from '../../file/draft';
import type { Actions, Objection } from '../../file/use-actions';
import type { DraftBox } from '../../file/use-draft';
import { isSolved } from '../../file/who-may';
import { useWords } from '../../words';
import { ReplyFiles } from '../attachments/ReplyFiles';
import { ModeSwitch } from './ModeSwitch';
import { NoteGround } from './NoteGround';
import { ObjectionNote } from './ObjectionNote';

interface ComposerProps {
  readonly file: ComplaintFile;
  readonly box: DraftBox;
  readonly actions: Actions;
  readonly field: RefObject<HTMLTextAreaElement>;
}

/** Two ways to write that cannot be taken for one another: a reply that is sent, a note that never is. */
export function Composer({ file, box, actions, field }: ComposerProps) {
  const say = useWords();
  const isClosed = file.complaint.phase === 'closed';
  const draft: Draft = isClosed ? { ...box.draft, mode: 'note' } : box.draft;
  const { write } = box;
  const { objection, submit } = useSending({ ...box, draft }, actions);
  const isNote = draft.mode === 'note';
  const mayWait = !isNote && !isSolved(file.complaint) && file.complaint.waitingSince === null;
  return (
    <Panel title={say('composer.title')}>
      <form onSubmit={submit}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {isClosed ? (
            <Typography>{say('file.closed-hint')}</Typography>
          ) : (
            <ModeSwitch mode={draft.mode} onChange={(mode) => write({ mode })} />
          )}
          <NoteGround $isNote={isNote}>
            <Field.Root
              name="text"
              hint={say(isNote ? 'composer.note-hint' : 'composer.reply-hint')}
            >
              <Field.Label>
                {say(isNote ? 'composer.note-label' : 'composer.reply-label')}
              </Field.Label>
              <Textarea
                ref={field}
                name="text"
                value={textOf(draft)}
                maxLength={10_000}
                onChange={(event) => write({ [draft.mode]: event.target.value })}
              />
              <Field.Hint />
            </Field.Root>
          </NoteGround>
          {!isNote && <ReplyFiles complaint={file.complaint} />}
          {mayWait && <WaitBox draft={draft} write={write} />}
          <ObjectionNote objection={objection} />
          <SendLine draft={draft} isBusy={actions.isBusy} />
        </Flex>
      </form>
    </Panel>
  );
}

function WaitBox({ draft, write }: Pick<DraftBox, 'draft' | 'write'>) {
  const say = useWords();
  return (
    <div>
      <Checkbox
        checked={draft.waitForResident}
        onCheckedChange={(on) => write({ waitForResident: on === true })}
      >
        {say('composer.wait')}
      </Checkbox>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {say('composer.wait-hint')}
      </Typography>
    </div>
  );
}

function SendLine({ draft, isBusy }: { readonly draft: Draft; readonly isBusy: boolean }) {
  const say = useWords();
  const isNote = draft.mode === 'note';
  return (
    <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
      <Typography variant="pi" textColor="neutral600">
        {isEmpty(draft) ? '' : say('composer.draft')}
      </Typography>
      <Button
        type="submit"
        variant={isNote ? 'secondary' : 'default'}
        startIcon={isNote ? <Lock /> : <PaperPlane />}
        loading={isBusy}
        disabled={textOf(draft).trim() === ''}
      >
        {say(isNote ? 'composer.keep' : 'composer.send')}
      </Button>
    </Flex>
  );
}

function useSending({ draft, sent }: DraftBox, actions: Actions) {
  const say = useWords();
  const [objection, setObjection] = useState<Objection>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (actions.isBusy || textOf(draft).trim() === '') return;
    const doneWords = say(draft.mode === 'note' ? 'composer.kept' : 'composer.sent');
    const answer = await actions.submit(commandOf(draft), doneWords);
    setObjection(answer);
    if (!answer) sent(draft.mode);
  }

  return { objection, submit };
}

function commandOf(draft: Draft): StaffCommand {
  const text = textOf(draft).trim();
  if (draft.mode === 'note') return { kind: 'note', text };
  return { kind: 'reply', text, waitForResident: draft.waitForResident };
}
