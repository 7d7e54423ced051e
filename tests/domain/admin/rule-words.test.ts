import { createIntl } from 'react-intl';
import type { Language } from '../../../src/kernel/language';
import { catalogueOf } from '../../../src/plugins/complaints/domain/condition/field';
import { complaintFields } from '../../../src/plugins/complaints/domain/condition/complaint-fields';
import {
  isFiltering,
  isWanted,
  NO_FILTER,
} from '../../../src/plugins/escalation/admin/rules/filter-rules';
import {
  BLANK_RULE,
  BLANK_STEPS,
  kindsOf,
} from '../../../src/plugins/escalation/admin/rules/blank';
import type { RuleVocabulary } from '../../../src/plugins/escalation/admin/rules/rule-vocabulary';
import { limitWords, ruleWords } from '../../../src/plugins/escalation/admin/rules/rule-words';
import { stepWords } from '../../../src/plugins/escalation/admin/rules/step-words';
import { addressIn, requestIn } from '../../../src/plugins/escalation/admin/runs/runs-address';
import {
  conditionReasons,
  reasonWords,
  stepResult,
} from '../../../src/plugins/escalation/admin/runs/run-words';
import { en } from '../../../src/plugins/escalation/admin/translations/en';
import { zhHans } from '../../../src/plugins/escalation/admin/translations/zh-Hans';
import type { RunLine } from '../../../src/plugins/escalation/contracts/runs';
import { NOBODY_TO_GIVE_IT_TO } from '../../../src/plugins/escalation/domain/rules/run';
import type { Rule } from '../../../src/plugins/escalation/domain/rules/rule';
import type { Step } from '../../../src/plugins/escalation/domain/rules/step';
import { ladderPreset } from '../../../src/plugins/escalation/domain/rules/ladder';

const WORDS = { en, 'zh-Hans': zhHans };

function vocabularyIn(language: Language): RuleVocabulary {
  const intl = createIntl({ locale: language, messages: WORDS[language] });
  const fields = complaintFields({
    ...{ categories: [], places: [], residentGroups: [] },
    departments: [],
    stages: [],
  } as Parameters<typeof complaintFields>[0]); // the sentences below name none of these
  return {
    language,
    say: (key, values) => intl.formatMessage({ id: key }, values),
    catalogue: catalogueOf([...fields.values()]),
    names: {
      departments: [{ key: 'works', name: { en: 'Works', 'zh-Hans': '工程部' } }],
      stages: [{ key: 'new', name: { en: 'New', 'zh-Hans': '新建' } }],
      people: [{ id: 7, name: 'Ada' }],
      roles: [{ code: 'strapi-editor', name: 'Editor' }],
    },
  };
}

const english = vocabularyIn('en');
const chinese = vocabularyIn('zh-Hans');
const rule = (change: Partial<Rule>): Rule => ({ ...BLANK_RULE, ...change });

describe('a rule is said as a sentence', () => {
  test.each<readonly [Partial<Rule>, string, string]>([
    [
      {},
      'The time for the resolution has run out → tell the head of department',
      '办结时限已到 → 告知部门负责人',
    ],
    [
      {
        trigger: { kind: 'due', metric: 'resolution', moment: { kind: 'share', percent: 80 } },
        steps: [{ kind: 'notify', to: { kind: 'assignee' }, textKey: null }],
      },
      '80 % of the time for the resolution is used → tell the handler',
      '办结时限已用去 80% → 告知经办人',
    ],
    [
      {
        trigger: { kind: 'event', events: ['submitted', 'reopened'] },
        condition: { field: 'priority', operator: 'is-one-of', value: ['urgent'] },
        steps: [
          { kind: 'assign', to: 7 },
          { kind: 'notify', to: { kind: 'department', key: 'works' }, textKey: null },
        ],
      },
      'A complaint is received or is reopened, if priority is Urgent → assign it to Ada, then tell everybody in Works',
      '投诉收到或重新办理，且优先级为紧急 → 分派给Ada，然后告知工程部的所有人',
    ],
    [
      {
        trigger: { kind: 'stage-age', stageKeys: ['new'], amount: 1, unit: 'working-days' },
        steps: [{ kind: 'call-webhook', url: 'https://hooks.example/a/secret' }],
      },
      'A complaint has been in New for 1 working day → call hooks.example',
      '投诉处于新建已达 1 个工作日 → 调用 hooks.example',
    ],
  ])('%#', (change, said, saidInChinese) => {
    expect(ruleWords(rule(change), english)).toBe(said);
    expect(ruleWords(rule(change), chinese)).toBe(saidInChinese);
  });

  test('with its limits, where it has any', () => {
    expect(limitWords(rule({}), english)).toEqual([]);
    const limited = rule({
      repeat: { every: { amount: 1, unit: 'working-days' }, times: 3 },
      ...{ quietCalendarKey: 'hours', capPerHour: 30, once: 'cycle' },
    });
    expect(limitWords(limited, english)).toEqual([
      ...['again every working day', '3 times at most', 'waits for opening hours'],
      ...['30 an hour at most', 'once until it is reopened'],
    ]);
  });

  test.each(kindsOf<Step['kind']>(BLANK_STEPS))(
    'though a step “%s” has nothing filled in yet',
    (kind) => {
      for (const vocabulary of [english, chinese]) {
        expect(stepWords(BLANK_STEPS[kind], vocabulary)).not.toMatch(/undefined|sentence\./);
      }
    },
  );
});

