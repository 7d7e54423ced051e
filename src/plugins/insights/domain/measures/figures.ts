import { SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import type { Figures } from '../../contracts/overview';
import type { Fact } from './fact';
import { median } from './median';

/** The figures of a group of complaints as they stand at a moment. */
export function figuresOf(facts: readonly Fact[], at: Instant): Figures {
  const ended = facts.filter((fact) => fact.isSolved || fact.wasBreached || hasRunOut(fact, at));
  const kept = ended.filter((fact) => fact.isSolved && !fact.wasBreached);
  const scores = facts.flatMap((fact) => fact.score ?? []);
  return {
    received: facts.length,
    open: facts.filter((fact) => !fact.isSolved).length,
    late: facts.filter((fact) => isLate(fact, at)).length,
    solved: facts.filter((fact) => fact.isSolved).length,
    ended: ended.length,
    onTimeShare: ended.length === 0 ? null : kept.length / ended.length,
    medianFirstResponseSeconds: medianSeconds(facts, (fact) => fact.firstRespondedAt),
    medianResolutionSeconds: medianSeconds(facts, (fact) => fact.resolvedAt),
    surveysInvited: facts.filter((fact) => fact.wasInvited).length,
    surveysAnswered: scores.length,
    meanScore: scores.length === 0 ? null : scores.reduce((a, b) => a + b, 0) / scores.length,
  };
}

function isLate(fact: Fact, at: Instant): boolean {
  return !fact.isSolved && fact.nextDueAt !== null && fact.nextDueAt < at;
}

/** Broken, though the tick may not have noted it yet; a late first response is not the promise of a solution. */
function hasRunOut(fact: Fact, at: Instant): boolean {
  return fact.promisedAt !== null && fact.promisedAt < at;
}

function medianSeconds(
  facts: readonly Fact[],
  until: (fact: Fact) => Instant | null,
): number | null {
  const seconds = facts.flatMap((fact) => {
    const end = until(fact);
    return end === null ? [] : [(end - fact.receivedAt) / SECOND];
  });
  return median(seconds);
}
