import { useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { Calendar as CalendarIcon } from '@strapi/icons';
import type { HolidayPreset } from '../../../contracts/calendars';
import { extendCoverage } from '../../../domain/calendar/coverage';
import { useCalendarApi, type PresetAnswer } from '../../calendars/use-calendar-api';
import type { CalendarDraft } from '../../calendars/use-calendar-draft';
import { usePreview } from '../../editing/use-preview';
import { useWords } from '../../words';
import { HolidayFields, type HolidayChoice } from './HolidayFields';
import { TakeOverDialog } from './TakeOverDialog';

interface HolidaysDialogProps {
  readonly draft: CalendarDraft;
  readonly today: string;
}

/** Country, years, preview, take over: the dates and until when they are known. */
export function HolidaysDialog({ draft, today }: HolidaysDialogProps) {
  const say = useWords();
  const api = useCalendarApi();
  const preview = usePreview<PresetAnswer>();
  const thisYear = Number(today.slice(0, 4));
  const [choice, setChoice] = useState<HolidayChoice>({
    ...{ country: '', region: null, fromYear: thisYear, toYear: thisYear + 1 },
  });
  const { calendar } = draft;
  const preset = preview.answer && 'incoming' in preview.answer ? preview.answer : null;
  const isWhole = choice.country !== '' && choice.fromYear <= choice.toYear;
  const ask = () => void preview.ask(() => api.preset({ ...choice, weekly: [...calendar.weekly] }));
  return (
    <TakeOverDialog
      trigger={
        <Button variant="tertiary" startIcon={<CalendarIcon />}>
          {say('holidays.open')}
        </Button>
      }
      title={say('holidays.title')}
      current={calendar.exceptions}
      incoming={preset?.incoming ?? null}
      refusal={useRefusal(preview)}
      isBusy={preview.isBusy}
      onPreview={isWhole ? ask : null}
      onTake={(exceptions) => {
        const known = {
          from: preset?.incoming.from ?? today,
          until: preset?.coveredUntil ?? today,
        };
        const coveredUntil = extendCoverage(calendar.coveredUntil, known, today);
        draft.change({ exceptions, coveredUntil });
        preview.forget();
      }}
    >
      <HolidayFields
        choice={choice}
        onChoice={(next) => {
          setChoice(next);
          preview.forget();
        }}
      />
      {preset && <PresetFacts preset={preset} />}
    </TakeOverDialog>
  );
}

/** Until when the holidays are known, for what years they are not, and who says so. */
function PresetFacts({ preset }: { readonly preset: HolidayPreset }) {
  const say = useWords();
  const { coveredUntil, missingYears } = preset;
  return (
    <>
      <Typography>{say('holidays.until', { date: coveredUntil })}</Typography>
      {missingYears.length > 0 && (
        <Typography textColor="danger700">
          {say('holidays.missing', { years: missingYears.join(', ') })}
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {say('holidays.source')}
      </Typography>
    </>
  );
}

function useRefusal({
  answer,
  hasFailed,
}: {
  readonly answer: PresetAnswer | null;
  readonly hasFailed: boolean;
}): string {
  const say = useWords();
  if (hasFailed) return say('take.failed');
  if (!answer || !('refusal' in answer)) return '';
  const { refusal } = answer;
  const years = 'years' in refusal ? refusal.years.join(', ') : '';
  return say(`holidays.refused.${refusal.kind}`, { years });
}
