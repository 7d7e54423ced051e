import type { Category } from '../../../src/plugins/complaints/domain/charter/categories';
import type { Form, Question } from '../../../src/plugins/complaints/domain/charter/forms';
import type { Place } from '../../../src/plugins/complaints/domain/charter/places';
import type { ResidentGroup } from '../../../src/plugins/complaints/domain/charter/resident-groups';
import type { Stage } from '../../../src/plugins/complaints/domain/charter/workflow';
import { say } from './say';

/** A question that may be left open, unless told otherwise. */
export function question(change: Partial<Question> & Pick<Question, 'key' | 'kind'>): Question {
  const { key } = change;
  const rest = { required: false, maximumLength: null, choices: [] };
  return { label: say(`About ${key}`), hint: say(''), ...rest, ...change };
}

export const forms: readonly Form[] = [
  { key: 'short', questions: [question({ key: 'wish', kind: 'long-text' })] },
  {
    key: 'lamp',
    questions: [
      question({ key: 'post', kind: 'text', required: true, maximumLength: 10 }),
      question({
        key: 'colour',
        kind: 'single-choice',
        choices: [
          { key: 'white', label: say('White', '白') },
          { key: 'yellow', label: say('Yellow', '黄') },
        ],
      }),
    ],
  },
];

/** `lamps` and `bins` are worked by works (lamps with a form of their own), `fires` by safety. */
export const categories: readonly Category[] = [
  category({ key: 'streets', departmentKey: 'works', formKey: 'short' }),
  category({ key: 'lamps', parentKey: 'streets', formKey: 'lamp' }),
  category({ key: 'bins', parentKey: 'streets', priority: 'low' }),
  category({ key: 'dangers', departmentKey: 'safety', formKey: 'short' }),
  category({ key: 'fires', parentKey: 'dangers', priority: 'urgent' }),
];

function category(change: Partial<Category> & Pick<Category, 'key'>): Category {
  const { key } = change;
  const rest = { parentKey: null, departmentKey: null, formKey: null, priority: 'normal' } as const;
  return { name: say(`The ${key}`), guidance: say(''), ...rest, ...change };
}

export const workflow: readonly Stage[] = [
  stage('new', 'received', ['look', 'mend']),
  stage('look', 'in-progress', ['mend', 'new']),
  stage('mend', 'in-progress', ['look', 'done']),
  stage('done', 'resolved', ['filed', 'mend']),
  stage('filed', 'closed', []),
];

function stage(key: string, phase: Stage['phase'], nextKeys: string[]): Stage {
  return { key, name: say(`Stage ${key}`), explanation: say(''), phase, nextKeys };
}

export const places: readonly Place[] = [
  { key: 'square', name: say('Market square', '集市广场'), kind: 'area' },
  { key: 'hall', name: say('Town hall', '市政厅'), kind: 'building' },
];

export const residentGroups: readonly ResidentGroup[] = [
  { key: 'tenant', name: say('Tenant', '租户') },
  { key: 'shop', name: say('Shop', '商铺') },
];
