import type { Knex } from 'knex';
import { factsOf } from '../../../../complaints/domain/condition/facts-of';
import type { Fired } from '../../../domain/rules/planned-timers';
import { plannedStageTimers, stageRules } from '../../../domain/rules/stage-timers';
import { insertTimers, MOVED, retireRuleTimers, type NewTimer } from '../../store/timers';
import type { Destination, LookedAt } from './look-at';

/** Lets rules that go by the time in a stage be those of the new charter, by its calendar. */
export async function renewStageTimers(
  tx: Knex.Transaction,
  moving: readonly LookedAt[],
  fired: ReadonlyMap<number, readonly Fired[]>,
  { charterNumber, at }: Destination,
): Promise<void> {
  const timers: NewTimer[] = [];
  for (const { complaint, stored, isSilent, viewOf } of moving) {
    const before = Math.max(
      complaint.charterNumber,
      ...stored.map((one) => one.clock.charterNumber),
    );
    const view = viewOf(charterNumber);
    const keys = [...stageRules(viewOf(before)), ...stageRules(view)].map(({ key }) => key);
    if (isSilent || keys.length === 0) continue;
    const since = (fired.get(complaint.id) ?? []).filter((one) => one.at >= complaint.stageSince);
    const going = new Set(since.map(({ ruleKey }) => ruleKey)); // fired in this stage: its repeats go on
    const changed = keys.filter((key) => !going.has(key));
    await retireRuleTimers(tx, complaint.id, changed, at);
    const calendar = view.calendar(view.matchPolicy(factsOf(complaint)).policy.calendarKey);
    const planned = plannedStageTimers(complaint, stageRules(view), calendar);
    timers.push(
      ...planned
        .filter(({ ruleKey }) => changed.includes(ruleKey))
        .map((timer): NewTimer => ({
          ...{ complaintId: complaint.id, clockId: null, generation: complaint.version },
          ...timer,
          ...(timer.fireAt <= at ? { heldFor: MOVED } : {}),
        })),
    );
  }
  await insertTimers(tx, timers);
}
