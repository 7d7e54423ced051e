import { useState } from 'react';
import { Button, Field, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import type { SkippedEvent } from '../../../domain/calendar/icalendar/calendar-event';
import { useCalendarApi, type FileAnswer } from '../../calendars/use-calendar-api';
import type { CalendarDraft } from '../../calendars/use-calendar-draft';
import { usePreview } from '../../editing/use-preview';
import { useWords } from '../../words';
import { TakeOverDialog } from './TakeOverDialog';

/** An iCalendar file, preview, take over. */
export function FileDialog({ draft }: { readonly draft: CalendarDraft }) {
  const say = useWords();
  const api = useCalendarApi();
  const preview = usePreview<FileAnswer>();
  const [file, setFile] = useState<File | null>(null);
  const { timezone, exceptions } = draft.calendar;
  const read = preview.answer && 'incoming' in preview.answer ? preview.answer : null;
  return (
    <TakeOverDialog
      trigger={
        <Button variant="tertiary" startIcon={<Upload />}>
          {say('file.open')}
        </Button>
      }
      title={say('file.title')}
      current={exceptions}
      incoming={read?.incoming ?? null}
      refusal={useRefusal(preview.answer, preview.hasFailed)}
      isBusy={preview.isBusy}
      onPreview={file && (() => void preview.ask(() => api.file(file, timezone)))}
      onTake={(taken) => {
        draft.change({ exceptions: taken });
        preview.forget();
      }}
    >
      <Typography>{say('file.meaning')}</Typography>
      <Field.Root name="file" required>
        <Field.Label>{say('file.choose')}</Field.Label>
        <input
          type="file"
          aria-label={say('file.choose')}
          accept=".ics,text/calendar"
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null);
            preview.forget();
          }}
        />
      </Field.Root>
      {read && <Skipped skipped={read.skipped} />}
    </TakeOverDialog>
  );
}

function Skipped({ skipped }: { readonly skipped: readonly SkippedEvent[] }) {
  const say = useWords();
  if (skipped.length === 0) return null;
  return (
    <div>
      <Typography fontWeight="semiBold">{say('file.skipped')}</Typography>
      <ul>
        {skipped.slice(0, MOST_SHOWN).map(({ note, date, reason }, index) => (
          <li key={index}>
            <Typography>
              {[date, note, say(`skip.${reason}`)].filter(Boolean).join(' · ')}
            </Typography>
          </li>
        ))}
      </ul>
      {skipped.length > MOST_SHOWN && <Typography>+ {skipped.length - MOST_SHOWN}</Typography>}
    </div>
  );
}

const MOST_SHOWN = 20;

function useRefusal(answer: FileAnswer | null, hasFailed: boolean): string {
  const say = useWords();
  if (hasFailed) return say('take.failed');
  if (!answer || !('refusal' in answer)) return '';
  const { kind } = answer.refusal;
  return say(`file.refused.${kind}`, 'reason' in answer.refusal ? answer.refusal : {});
}
