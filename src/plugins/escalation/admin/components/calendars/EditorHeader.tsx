import { Layouts } from '@strapi/strapi/admin';
import { Button, Flex, LinkButton } from '@strapi/design-system';
import { ArrowLeft, Check, Download } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { addressOf } from '../../addresses';
import type { CalendarDraft } from '../../calendars/use-calendar-draft';
import { useExport } from '../../calendars/use-export';
import { useSaving } from '../../calendars/use-saving';
import { useWords } from '../../words';
import { DeleteCalendar } from './DeleteCalendar';
import { FileDialog } from './FileDialog';
import { HolidaysDialog } from './HolidaysDialog';

interface EditorHeaderProps {
  readonly draft: CalendarDraft;
  readonly today: string;
  readonly mayWrite: boolean;
  /** Nothing keeps the calendar from being saved. */
  readonly isFit: boolean;
}

/** The name of the calendar and what can be done with all of it. */
export function EditorHeader({ draft, today, mayWrite, isFit }: EditorHeaderProps) {
  const say = useWords();
  const { calendar, isChanged } = draft;
  return (
    <Layouts.Header
      title={calendar.name || calendar.key}
      subtitle={isChanged ? say('calendars.unsaved') : calendar.timezone}
      navigationAction={
        <Flex>
          <LinkButton
            tag={Link}
            to={addressOf('calendars')}
            variant="ghost"
            startIcon={<ArrowLeft />}
          >
            {say('calendars.back')}
          </LinkButton>
        </Flex>
      }
      primaryAction={
        mayWrite && <SaveButton draft={draft} isFit={isFit && calendar.name.trim() !== ''} />
      }
      secondaryAction={
        <Flex gap={2} wrap="wrap">
          <HolidaysDialog draft={draft} today={today} />
          <FileDialog draft={draft} />
          <ExportButton draft={draft} />
          {mayWrite && !isChanged && <DeleteCalendar calendar={calendar} />}
        </Flex>
      }
    />
  );
}

interface SaveButtonProps {
  readonly draft: CalendarDraft;
  readonly isFit: boolean;
}

function SaveButton({ draft, isFit }: SaveButtonProps) {
  const say = useWords();
  const { isSaving, save } = useSaving(draft);
  return (
    <Button
      startIcon={<Check />}
      disabled={!draft.isChanged || !isFit}
      loading={isSaving}
      onClick={() => void save()}
    >
      {say('calendars.save')}
    </Button>
  );
}

function ExportButton({ draft }: { readonly draft: CalendarDraft }) {
  const say = useWords();
  const download = useExport(draft.calendar.key);
  return (
    <Button
      variant="tertiary"
      startIcon={<Download />}
      disabled={draft.isChanged}
      title={draft.isChanged ? say('file.export-hint') : undefined}
      onClick={() => void download()}
    >
      {say('file.export')}
    </Button>
  );
}
