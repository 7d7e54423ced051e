import type { RecipientRole } from '../../../src/plugins/escalation/domain/charter/rules';
import { whoIsTold } from '../../../src/plugins/escalation/domain/rules/who-is-told';
import { departments, NUMBERED } from '../../support/charter/town';

const { mayor, worksHead, worker } = NUMBERED;
const [works] = departments(NUMBERED);
const everybody = [mayor, worksHead, worker];

type Active = readonly number[];

/** Role of the step, assignee, who is active → who is told. */
const LADDER: [string, RecipientRole, number | null, Active, readonly number[]][] = [
  ['the assignee', 'assignee', worker, everybody, [worker]],
  ['the head, of an unassigned complaint', 'assignee', null, everybody, [worksHead]],
  ['the head, for a disabled assignee', 'assignee', worker, [mayor, worksHead], [worksHead]],
  ['leadership, of an unassigned one without a head', 'assignee', null, [mayor, worker], [mayor]],
  ['leadership, for disabled assignee and head', 'assignee', worker, [mayor], [mayor]],
  ['the head', 'head', worker, everybody, [worksHead]],
  ['leadership, for a disabled head', 'head', worker, [mayor, worker], [mayor]],
  ['leadership', 'leadership', worker, everybody, [mayor]],
];

describe('a step of the ladder is told to', () => {
  test.each(LADDER)('%s', (_who, role, assigneeId, active, told) => {
    const isActive = (id: number) => active.includes(id);
    expect(whoIsTold(role, { assigneeId }, works, isActive)).toEqual(told);
  });

  test('every leader who is active', () => {
    const led = works && { ...works, leadershipIds: [7, 8, 9] };
    expect(whoIsTold('leadership', { assigneeId: null }, led, (id) => id !== 8)).toEqual([7, 9]);
  });

  test('nobody below the rung it names', () => {
    expect(whoIsTold('leadership', { assigneeId: worker }, works, (id) => id === worker)).toEqual(
      [],
    );
  });

  test('the assignee, of a department that is there no more', () => {
    expect(whoIsTold('assignee', { assigneeId: worker }, undefined, () => true)).toEqual([worker]);
  });
});
