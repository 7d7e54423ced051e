import type { Core } from '@strapi/strapi';
import { connection } from '../../../../floor/connection';
import {
  charterOf,
  readComplaint,
  readPeople,
  type StoredComplaint,
} from '../../../complaints/server/public';
import type { ClockView } from '../../contracts/clocks';
import type { EscalationView } from '../../domain/charter/escalation-view';
import type { WaitReason } from '../../../complaints/domain/vocabulary';
import { promisedSeconds, type Clock } from '../../domain/clock/clock';
import type { ClockEvent } from '../../domain/clock/clock-event';
import { extensionsOf } from '../../domain/clock/decide-extension';
import { HELD } from '../../domain/clock/clock-moves';
import { policyOf, type ViewOf } from '../../domain/clock/promise-facts';
import { whoIsTold } from '../../domain/rules/who-is-told';
import { clockEventsOf, clocksOf, type StoredClock } from '../store/clocks';
import { nextTimerOf } from '../store/timers';
import { explanationView, namedTerms } from './explanation-view';
import { passedOverView } from './passed-over-view';
import { viewsOf } from './views-of';

/** The clocks of a complaint with the names behind their keys and what happens next if nobody acts. */
export async function clockViews(strapi: Core.Strapi, complaintId: number): Promise<ClockView[]> {
  const db = await connection(strapi);
  const complaint = await readComplaint(db, { id: complaintId });
  if (!complaint) return [];
  const clocks = await clocksOf(db, complaintId);
  const numbers = clocks.map(({ clock }) => clock.charterNumber);
  const viewOf = await viewsOf(strapi, [complaint.charterNumber, ...numbers]);
  return Promise.all(clocks.map((stored) => clockView(strapi, stored, complaint, viewOf)));
}

async function clockView(
  strapi: Core.Strapi,
  stored: StoredClock,
  complaint: StoredComplaint,
  viewOf: ViewOf,
): Promise<ClockView> {
  const { policyKey: _policy, calendarKey: _calendar, ...clock } = stored.clock;
  const events = await clockEventsOf(await connection(strapi), stored.id);
  const promised = { ...stored.clock, promisedSeconds: promisedSeconds(clock) };
  return {
    ...clock,
    ...namedTerms(promised, viewOf),
    pausesFor: pausesOf(stored.clock, viewOf),
    extension: extensionOf(stored.clock, events, viewOf),
    passedOver: passedOverView(events, viewOf),
    explanation: explanationView(events, viewOf),
    nextStep: await nextStep(strapi, stored.id, complaint, viewOf(stored.clock.charterNumber)),
  };
}

async function nextStep(
  strapi: Core.Strapi,
  clockId: number,
  complaint: StoredComplaint,
  view: EscalationView,
): Promise<ClockView['nextStep']> {
  const db = await connection(strapi);
  const timer = await nextTimerOf(db, clockId);
  const rule = view.rules.find(({ key }) => key === timer?.ruleKey);
  if (!timer || !rule) return null;
  const { view: charter } = await charterOf(strapi, complaint);
  const people = await readPeople(db);
  const around = {
    ...{ assigneeId: complaint.assigneeId, departments: charter.departments, staff: people },
    department: charter.department(complaint.departmentKey),
  };
  const names = rule.steps.flatMap((step) => {
    if (step.kind !== 'notify') return [];
    if (step.to.kind === 'address') return [step.to.email];
    if (step.to.kind === 'resident') return [];
    const { personIds, organisation } = whoIsTold(step.to, around);
    if (organisation) return [charter.organisation.email];
    return people.filter(({ id }) => personIds.includes(id)).map(({ name }) => name);
  });
  return { at: timer.fireAt, ruleName: rule.name, names: [...new Set(names)] };
}

function pausesOf(clock: Clock, viewOf: ViewOf): WaitReason[] {
  const mayBeHeld = HELD.some((metric) => metric === clock.metric);
  return mayBeHeld ? [...policyOf(clock, viewOf).pausesFor] : [];
}

/** What may still be granted to a promise that runs and is not broken. */
function extensionOf(
  clock: Clock,
  events: readonly ClockEvent[],
  viewOf: ViewOf,
): ClockView['extension'] {
  const allowed = policyOf(clock, viewOf).extension;
  if (clock.metric !== 'resolution' || clock.state !== 'running') return null;
  if (allowed === null || clock.breachedAt !== null) return null;
  const left = allowed.times - extensionsOf(events);
  return left > 0 ? { left, hours: allowed.hours } : null;
}
