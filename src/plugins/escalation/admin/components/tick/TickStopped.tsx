import { useCallback, useState } from 'react';
import { useFetchClient, useNotification, useRBAC } from '@strapi/strapi/admin';
import { Alert, Button } from '@strapi/design-system';
import { useLanguage } from '../../../../../admin/kit/language';
import { hoursWords, zonedWords } from '../../../../../admin/kit/time-words';
import { useEvery } from '../../../../../admin/kit/use-every';
import { useRemote } from '../../../../../admin/kit/use-remote';
import type { TickAnswer } from '../../../contracts/tick';
import { useWords } from '../../words';

const REFRESH = 60_000;
const MAY_CONFIRM = [{ action: 'plugin::charter.publish', subject: null }];

/** Says so while nobody is told of late promises because the time may be wrong, and lets it be confirmed. */
export function TickStopped() {
  const { get } = useFetchClient();
  const load = async () => (await get<TickAnswer>('/escalation/tick')).data;
  const { remote, reload, replace } = useRemote('tick', load);
  useEvery(REFRESH, reload);
  const [isPutAway, setPutAway] = useState(false);
  if (isPutAway || remote.kind !== 'ready' || !remote.value.stopped) return null;
  const putAway = () => setPutAway(true);
  return <Stopped answer={remote.value} onConfirmed={replace} onClose={putAway} />;
}

interface StoppedProps {
  readonly answer: TickAnswer;
  readonly onConfirmed: (answer: TickAnswer) => void;
  /** Put away until the page is opened anew. */
  readonly onClose: () => void;
}

function Stopped({ answer, onConfirmed, onClose }: StoppedProps) {
  const say = useWords();
  const language = useLanguage();
  const { isBusy, confirm } = useConfirmation(onConfirmed);
  const { allowedActions } = useRBAC(MAY_CONFIRM);
  const step = answer.stopped?.stepSeconds ?? 0;
  const values = {
    span: hoursWords(Math.abs(step), language),
    now: zonedWords(answer.now, answer.timezone, language),
  };
  return (
    <Alert
      variant="danger"
      title={say('tick.stopped')}
      closeLabel={say('tick.close')}
      onClose={onClose}
      action={
        allowedActions.canPublish ? (
          <Button variant="danger-light" size="S" loading={isBusy} onClick={() => void confirm()}>
            {say('tick.confirm')}
          </Button>
        ) : undefined
      }
    >
      {say(step < 0 ? 'tick.back' : 'tick.forward', values)}{' '}
      {say(allowedActions.canPublish ? 'tick.ask' : 'tick.ask-others', values)}
    </Alert>
  );
}

function useConfirmation(onConfirmed: (answer: TickAnswer) => void) {
  const say = useWords();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const confirm = useCallback(async () => {
    setBusy(true);
    try {
      const { data } = await post<TickAnswer>('/escalation/tick/confirmation', {});
      toggleNotification({ type: 'success', message: say('tick.confirmed') });
      onConfirmed(data);
    } catch {
      toggleNotification({ type: 'danger', message: say('tick.not-confirmed') });
    } finally {
      setBusy(false);
    }
  }, [onConfirmed, post, say, toggleNotification]);
  return { isBusy, confirm };
}