describe('rules are looked for', () => {
  const [half, , late] = ladderPreset('resolution').map((draft) => ({
    ...{ draft, version: '', problems: [], isPublished: true },
  }));

  test('by what sets them off and by every word', () => {
    if (!half || !late) throw new Error('The ladder has rungs');
    const said = 'Half of the time → tell the handler';
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isWanted(half, said, NO_FILTER)).toBe(true);
    expect(isWanted(half, said, { kind: 'due', words: ' HANDLER half' })).toBe(true);
    expect(isWanted(half, said, { kind: 'event', words: '' })).toBe(false);
    expect(isWanted(half, said, { kind: 'all', words: 'leadership' })).toBe(false);
    expect(isWanted(half, said, { kind: 'off', words: '' })).toBe(false);
    const off = { ...late, draft: { ...late.draft, isEnabled: false } };
    expect(isWanted(off, said, { kind: 'off', words: '' })).toBe(true);
  });
});

describe('a line of the run log', () => {
  const line: RunLine = {
    ...{ id: 1, at: 0 as RunLine['at'], ruleKey: 'late', charterNumber: 1, cause: [] },
    ...{ outcome: 'fired', reason: null },
    complaint: {
      reference: 'AAAA-BBBB',
      explanation: {
        trigger: BLANK_RULE.trigger,
        ...{ repeat: 0, dueAt: null, plannedAt: 0 },
        reasons: [
          {
            statement: { field: 'priority', operator: 'is-one-of', value: ['urgent'] },
            ...{ holds: false, found: 'low' },
          },
        ],
        steps: [
          { kind: 'notify', climbed: ['assignee', 'head'], told: ['Ada'] },
          { kind: 'assign', refusal: 'nobody-to-give-it-to' },
        ],
      },
    },
  };
  const explanation = line.complaint?.explanation;

  test('says why, and no more of a complaint that is not shown', () => {
    expect(reasonWords(line, english)).toBe(
      'The time for the resolution has run out. 1 step could not be taken.',
    );
    expect(reasonWords({ ...line, complaint: null }, english)).toBe('As the rule says.');
    expect(reasonWords({ ...line, outcome: 'held', reason: 'quiet-hours' }, english)).toBe(
      'It waits for opening hours.',
    );
  });

  test('says what decided and what became of each step', () => {
    if (!explanation) throw new Error('It has one');
    expect(conditionReasons(explanation, english)).toEqual(['priority is Urgent: no, found Low']);
    const refusals = [
      { key: NOBODY_TO_GIVE_IT_TO, name: { en: 'There is nobody.', 'zh-Hans': '没有人。' } },
    ];
    expect(explanation.steps.map((step) => stepResult(step, refusals, english))).toEqual([
      'Tell somebody · the handler → the head of department · told: Ada',
      'Assign it · refused: There is nobody.',
    ]);
  });
});

describe('the address of the run log', () => {
  test('says what is looked at, and leads back to the same', () => {
    const request = { rule: 'late', outcome: 'held', reference: 'AAAA', after: 12 } as const;
    expect(requestIn(addressIn(request))).toEqual(request);
    expect(addressIn({ reference: '' }).toString()).toBe('');
  });

  test.each(['outcome=weather', 'after=x', 'after=-1', 'rule='])(
    'nonsense asks for all: %s',
    (query) => {
      expect(requestIn(new URLSearchParams(query))).toEqual({});
    },
  );
});
