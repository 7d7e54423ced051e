import type { Operator } from '../../../plugins/complaints/domain/condition/condition';
import type { Translated } from '../../../kernel/translated';
import type { GroupKind } from './groups';

export const GROUP_WORDS: Readonly<Record<GroupKind, Translated>> = {
  all: say('All of these', '以下全部成立'),
  any: say('At least one of these', '以下至少一项成立'),
  none: say('None of these', '以下都不成立'),
};

export const OPERATOR_WORDS: Readonly<Record<Operator, Translated>> = {
  'is-one-of': say('is one of', '属于'),
  'is-none-of': say('is none of', '不属于'),
  'is-within': say('is, or lies below', '为（含下级）'),
  'is-outside': say('is not, nor lies below', '不为（含下级）'),
  equals: say('is exactly', '等于'),
  'less-than': say('is less than', '小于'),
  'at-most': say('is at most', '不超过'),
  'more-than': say('is more than', '大于'),
  'at-least': say('is at least', '不少于'),
  contains: say('contains', '包含'),
  'does-not-contain': say('does not contain', '不包含'),
  is: say('is', '为'),
  'is-empty': say('is empty', '为空'),
  'is-filled': say('is given', '已填写'),
};

/** What the editor says; `{…}` are filled in. */
export const EDITOR_WORDS = {
  group: say('Group {number}', '第 {number} 组'),
  'group-kind': say('How its conditions are joined: {name}', '条件的组合方式：{name}'),
  field: say('What condition {number} asks', '第 {number} 项条件的字段'),
  operator: say('How condition {number} compares', '第 {number} 项条件的比较方式'),
  value: say('What condition {number} compares with', '第 {number} 项条件的比较值'),
  'remove-condition': say('Remove condition {number}', '删除第 {number} 项条件'),
  'remove-group': say(
    'Remove group {number} with all that is in it',
    '删除第 {number} 组及其全部条件',
  ),
  'add-condition': say('Add a condition', '添加条件'),
  'add-group': say('Add a group', '添加条件组'),
  'choose-some': say('Choose …', '请选择…'),
  'no-such-field': say('{name} (there is no such field)', '{name}（该字段已不存在）'),
  several: say('{count} chosen: {list}', '已选 {count} 项：{list}'),
  comma: say(', ', '、'),
  yes: say('Yes', '是'),
  no: say('No', '否'),
  full: say(
    'No more fits in: a condition has at most 50 lines and six groups in one another.',
    '已达上限：条件最多 50 项，最多嵌套 6 层。',
  ),
} as const satisfies Readonly<Record<string, Translated>>;

export const PREVIEW_WORDS = {
  title: say('Which complaints is that?', '符合条件的投诉'),
  matching: say(
    '{matching} of the last {examined} complaints you can see match.',
    '在您可查看的最近 {examined} 件投诉中，有 {matching} 件符合。',
  ),
  'nothing-yet': say('There are no complaints yet that you could see.', '目前没有您可查看的投诉。'),
  unfinished: say(
    'Finish the condition to see which complaints match.',
    '填写完整后，即可查看符合条件的投诉。',
  ),
  'not-yours': say(
    'Those who may read complaints see here which ones match.',
    '有权查看投诉的人员可在此看到符合条件的投诉。',
  ),
  failed: say('The matching complaints could not be looked up.', '无法查询符合条件的投诉。'),
  retry: say('Try again', '重试'),
  waiting: say('Looking …', '正在查询…'),
  newest: say('The newest of them', '其中最新的'),
} as const satisfies Readonly<Record<string, Translated>>;

function say(en: string, zhHans: string): Translated {
  return { en, 'zh-Hans': zhHans };
}
