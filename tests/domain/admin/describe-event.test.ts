import { en } from '../../../src/plugins/complaints/admin/translations/en';
import { describeEvent } from '../../../src/plugins/complaints/admin/file/describe-event';
import type { DeskSay } from '../../../src/plugins/complaints/admin/words';

const say: DeskSay = (key, values = {}) =>
  Object.entries(values).reduce<string>(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    en[key],
  );

const names = {
  department: (key: string) => `department ${key}`,
  category: (key: string) => key,
  stage: (key: string) => `stage ${key}`,
  place: (key: string) => key,
  residentGroup: (key: string) => key,
  person: (id: number) => `person ${id}`,
  moment: (at: number) => `moment ${at}`,
};

const BECAUSE = {
  ...{ kind: 'at-due', dueAt: 0, timezone: 'UTC', percent: null, amount: null, unit: null },
  ...{ repeat: 0, meant: ['head'] },
};

describe('an event is told as old → new', () => {
  test.each([
    [{ kind: 'assigned', from: null, to: 7 }, 'Assigned: nobody → person 7', ''],
    [{ kind: 'assigned', from: 7, to: null }, 'Assigned: person 7 → nobody', ''],
    [{ kind: 'priority-changed', from: 'normal', to: 'high' }, 'Priority: Normal → High', ''],
    [
      { kind: 'stage-moved', from: 'accept', to: 'judge', phase: 'in-progress' },
      'Stage: stage accept → stage judge',
      '',
    ],
    [
      { kind: 'department-changed', from: 'a', to: 'b', reason: 'It is a pipe' },
      'Department: department a → department b',
      'Reason: It is a pipe',
    ],
    [{ kind: 'resolved', outcome: 'upheld', text: 'Mended' }, 'Resolved: Upheld', 'Mended'],
    [{ kind: 'surveyed', score: 2, comment: 'Slow' }, 'Survey answered: 2 of 5', 'Slow'],
    [
      {
        kind: 'escalated',
        metric: 'resolution',
        ruleKey: 'r',
        told: ['A', 'B'],
        because: BECAUSE,
      },
      'Solution: escalated, told A, B',
      '',
    ],
    [
      {
        kind: 'escalated',
        metric: 'first-response',
        ruleKey: 'r',
        told: [],
        because: BECAUSE,
      },
      'First answer: escalated, nobody could be told',
      '',
    ],
  ] as const)('%j', (event, sentence, detail) => {
    const mutable = JSON.parse(JSON.stringify(event)) as Parameters<typeof describeEvent>[0];
    expect(describeEvent(mutable, names, say)).toEqual({ sentence, detail });
  });
});
