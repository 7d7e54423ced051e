import type { Text } from '../../../plugins/complaints/domain/charter/texts';
import { say } from '../../say';
import { lines } from './lines';

/** What staff are told when a resident withdraws or appeals, and what rules send. */
export const ofRules: readonly Text[] = [
  {
    key: 'resident-withdrew',
    subject: say('Withdrawn: {{reference}} {{category}}', '已撤回：{{reference}} {{category}}'),
    body: say(
      lines(
        'The resident has withdrawn the complaint {{reference}} ({{category}}):',
        '{{message}}',
        'Nothing more is due. {{link}}',
      ),
      lines(
        '业主已撤回投诉 {{reference}}（{{category}}）：',
        '{{message}}',
        '不再有待办时限。{{link}}',
      ),
    ),
  },
  {
    key: 'resident-appealed',
    subject: say('Appeal: {{reference}} {{category}}', '申诉：{{reference}} {{category}}'),
    body: say(
      lines(
        '{{recipient}}, the resident appeals against the outcome of {{reference}} ({{category}}):',
        '{{message}}',
        'Somebody who did not decide it before has to confirm receipt and decide.\n{{link}}',
      ),
      lines(
        '{{recipient}}，业主对投诉 {{reference}}（{{category}}）的处理结果提出申诉：',
        '{{message}}',
        '须由未参与原处理的人确认收到并作出决定。\n{{link}}',
      ),
    ),
  },
  {
    key: 'rule-notice',
    subject: say(
      'For your attention: {{reference}} {{category}}',
      '请关注：{{reference}} {{category}}',
    ),
    body: say(
      lines(
        '{{recipient}}, a rule of the charter asks you to look at the complaint {{reference}} ({{category}}) in {{department}}. It stands at “{{stage}}”; promised to the resident: {{promisedAt}}.',
        '{{message}}',
        '{{link}}',
      ),
      lines(
        '{{recipient}}，按章程规则请您关注{{department}}的投诉 {{reference}}（{{category}}）。目前处于“{{stage}}”环节，对业主承诺的办结时间：{{promisedAt}}。',
        '{{message}}',
        '{{link}}',
      ),
    ),
  },
  {
    key: 'late-digest',
    subject: say('What became late meanwhile', '期间到期事项汇总'),
    body: say(
      lines(
        '{{recipient}}, this has become late while nothing could be sent, or because promises were changed:',
        '{{message}}',
        'Please begin with what has been late the longest.\n{{link}}',
      ),
      lines(
        '{{recipient}}，以下事项在系统无法发送提醒期间到期，或因承诺规则调整而到期：',
        '{{message}}',
        '请从超时最久的开始处理。\n{{link}}',
      ),
    ),
  },
];
