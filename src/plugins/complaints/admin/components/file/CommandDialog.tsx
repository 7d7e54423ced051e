import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Flex, Modal } from '@strapi/design-system';
import type { StaffCommand } from '../../../domain/complaint/command';
import type { Actions, Objection } from '../../file/use-actions';
import { useWords } from '../../words';
import { ObjectionNote } from './ObjectionNote';

interface CommandDialogProps {
  readonly trigger: ReactNode;
  readonly title: string;
  readonly confirmWords: string;
  readonly doneWords: string;
  readonly actions: Actions;
  /** Null while something is missing. */
  readonly command: StaffCommand | null;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** A dialog that asks for one command; refused, it stays open with what was typed. */
export function CommandDialog(props: CommandDialogProps) {
  const say = useWords();
  const { isOpen, setIsOpen, objection, submit } = useCommandForm(props);
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>{props.trigger}</Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{props.title}</Modal.Title>
        </Modal.Header>
        <form onSubmit={submit} style={{ display: 'contents' }}>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {props.children}
              <ObjectionNote objection={objection} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{say('cancel')}</Button>
            </Modal.Close>
            <Button type="submit" loading={props.actions.isBusy} disabled={!props.command}>
              {props.confirmWords}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

function useCommandForm({ actions, command, doneWords, onDone }: CommandDialogProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [objection, setObjection] = useState<Objection>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation(); // a dialog's events bubble through the React tree
    if (!command || actions.isBusy) return;
    const answer = await actions.submit(command, doneWords);
    setObjection(answer);
    if (answer) return;
    setIsOpen(false);
    onDone();
  }

  return { isOpen, setIsOpen, objection, submit };
}
