import { useState } from 'react';
import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { CalendarLine } from '../../../contracts/calendars';
import { useCreating, type NewCalendar } from '../../calendars/use-creating';
import { suggestedKey } from '../../editing/suggested-key';
import { useWords } from '../../words';

interface NewCalendarDialogProps {
  readonly calendars: readonly CalendarLine[];
}

/** Name, key and what the new calendar begins as. */
export function NewCalendarDialog({ calendars }: NewCalendarDialogProps) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<NewCalendar>({ name: '', key: '', copyOf: null });
  const creating = useCreating();
  const taken = calendars.map(({ key }) => key);
  const wanted = { ...typed, key: typed.key || suggestedKey(typed.name, 'calendar', taken) };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('calendars.new')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void creating.create(wanted);
          }}
        >
          <Modal.Header closeLabel={say('close')}>
            <Modal.Title>{say('calendars.new')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography textColor="neutral700">{say('calendars.new-hint')}</Typography>
              <NameFields wanted={wanted} refusal={creating.refusal} onTyped={setTyped} />
              <CopyField calendars={calendars} wanted={wanted} onTyped={setTyped} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={() => setOpen(false)}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={creating.isBusy} disabled={typed.name.trim() === ''}>
              {say('calendars.create')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

interface FieldsProps {
  readonly wanted: NewCalendar;
  readonly onTyped: (typed: NewCalendar) => void;
}

function NameFields({ wanted, refusal, onTyped }: FieldsProps & { readonly refusal: string }) {
  const say = useWords();
  return (
    <>
      <Field.Root name="new-name" required>
        <Field.Label>{say('calendars.name')}</Field.Label>
        <TextInput
          value={wanted.name}
          maxLength={120}
          onChange={(event) => onTyped({ ...wanted, name: event.target.value, key: '' })}
        />
      </Field.Root>
      <Field.Root name="new-key" hint={say('calendars.key-hint')} error={refusal} required>
        <Field.Label>{say('calendars.key')}</Field.Label>
        <TextInput
          value={wanted.key}
          maxLength={60}
          onChange={(event) => onTyped({ ...wanted, key: event.target.value })}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </>
  );
}

const NONE = '*';

function CopyField({ calendars, wanted, onTyped }: FieldsProps & NewCalendarDialogProps) {
  const say = useWords();
  return (
    <Field.Root name="new-copy">
      <Field.Label>{say('calendars.copy-of')}</Field.Label>
      <SingleSelect
        value={wanted.copyOf ?? NONE}
        onChange={(key) => onTyped({ ...wanted, copyOf: key === NONE ? null : String(key) })}
      >
        <SingleSelectOption value={NONE}>{say('calendars.copy-none')}</SingleSelectOption>
        {calendars.map(({ key, name }) => (
          <SingleSelectOption key={key} value={key}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
