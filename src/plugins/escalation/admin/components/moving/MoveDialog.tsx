import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Failed, Waiting } from '../../../../../admin/kit/Plain';
import { useMovesApi } from '../../moving/use-moves-api';
import { usePreviewPages } from '../../moving/use-preview-pages';
import { useWords } from '../../words';
import { MovePreview } from './MovePreview';

interface MoveDialogProps {
  readonly number: number;
  readonly onClose: () => void;
  readonly onMoved: () => void;
}

/** Shows every date that a move would change before anybody agrees to it. */
export function MoveDialog({ number, onClose, onMoved }: MoveDialogProps) {
  const say = useWords();
  const pages = usePreviewPages(number);
  const { refusal, isBusy, start } = useStarting(number, () => {
    onClose();
    onMoved();
  });
  const { preview, trouble } = pages;
  return (
    <Modal.Content>
      <Modal.Header closeLabel={say('close')}>
        <Modal.Title>{say('moving.dialog', { number })}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{say('moving.meaning')}</Typography>
          {!preview && !trouble && <Waiting words={say('moving.loading')} />}
          {trouble && (
            <Failed
              words={trouble}
              retryWords={say('moving.retry')}
              onRetry={() => void pages.load()}
            />
          )}
          {preview && <MovePreview {...pages} preview={preview} number={number} />}
          <div role="alert">
            {refusal && <Typography textColor="danger700">{refusal}</Typography>}
          </div>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('moving.cancel')}
        </Button>
        <Button disabled={!preview} loading={isBusy} onClick={() => void start()}>
          {say('moving.confirm', { count: preview?.counts.complaints ?? 0 })}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
}

function useStarting(number: number, onStarted: () => void) {
  const say = useWords();
  const api = useMovesApi();
  const { toggleNotification } = useNotification();
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function start() {
    setBusy(true);
    try {
      const answer = await api.start(number);
      if ('refusal' in answer) return setRefusal(say(`moving.refused-${answer.refusal.code}`));
      onStarted();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      toggleNotification({ type: 'danger', message: say('draft.failed') });
    } finally {
      setBusy(false);
    }
  }

  return { refusal, isBusy, start };
}
