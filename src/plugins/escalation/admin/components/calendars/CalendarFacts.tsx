import { Field, Grid, TextInput } from '@strapi/design-system';
import { Panel } from '../../../../../admin/kit/Panel';
import type { CalendarDraft } from '../../calendars/use-calendar-draft';
import { useWords } from '../../words';
import { CoverageChip } from './CoverageChip';

interface CalendarFactsProps {
  readonly draft: CalendarDraft;
  readonly today: string;
}

/** Name, time zone, and until when the holidays are known. */
export function CalendarFacts({ draft, today }: CalendarFactsProps) {
  const say = useWords();
  const { name, timezone, coveredUntil } = draft.calendar;
  return (
    <Panel
      title={say('calendars.details')}
      action={<CoverageChip coveredUntil={coveredUntil} today={today} />}
    >
      <Grid.Root gap={4}>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="name" required>
            <Field.Label>{say('calendars.name')}</Field.Label>
            <TextInput
              value={name}
              maxLength={120}
              onChange={(event) => draft.change({ name: event.target.value })}
            />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="timezone" required>
            <Field.Label>{say('calendars.zone')}</Field.Label>
            <TextInput
              value={timezone}
              list="known-time-zones"
              onChange={(event) => draft.change({ timezone: event.target.value.trim() })}
            />
          </Field.Root>
          <datalist id="known-time-zones">
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="covered-until" hint={say('calendars.covered-hint')}>
            <Field.Label>{say('calendars.covered')}</Field.Label>
            <TextInput
              type="date"
              value={coveredUntil ?? ''}
              onChange={(event) => draft.change({ coveredUntil: event.target.value || undefined })}
            />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
    </Panel>
  );
}
