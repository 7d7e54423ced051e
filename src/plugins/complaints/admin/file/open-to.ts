import type { AppealState } from '../../domain/complaint/complaint';
import type { Phase, WaitReason } from '../../domain/vocabulary';

/** What decides whether a step can be taken. */
export interface Standing {
  readonly phase: Phase;
  readonly acknowledgedAt: number | null;
  readonly waitReason: WaitReason | null;
  readonly resolvedById: number | null;
  readonly appealState: AppealState | null;
  readonly actions: readonly { readonly doneAt: number | null }[];
}

/** The steps that would succeed now for a person who may act: only these are offered. */
export interface OpenTo {
  readonly acknowledge: boolean;
  readonly takeResponsibility: boolean;
  readonly wait: boolean;
  readonly stopWaiting: boolean;
  readonly promiseAction: boolean;
  readonly completeAction: boolean;
  readonly acknowledgeAppeal: boolean;
  readonly decideAppeal: boolean;
  readonly reopen: boolean;
}

export function openTo(complaint: Standing, me: { readonly id: number }): OpenTo {
  const isOpen = complaint.phase !== 'resolved' && complaint.phase !== 'closed';
  const { appealState, waitReason } = complaint;
  const isPending = appealState === 'lodged' || appealState === 'acknowledged';
  return {
    acknowledge: isOpen && complaint.acknowledgedAt === null,
    takeResponsibility: isOpen,
    wait: isOpen && waitReason === null,
    stopWaiting: waitReason !== null,
    promiseAction: complaint.phase !== 'closed',
    completeAction: complaint.actions.some(({ doneAt }) => doneAt === null),
    acknowledgeAppeal: appealState === 'lodged',
    decideAppeal: isPending && complaint.resolvedById !== me.id,
    reopen: !isOpen && !isPending,
  };
}
