import type { Language } from '../../kernel/language';

type Pair = readonly [en: string, chinese: string];

/** Names of the content types that administrators edit: Strapi looks them up by the English name. */
const TYPES: readonly Pair[] = [
  ['Organisation', '单位信息'],
  ['Department', '部门'],
  ['Category', '类别'],
  ['Form', '表单'],
  ['Stage', '阶段'],
  ['Place', '地点'],
  ['Message text', '消息文本'],
  ['Working calendar', '工作日历'],
  ['SLA policy', '时限规定'],
  ['Escalation rule', '升级规则'],
  ['Resident group', '居民类别'],
  ['Survey', '满意度调查'],
  ['Guide entry', '指南条目'],
];

/** Labels of their fields, the same name meaning the same in each of them. */
const FIELDS: Readonly<Record<string, Pair>> = {
  title: ['Title in lists', '列表标题'],
  key: ['Key', '标识'],
  name: ['Name', '名称'],
  position: ['Position', '排序'],
  guidance: ['Guidance for residents', '给居民的提示'],
  parent: ['Parent category', '上级类别'],
  department: ['Department', '部门'],
  form: ['Form', '表单'],
  priority: ['Priority', '优先级'],
  duties: ['Duties', '职责'],
  members: ['Members', '成员'],
  head: ['Head of department', '部门负责人'],
  leadership: ['Leadership', '管理层'],
  questions: ['Questions', '问题'],
  kind: ['Kind', '类型'],
  type: ['Kind', '类型'],
  label: ['Label', '标签'],
  hint: ['Hint', '提示'],
  required: ['Has to be answered', '必答'],
  maximumLength: ['Greatest length', '最大字数'],
  choices: ['Choices', '选项'],
  visibleWhen: ['When it is asked', '何时询问'],
  explanation: ['Explanation for residents', '给居民的说明'],
  phase: ['Phase', '环节'],
  next: ['Next stages', '后续阶段'],
  subject: ['Subject', '标题'],
  body: ['Text', '正文'],
  phone: ['Telephone', '电话'],
  email: ['E-mail', '电子邮件'],
  timezone: ['Time zone', '时区'],
  address: ['Address', '地址'],
  emergencyNumber: ['Emergency number', '紧急电话'],
  emergencyText: ['When to ring it', '何时拨打'],
  introduction: ['Introduction', '简介'],
  notCovered: ['What is not covered', '不受理的事项'],
  appeal: ['How to appeal', '申诉途径'],
  privacy: ['Privacy', '隐私说明'],
  weekly: ['Weekly hours', '每周工作时间'],
  section: ['Part of the guide', '所属部分'],
  figure: ['Where, how much, how often', '去处、金额或频次'],
  exceptions: ['Days that differ', '例外日期'],
  coveredUntil: ['Holidays are known until', '节假日数据截至'],
  day: ['Day', '星期'],
  opens: ['Opens', '开始'],
  closes: ['Closes', '结束'],
  date: ['Date', '日期'],
  note: ['Note', '备注'],
  intervals: ['Hours on that day (none: closed)', '当日时间（留空为休息）'],
  isDefault: ['Applies where no other does', '作为默认规定'],
  categories: ['Categories', '适用类别'],
  calendar: ['Calendar', '工作日历'],
  targets: ['Targets', '时限'],
  metric: ['Clock', '计时项目'],
  hours: ['Hours', '小时'],
  basis: ['Counted in', '计时方式'],
  steps: ['Steps', '步骤'],
  when: ['When', '时机'],
  recipient: ['Who is told', '通知对象'],
  question: ['Question', '问题'],
  commentLabel: ['Label of the comment', '意见栏标签'],
  unhappyAtOrBelow: ['Unhappy at or below', '不满意分数线'],
  isActive: ['Active', '启用'],
};

/** Content types and components with the fields that they have. */
const FIELDS_OF: Readonly<Record<string, string>> = {
  'content-types.plugin::complaints.organisation':
    'name phone email timezone address emergencyNumber emergencyText introduction notCovered appeal privacy',
  'content-types.plugin::complaints.department':
    'title key name duties members head leadership position',
  'content-types.plugin::complaints.category':
    'title key name guidance parent department form priority position',
  'content-types.plugin::complaints.form': 'title key questions',
  'content-types.plugin::complaints.stage': 'title key name explanation phase next position',
  'content-types.plugin::complaints.place': 'title key name type position',
  'content-types.plugin::complaints.text': 'title key subject body',
  'content-types.plugin::escalation.calendar': 'title key timezone weekly exceptions coveredUntil',
  'content-types.plugin::escalation.rule': 'title key name metric steps',
  'content-types.plugin::surveys.survey':
    'title key question commentLabel unhappyAtOrBelow isActive',
  'components.complaints.question':
    'key kind label hint required maximumLength choices visibleWhen',
  'components.complaints.choice': 'key label',
  'components.escalation.weekly-hours': 'day opens closes',
  'components.escalation.exception': 'date note intervals',
  'components.escalation.interval': 'opens closes',
  'components.escalation.step': 'key when hours recipient',
};

/** The Content Manager's words for what Redress keeps in it. */
export function contentWords(language: Language): Record<string, string> {
  const pick = ([en, chinese]: Pair) => (language === 'en' ? en : chinese);
  const types = TYPES.map((pair) => [pair[0], pick(pair)]);
  const fields = Object.entries(FIELDS_OF).flatMap(([owner, names]) =>
    names.split(' ').flatMap((name) => {
      const words = FIELDS[name];
      return words ? [[`content-manager.${owner}.${name}`, pick(words)]] : [];
    }),
  );
  return Object.fromEntries([...types, ...fields]);
}
