import { ok, refuse } from '../../../../../kernel/result';
import type { Complaint } from '../complaint';
import type { ComplaintEvent } from '../event';
import type { Circumstances, CommandOf, Decision } from './decision';
import { isSolved } from './is-solved';

/** The resident takes the complaint back: it ends without a finding. */
export function withdraw(
  complaint: Complaint,
  { reason }: CommandOf<'resident-withdraw'>,
  { charter }: Circumstances,
): Decision {
  if (isSolved(complaint)) return refuse({ kind: 'already-resolved' });
  return ok([{ kind: 'withdrawn', reason }, ...moveToResolved(complaint, charter)]);
}

/** What ends goes to the first stage that the charter has for what is solved. */
export function moveToResolved(
  { stageKey }: Complaint,
  { stages }: Circumstances['charter'],
): ComplaintEvent[] {
  const stage = stages.find((one) => one.phase === 'resolved');
  if (!stage) return [];
  return [{ kind: 'stage-moved', from: stageKey, to: stage.key, phase: stage.phase }];
}
