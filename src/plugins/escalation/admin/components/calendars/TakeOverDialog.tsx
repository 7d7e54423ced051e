import { useState, type ReactNode } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { CalendarException } from '../../../domain/calendar/calendar';
import {
  takeOver,
  type IncomingExceptions,
} from '../../../domain/calendar/exceptions/incoming-exceptions';
import { useWords } from '../../words';
import { TakeOverLines } from './TakeOverLines';

interface TakeOverDialogProps {
  readonly trigger: ReactNode;
  readonly title: string;
  readonly current: readonly CalendarException[];
  /** Null until something has been previewed. */
  readonly incoming: IncomingExceptions | null;
  /** Why nothing came; empty when nothing is wrong. */
  readonly refusal: string;
  readonly isBusy: boolean;
  /** Null while something is missing. */
  readonly onPreview: (() => void) | null;
  readonly onTake: (exceptions: readonly CalendarException[]) => void;
  readonly children: ReactNode;
}

/** Asks where dates come from, shows what they would change, and takes them over when somebody agrees. */
export function TakeOverDialog(props: TakeOverDialogProps) {
  const say = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [isReplacing, setReplacing] = useState(false);
  const { incoming, current, refusal, onPreview } = props;

  function take() {
    if (incoming) props.onTake(takeOver(current, incoming, isReplacing));
    setIsOpen(false);
  }

  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>{props.trigger}</Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{props.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {props.children}
            <div role="alert">
              {refusal && <Typography textColor="danger700">{refusal}</Typography>}
            </div>
            {incoming && (
              <TakeOverLines {...{ current, incoming, isReplacing }} onReplacing={setReplacing} />
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button
            variant={incoming ? 'tertiary' : 'default'}
            loading={props.isBusy}
            disabled={!onPreview}
            onClick={() => onPreview?.()}
          >
            {say('take.preview')}
          </Button>
          <Button disabled={!incoming} onClick={take}>
            {say('take.apply')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
