import { useId } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import type { MoveView } from '../../../contracts/moves';
import { useMayWrite } from '../../editing/use-may-write';
import { useMovesApi } from '../../moving/use-moves-api';
import { useWords } from '../../words';

interface RunningMoveProps {
  readonly move: MoveView;
  readonly onChange: () => void;
}

/** How far a move has got, and the button that ends it where it is. */
export function RunningMove({ move, onChange }: RunningMoveProps) {
  const say = useWords();
  const id = useId();
  const mayMove = useMayWrite();
  const stop = useStopping(onChange);
  const { charterNumber, done, total } = move;
  const share = total === 0 ? 100 : Math.min(100, Math.round((done / total) * 100));
  return (
    <>
      <Typography id={id}>{say('moving.running', { number: charterNumber })}</Typography>
      <Flex gap={4} wrap="wrap">
        <ProgressBar value={share} aria-labelledby={id} />
        <Typography role="status">{say('moving.progress', { done, total })}</Typography>
      </Flex>
      {mayMove && (
        <div>
          <Button variant="tertiary" onClick={() => void stop()}>
            {say('moving.stop')}
          </Button>
        </div>
      )}
    </>
  );
}

function useStopping(onChange: () => void): () => Promise<void> {
  const say = useWords();
  const api = useMovesApi();
  const { toggleNotification } = useNotification();
  return async () => {
    try {
      await api.cancel(); // that nothing runs any more is what was wanted
      onChange();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      toggleNotification({ type: 'danger', message: say('draft.failed') });
    }
  };
}
