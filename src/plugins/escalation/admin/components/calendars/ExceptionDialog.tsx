import { useState } from 'react';
import { Button, Field, Flex, Modal, Radio, TextInput, Typography } from '@strapi/design-system';
import { parseLocalDate } from '../../../../../kernel/zone/local-time';
import type { OpeningInterval } from '../../../domain/calendar/calendar';
import type { CalendarDraft } from '../../calendars/use-calendar-draft';
import { nextInterval } from '../../calendars/week-hours';
import { useWords } from '../../words';
import { IntervalsEditor } from './IntervalsEditor';

interface ExceptionDialogProps {
  readonly draft: CalendarDraft;
  readonly date: string;
  readonly onClose: () => void;
}

/** What is different on one date: closed, or open at other hours. */
export function ExceptionDialog({ draft, date, onClose }: ExceptionDialogProps) {
  const say = useWords();
  const form = useExceptionForm(draft, date);
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('exception.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <ExceptionFields form={form} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Flex gap={2}>
            {form.isKnown && (
              <Button
                variant="danger-light"
                onClick={() => {
                  draft.removeException(form.date);
                  onClose();
                }}
              >
                {say('exception.remove')}
              </Button>
            )}
            <Button
              disabled={!form.isWhole}
              onClick={() => {
                draft.putException({ date: form.date, note: form.note, intervals: form.intervals });
                onClose();
              }}
            >
              {say('exception.put')}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function ExceptionFields({ form }: { readonly form: ExceptionForm }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="date" required>
        <Field.Label>{say('exception.date')}</Field.Label>
        <TextInput
          type="date"
          value={form.date}
          onChange={(event) => form.setDate(event.target.value)}
        />
      </Field.Root>
      <Field.Root name="note">
        <Field.Label>{say('exception.note')}</Field.Label>
        <TextInput
          value={form.note}
          maxLength={255}
          onChange={(event) => form.setNote(event.target.value)}
        />
      </Field.Root>
      <Radio.Group
        aria-label={say('exception.hours')}
        value={form.isClosed ? 'closed' : 'special'}
        onValueChange={(value) => form.setClosed(value === 'closed')}
      >
        <Radio.Item value="closed">{say('exception.closed')}</Radio.Item>
        <Radio.Item value="special">{say('exception.special')}</Radio.Item>
      </Radio.Group>
      {!form.isClosed && (
        <IntervalsEditor day={form.date} hours={form.hours} onHours={form.setHours} />
      )}
      {!form.isClosed && form.hours.length === 0 && (
        <Typography textColor="danger700">{say('exception.no-hours')}</Typography>
      )}
    </Flex>
  );
}

type ExceptionForm = ReturnType<typeof useExceptionForm>;

function useExceptionForm({ calendar }: CalendarDraft, first: string) {
  const known = calendar.exceptions.find((exception) => exception.date === first);
  const [date, setDate] = useState(first);
  const [note, setNote] = useState(known?.note ?? '');
  const [isClosed, setClosed] = useState((known?.intervals.length ?? 0) === 0);
  const [hours, setHours] = useState<readonly OpeningInterval[]>(
    known && known.intervals.length > 0 ? known.intervals : [nextInterval([])],
  );
  return {
    ...{ date, setDate, note, setNote, isClosed, setClosed, hours, setHours },
    intervals: isClosed ? [] : hours,
    isKnown: calendar.exceptions.some((exception) => exception.date === date),
    isWhole: parseLocalDate(date) !== null && (isClosed || hours.length > 0),
  };
}
