import type { Text } from '../../../plugins/complaints/domain/charter/texts';
import { say } from '../../say';
import { lines } from './lines';

export const toStaff: readonly Text[] = [
  {
    key: 'complaint-assigned',
    subject: say('Yours now: {{reference}} {{category}}', '请您办理：{{reference}} {{category}}'),
    body: say(
      lines(
        '{{recipient}}, the complaint {{reference}} ({{category}}) has been given to you.',
        'Promised to the resident: {{promisedAt}}.',
        '{{link}}',
      ),
      lines(
        '{{recipient}}，投诉 {{reference}}（{{category}}）已分派给您。',
        '对业主承诺的办结时间：{{promisedAt}}。',
        '{{link}}',
      ),
    ),
  },
  {
    key: 'resident-replied',
    subject: say('The resident has answered: {{reference}}', '业主有新回复：{{reference}}'),
    body: say(
      lines(
        'On the complaint {{reference}} ({{category}}) the resident writes:',
        '{{message}}',
        'If we were waiting for this answer, the clock is running again.\n{{link}}',
      ),
      lines(
        '投诉 {{reference}}（{{category}}）的业主回复：',
        '{{message}}',
        '如之前在等待业主答复，时限现已恢复计时。\n{{link}}',
      ),
    ),
  },
  {
    key: 'due-soon',
    subject: say(
      'Due {{dueAt}}: {{reference}} {{category}}',
      '即将到期 {{dueAt}}：{{reference}} {{category}}',
    ),
    body: say(
      lines(
        '{{recipient}}, for the complaint {{reference}} ({{category}}) this is due at {{dueAt}}: {{metric}}.',
        'It stands at “{{stage}}”. If it cannot be done in time, tell the resident why before the time is up.',
        '{{link}}',
      ),
      lines(
        '{{recipient}}，投诉 {{reference}}（{{category}}）的“{{metric}}”将于 {{dueAt}} 到期。',
        '目前处于“{{stage}}”环节。确实无法按时完成的，请在到期前向业主说明原因。',
        '{{link}}',
      ),
    ),
  },
  {
    key: 'overdue-head',
    subject: say('Late: {{reference}} {{category}}', '已超时：{{reference}} {{category}}'),
    body: say(
      lines(
        '{{recipient}}, a promise of {{department}} has been broken.',
        'Complaint {{reference}} ({{category}}): {{metric}} was due at {{dueAt}}. It stands at “{{stage}}”.',
        'Please act today, and write to the resident yourself. If it is not mended within four working hours, the leadership is told.',
        '{{link}}',
      ),
      lines(
        '{{recipient}}，{{department}}有一项承诺未兑现。',
        '投诉 {{reference}}（{{category}}）的“{{metric}}”应于 {{dueAt}} 完成，目前处于“{{stage}}”环节。',
        '请今天就处理，并亲自向业主说明。四个工作小时内仍未完成的，将报告管理层。',
        '{{link}}',
      ),
    ),
  },
  {
    key: 'overdue-leadership',
    subject: say(
      'Still late: {{reference}} in {{department}}',
      '仍未解决：{{reference}}（{{department}}）',
    ),
    body: say(
      lines(
        '{{recipient}}, the complaint {{reference}} ({{category}}) in {{department}} is still late.',
        '{{metric}} was due at {{dueAt}}; the head has been told. It stands at “{{stage}}”.',
        '{{link}}',
      ),
      lines(
        '{{recipient}}，{{department}}的投诉 {{reference}}（{{category}}）超时后仍未完成。',
        '“{{metric}}”应于 {{dueAt}} 完成，已提醒部门负责人，目前处于“{{stage}}”环节。',
        '{{link}}',
      ),
    ),
  },
];
