import { useState, type FormEvent } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Field, Flex, Modal, NumberInput, Textarea } from '@strapi/design-system';
import { useLanguage } from '../../../../admin/kit/language';
import { inLanguage } from '../../../../kernel/translated';
import type { ClockView } from '../../contracts/clocks';
import { useExtend } from '../api';
import { useWords } from '../words';

interface ClockExtensionProps {
  readonly reference: string;
  readonly version: number;
  readonly extension: NonNullable<ClockView['extension']>;
  readonly onExtended: () => void;
}

/** Puts a promise off: by how much, and why, which the resident is told. */
export function ClockExtension(props: ClockExtensionProps) {
  const say = useWords();
  const form = useExtensionForm(props);
  return (
    <Modal.Root open={form.isOpen} onOpenChange={form.setIsOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" size="S">
          {say('extend.button')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('extend.close')}>
          <Modal.Title>{say('extend.title')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={form.submit} style={{ display: 'contents' }}>
          <Modal.Body>
            <ExtensionFields form={form} extension={props.extension} />
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{say('extend.cancel')}</Button>
            </Modal.Close>
            <Button type="submit" loading={form.isBusy} disabled={!form.isWhole}>
              {say('extend.confirm')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ExtensionFieldsProps {
  readonly form: ReturnType<typeof useExtensionForm>;
  readonly extension: ClockExtensionProps['extension'];
}

function ExtensionFields({ form, extension: { left, hours: most } }: ExtensionFieldsProps) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="hours" required hint={say('extend.most', { hours: most, left })}>
        <Field.Label>{say('extend.hours')}</Field.Label>
        <NumberInput
          value={form.hours}
          onValueChange={(hours: number | undefined) => form.setHours(hours)}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root
        name="reason"
        required
        hint={say('extend.reason-hint')}
        error={form.refused ?? undefined}
      >
        <Field.Label>{say('extend.reason')}</Field.Label>
        <Textarea
          value={form.reason}
          maxLength={2_000}
          onChange={(event) => form.setReason(event.target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Flex>
  );
}

function useExtensionForm({ reference, version, onExtended }: ClockExtensionProps) {
  const say = useWords();
  const language = useLanguage();
  const { toggleNotification } = useNotification();
  const extend = useExtend();
  const [isOpen, setIsOpen] = useState(false);
  const [hours, setHours] = useState<number | undefined>(undefined);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const words = reason.trim();

  async function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation(); // a dialog's events bubble through the React tree
    if (hours === undefined || !words || isBusy) return;
    setIsBusy(true);
    try {
      const answer = await extend(reference, { version, hours, reason: words });
      setRefused(answer && inLanguage(answer.refusal.message, language));
      if (answer) return;
      setIsOpen(false);
      toggleNotification({ type: 'success', message: say('extend.done') });
      onExtended();
    } finally {
      setIsBusy(false);
    }
  }

  const isWhole = hours !== undefined && hours > 0 && words !== '';
  return {
    ...{ isOpen, setIsOpen, hours, setHours, reason, setReason },
    ...{ refused, isBusy, isWhole, submit },
  };
}
