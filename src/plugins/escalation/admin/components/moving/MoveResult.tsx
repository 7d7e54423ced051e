import { Typography } from '@strapi/design-system';
import { Moment } from '../../../../../admin/kit/Moment';
import type { MoveView } from '../../../contracts/moves';
import { useWords } from '../../words';

/** What came of a move that is over. */
export function MoveResult({ move }: { readonly move: MoveView }) {
  const say = useWords();
  const { state, startedBy: name, charterNumber: number, total, done, changed, told } = move;
  const key = state === 'cancelled' ? 'moving.cancelled' : 'moving.done';
  return (
    <div role="status">
      <Typography tag="p">{say(key, { name, number, total, done, changed, told })}</Typography>
      {move.failed > 0 && (
        <Typography tag="p" textColor="danger700">
          {say('moving.some-failed', { count: move.failed })}
        </Typography>
      )}
      {move.finishedAt !== null && (
        <Typography tag="p" textColor="neutral600">
          {say('moving.finished')} <Moment at={move.finishedAt} />
        </Typography>
      )}
    </div>
  );
}
