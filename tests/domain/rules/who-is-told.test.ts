import type { Recipient } from '../../../src/plugins/escalation/domain/rules/step';
import {
  whoIsTold,
  type Surroundings,
} from '../../../src/plugins/escalation/domain/rules/who-is-told';
import { departments, NUMBERED } from '../../support/charter/town';

const { mayor, worksHead, worker } = NUMBERED;
const all = departments(NUMBERED);
const [works] = all;
const ADMIN = 90;

/** The town with some of its people disabled. */
function around(disabled: readonly number[], change: Partial<Surroundings> = {}): Surroundings {
  const ids = [mayor, worksHead, worker, ADMIN];
  const staff = ids.map((id) => ({
    ...{ id, isActive: !disabled.includes(id) },
    roleCodes: id === ADMIN ? ['boss'] : ['desk'],
    isAdministrator: id === ADMIN,
  }));
  return { assigneeId: worker, department: works, departments: all, staff, ...change };
}

type Row = [string, Recipient, Surroundings, readonly number[], readonly string[]];
const unassigned = { assigneeId: null };

/** Whom it is meant for → who is told, and what had to be climbed. */
const LADDER: Row[] = [
  ['the assignee', { kind: 'assignee' }, around([]), [worker], ['assignee']],
  [
    'D2: the head, of an unassigned complaint',
    { kind: 'assignee' },
    around([], unassigned),
    [worksHead],
    ['assignee', 'head'],
  ],
  [
    'the head, for a disabled assignee',
    { kind: 'assignee' },
    around([worker]),
    [worksHead],
    ['assignee', 'head'],
  ],
  [
    'D2: leadership, for a disabled head who has no superior',
    { kind: 'head' },
    around([worksHead]),
    [mayor],
    ['head', 'heads-head', 'leadership'],
  ],
  ['leadership', { kind: 'leadership' }, around([]), [mayor], ['leadership']],
  [
    'the administrators, when the whole department is gone',
    { kind: 'head' },
    around([worker, worksHead, mayor]),
    [ADMIN],
    ['head', 'heads-head', 'leadership', 'any-leadership', 'administrators'],
  ],
  [
    'any leadership, of a department that is there no more',
    { kind: 'head' },
    around([], { department: undefined }),
    [mayor],
    ['head', 'heads-head', 'leadership', 'any-leadership'],
  ],
  ['a person', { kind: 'person', id: worker }, around([]), [worker], ['person']],
  [
    'the head, for a person who is disabled',
    { kind: 'person', id: worker },
    around([worker]),
    [worksHead],
    ['person', 'head'],
  ],
  [
    'everybody with a role',
    { kind: 'role', code: 'desk' },
    around([worksHead]),
    [mayor, worker],
    ['role'],
  ],
  [
    'the head, for a role that nobody has',
    { kind: 'role', code: 'gone' },
    around([]),
    [worksHead],
    ['role', 'head'],
  ],
];

describe('a rule tells', () => {
  test.each(LADDER)('%s', (_who, recipient, surroundings, told, climbed) => {
    const found = whoIsTold(recipient, surroundings);
    expect([...found.personIds].sort()).toEqual([...told].sort());
    expect([found.climbed, found.organisation]).toEqual([climbed, false]);
  });

  test('the head of the head', () => {
    const board = { ...all[1], key: 'board', headId: mayor, memberIds: [worksHead] };
    const surroundings = around([], {
      departments: [works, board].flatMap((one) => one ?? []) as never,
    });
    expect(whoIsTold({ kind: 'heads-head' }, surroundings).personIds).toEqual([mayor]);
  });

  test('D2: the organisation itself, when nobody at all is left', () => {
    const nobody = around([mayor, worksHead, worker, ADMIN]);
    expect(whoIsTold({ kind: 'assignee' }, nobody)).toMatchObject({
      ...{ personIds: [], organisation: true },
    });
  });

  test('nobody twice', () => {
    const led = works && { ...works, leadershipIds: [mayor, mayor] };
    const found = whoIsTold({ kind: 'leadership' }, around([], { department: led }));
    expect(found.personIds).toEqual([mayor]);
  });
});
