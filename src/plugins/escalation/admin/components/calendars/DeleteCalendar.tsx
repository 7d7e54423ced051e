import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Dialog, Typography } from '@strapi/design-system';
import { Trash, WarningCircle } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import { useTranslated } from '../../../../../admin/kit/language';
import type { CalendarUser } from '../../../contracts/calendars';
import type { Calendar } from '../../../domain/calendar/calendar';
import { addressOf } from '../../addresses';
import { useCalendarApi } from '../../calendars/use-calendar-api';
import { useWords } from '../../words';

interface DeleteCalendarProps {
  readonly calendar: Calendar;
}

/** Asks before it deletes, and names the drafts that go by the calendar when it cannot. */
export function DeleteCalendar({ calendar }: DeleteCalendarProps) {
  const say = useWords();
  const { users, isBusy, remove, forget } = useDeleting(calendar.key);
  return (
    <Dialog.Root onOpenChange={forget}>
      <Dialog.Trigger>
        <Button variant="danger-light" startIcon={<Trash />}>
          {say('calendars.delete')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{say('calendars.delete-ask', { name: calendar.name })}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          <div role="status">
            {users.length > 0 ? <Users users={users} /> : say('calendars.delete-meaning')}
          </div>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('cancel')}
            </Button>
          </Dialog.Cancel>
          <Button
            variant="danger-light"
            fullWidth
            loading={isBusy}
            disabled={users.length > 0}
            onClick={() => void remove()}
          >
            {say('calendars.delete')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

function Users({ users }: { readonly users: readonly CalendarUser[] }) {
  const say = useWords();
  const translated = useTranslated();
  return (
    <>
      <Typography>{say('calendars.in-use')}</Typography>
      <ul>
        {users.map(({ kind, key, name }) => (
          <li key={`${kind}/${key}`}>
            <Typography fontWeight="semiBold">
              {say(`calendars.user-${kind}`, { name: translated(name) })}
            </Typography>
          </li>
        ))}
      </ul>
    </>
  );
}

function useDeleting(key: string) {
  const say = useWords();
  const api = useCalendarApi();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [users, setUsers] = useState<readonly CalendarUser[]>([]);
  const [isBusy, setBusy] = useState(false);

  async function remove() {
    setBusy(true);
    try {
      const refusal = await api.remove(key);
      if (refusal) return setUsers(refusal.users);
      toggleNotification({ type: 'success', message: say('calendars.deleted') });
      navigate(addressOf('calendars'));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      toggleNotification({ type: 'danger', message: say('calendars.not-saved') });
    } finally {
      setBusy(false);
    }
  }

  return { users, isBusy, remove, forget: () => setUsers([]) };
}
