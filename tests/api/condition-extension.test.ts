import type { ConditionField } from '../../src/plugins/complaints/server/public';
import { PLAIN_RULE, rules } from '../support/charter/town-promises';
import { say } from '../support/charter/say';
import { act, on, rowsOf, submit } from './support/lives';
import { foundTown, type Town } from './support/town';

/** What a plugin would add in its `register`: whether somebody has answered already. */
const ANSWERED: ConditionField = {
  field: {
    ...{ name: 'answered', kind: 'yes-no', options: [] },
    label: { en: 'Answered', 'zh-Hans': '已答复' },
  },
  read: ({ firstRespondedAt }) => firstRespondedAt !== null,
  expression: 'complaints.first_responded_at is not null',
};

let town: Town;

beforeAll(async () => {
  town = await foundTown({
    change: () => ({
      rules: [
        ...rules,
        {
          ...{ ...PLAIN_RULE, key: 'insists', name: say('Insists') },
          trigger: { kind: 'event', events: ['resident-replied'] },
          condition: { field: 'answered', operator: 'is', value: true },
          steps: [{ kind: 'notify', to: { kind: 'head' }, textKey: null }],
        },
      ],
    }),
  });
});

afterAll(() => town.close());

test('a rule that asks about a field nobody has registered cannot be published', async () => {
  const published = await town.publish();
  expect(published.ok).toBe(false);
  expect(JSON.stringify(published)).toContain('There is no field answered');
});

test('a rule goes by a field that an extension has registered', async () => {
  town.plugins.complaints.registerConditionField(town.strapi, ANSWERED);
  expect(await town.publish()).toMatchObject({ ok: true });

  const answered = await submit(town);
  await act(
    town,
    answered.complaintId,
    { kind: 'reply', text: 'We look', waitForResident: false },
    on('Mon 11:00'),
  );
  const unanswered = await submit(town);
  for (const { complaintId } of [answered, unanswered]) {
    await act(town, complaintId, { kind: 'resident-reply', text: 'And?' }, on('Mon 12:00'), null);
  }
  const runs = await rowsOf(town, 'rule_runs', { rule_key: 'insists', outcome: 'fired' });
  expect(runs.map((run) => Number(run.complaint_id))).toEqual([answered.complaintId]);
});
