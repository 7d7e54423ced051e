import { ok, refuse } from '../../../../../kernel/result';
import type { Complaint } from '../complaint';
import type { Circumstances, CommandOf, Decision } from './decision';
import { isSolved } from './is-solved';

/** The resident asks that somebody else look at the outcome: once for each outcome. */
export function appeal(complaint: Complaint, { reason }: CommandOf<'resident-appeal'>): Decision {
  if (!isSolved(complaint)) return refuse({ kind: 'not-resolved' });
  if (complaint.appealState !== null) return refuse({ kind: 'already-appealed' });
  if (!hasFinding(complaint)) return refuse({ kind: 'no-finding' });
  return ok([{ kind: 'appealed', reason }]);
}

/** Whether anybody has found anything: what the resident took back has no outcome to look at again. */
export function hasFinding({ outcome, resolvedById }: Complaint): boolean {
  return outcome !== null && (outcome !== 'withdrawn' || resolvedById !== null);
}

export function acknowledgeAppeal(
  { appealState }: Complaint,
  { statement }: CommandOf<'acknowledge-appeal'>,
  { actor }: Circumstances,
): Decision {
  if (actor.kind !== 'staff') return refuse({ kind: 'needs-named-person' });
  if (appealState === null) return refuse({ kind: 'no-appeal' });
  if (appealState === 'decided') return refuse({ kind: 'appeal-already-decided' });
  if (appealState === 'acknowledged') return refuse({ kind: 'appeal-already-acknowledged' });
  return ok([{ kind: 'appeal-acknowledged', statement }]);
}

/** Nobody judges their own work: ISO 10002:2018, 8.7 and the fairness of any second stage. */
export function decideAppeal(
  { appealState, resolvedById }: Complaint,
  { outcome, text }: CommandOf<'decide-appeal'>,
  { actor }: Circumstances,
): Decision {
  if (actor.kind !== 'staff') return refuse({ kind: 'needs-named-person' });
  if (appealState === null) return refuse({ kind: 'no-appeal' });
  if (appealState === 'decided') return refuse({ kind: 'appeal-already-decided' });
  if (resolvedById === actor.id) return refuse({ kind: 'reviews-own-work' });
  return ok([{ kind: 'appeal-decided', outcome, text }]);
}

/** Whether somebody still has to decide about an appeal. */
export function isAppealPending({ appealState }: Pick<Complaint, 'appealState'>): boolean {
  return appealState === 'lodged' || appealState === 'acknowledged';
}
