import { ALWAYS } from '../../../complaints/domain/condition/condition';
import type { Rule } from '../../domain/rules/rule';
import type { Recipient, Step } from '../../domain/rules/step';
import type { Moment, Trigger } from '../../domain/rules/trigger';

/** What a new rule begins as: when a solution is late, its head is told. */
export const BLANK_RULE: Rule = {
  key: '',
  name: { en: '', 'zh-Hans': '' },
  isEnabled: true,
  trigger: { kind: 'due', metric: 'resolution', moment: { kind: 'at' } },
  condition: ALWAYS,
  steps: [{ kind: 'notify', to: { kind: 'head' }, textKey: null }],
  repeat: null,
  quietCalendarKey: null,
  capPerHour: null,
  once: 'event',
};

export const BLANK_TRIGGERS: { readonly [Kind in Trigger['kind']]: Trigger } = {
  event: { kind: 'event', events: ['submitted'] },
  due: BLANK_RULE.trigger,
  'stage-age': { kind: 'stage-age', stageKeys: [], amount: 2, unit: 'working-days' },
};

export const BLANK_MOMENTS: { readonly [Kind in Moment['kind']]: Moment } = {
  share: { kind: 'share', percent: 80 },
  before: { kind: 'before', amount: 4, unit: 'working-hours' },
  at: { kind: 'at' },
  after: { kind: 'after', amount: 4, unit: 'working-hours' },
};

export const BLANK_STEPS: { readonly [Kind in Step['kind']]: Step } = {
  notify: { kind: 'notify', to: { kind: 'head' }, textKey: null },
  assign: { kind: 'assign', to: 'head' },
  route: { kind: 'route', departmentKey: '', reason: '' },
  'set-priority': { kind: 'set-priority', priority: 'high' },
  'move-stage': { kind: 'move-stage', stageKey: '' },
  'add-note': { kind: 'add-note', text: '' },
  'call-webhook': { kind: 'call-webhook', url: 'https://' },
  'promise-action': { kind: 'promise-action', description: '', to: 'assignee', hours: 72 },
};

export const BLANK_RECIPIENTS: { readonly [Kind in Recipient['kind']]: Recipient } = {
  assignee: { kind: 'assignee' },
  head: { kind: 'head' },
  'heads-head': { kind: 'heads-head' },
  leadership: { kind: 'leadership' },
  resident: { kind: 'resident' },
  person: { kind: 'person', id: 0 },
  role: { kind: 'role', code: '' },
  department: { kind: 'department', key: '' },
  address: { kind: 'address', email: '' },
};

/** The keys of a record, as its type has them. */
export function kindsOf<Kind extends string>(record: { readonly [One in Kind]: unknown }): Kind[] {
  return Object.keys(record) as Kind[]; // written out above, every kind once
}
