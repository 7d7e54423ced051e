import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { Panel } from '../../../../../admin/kit/Panel';
import { useEvery } from '../../../../../admin/kit/use-every';
import { useRemote } from '../../../../../admin/kit/use-remote';
import type { MovesAnswer } from '../../../contracts/moves';
import { useMayWrite } from '../../editing/use-may-write';
import { useMovesApi } from '../../moving/use-moves-api';
import { useWords } from '../../words';
import { MoveDialog } from './MoveDialog';
import { MoveResult } from './MoveResult';
import { RunningMove } from './RunningMove';

interface OpenComplaintsProps {
  /** Of the charter in force; undefined before the first. */
  readonly number: number | undefined;
}

const LOOK_AGAIN = 2_000;

/** What becomes of open complaints after a publication: they keep their promises, unless somebody moves them. */
export function OpenComplaints({ number }: OpenComplaintsProps) {
  const api = useMovesApi();
  const { remote, reload } = useRemote(`moves/${number ?? 0}`, api.current);
  const answer = remote.kind === 'ready' ? remote.value : null;
  useEvery(LOOK_AGAIN, () => answer?.move?.state === 'running' && reload());
  if (!answer || answer.charterNumber === null) return null;
  return <Standing answer={answer} number={answer.charterNumber} onChange={reload} />;
}

interface StandingProps {
  readonly answer: MovesAnswer;
  readonly number: number;
  readonly onChange: () => void;
}

function Standing({ answer: { outstanding, move }, number, onChange }: StandingProps) {
  const say = useWords();
  const isRunning = move?.state === 'running';
  const result = move && !isRunning && move.charterNumber === number ? move : null;
  if (!isRunning && !result && outstanding === 0) return null;
  return (
    <Panel title={say('moving.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {isRunning && <RunningMove move={move} onChange={onChange} />}
        {result && <MoveResult move={result} />}
        {!isRunning && outstanding > 0 && (
          <Offer count={outstanding} number={number} onChange={onChange} />
        )}
      </Flex>
    </Panel>
  );
}

interface OfferProps {
  readonly count: number;
  readonly number: number;
  readonly onChange: () => void;
}

function Offer({ count, number, onChange }: OfferProps) {
  const say = useWords();
  const mayMove = useMayWrite();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Typography>{say('moving.kept', { count })}</Typography>
      {mayMove && (
        <Modal.Root open={isOpen} onOpenChange={setOpen}>
          <div>
            <Modal.Trigger>
              <Button variant="secondary" endIcon={<ArrowRight />}>
                {say('moving.offer')}
              </Button>
            </Modal.Trigger>
          </div>
          {isOpen && (
            <MoveDialog number={number} onClose={() => setOpen(false)} onMoved={onChange} />
          )}
        </Modal.Root>
      )}
    </>
  );
}
