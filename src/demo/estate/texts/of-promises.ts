import type { Text } from '../../../plugins/complaints/domain/charter/texts';
import { say } from '../../say';
import { lines } from './lines';

/** What residents are told between receipt and outcome. */
export const ofPromises: readonly Text[] = [
  {
    key: 'complaint-acknowledged',
    subject: say(
      'We have read your complaint {{reference}}',
      '您的投诉 {{reference}} 已有专人阅办',
    ),
    body: say(
      lines(
        '{{department}} has read your complaint {{reference}} ({{category}}) and writes:',
        '{{message}}',
        'The promised date is {{promisedAt}}. Where it stands: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '{{department}}已认真阅读您的投诉 {{reference}}（{{category}}），说明如下：',
        '{{message}}',
        '承诺的办结时间：{{promisedAt}}。查询进展：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'responsibility-taken',
    subject: say('Your complaint {{reference}}: a new promise', '您的投诉 {{reference}}：新的承诺'),
    body: say(
      lines(
        'Your complaint {{reference}} has taken longer than it should. A person in charge now answers for it and promises a solution by {{until}}.',
        '{{message}}',
        'Where it stands: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '您的投诉 {{reference}} 未能如期办结，现由专人负责到底，并承诺在 {{until}} 前解决。',
        '{{message}}',
        '查询进展：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'complaint-waiting',
    subject: say('Your complaint {{reference}} has to wait', '您的投诉 {{reference}} 需要等待'),
    body: say(
      lines(
        'We cannot go on with your complaint {{reference}} at the moment: it waits for {{reason}}.',
        '{{message}}',
        'We go on as soon as we can; you need not do anything unless we ask you. Where it stands: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '您的投诉 {{reference}} 暂时无法继续办理，需要等待：{{reason}}。',
        '{{message}}',
        '条件具备后我们会立即继续；除非我们另行联系，您无需做任何事。查询进展：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'promise-extended',
    subject: say(
      'Your complaint {{reference}} needs more time',
      '您的投诉 {{reference}} 需要更多时间',
    ),
    body: say(
      lines(
        'We cannot keep the date we promised for your complaint {{reference}}. The new date is {{until}}. The reason:',
        '{{message}}',
        'Where it stands: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '您的投诉 {{reference}} 无法在原定时间内办结，新的承诺时间为 {{until}}。原因如下：',
        '{{message}}',
        '查询进展：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'action-promised',
    subject: say(
      'Your complaint {{reference}}: what we will do',
      '您的投诉 {{reference}}：我们将采取的措施',
    ),
    body: say(
      lines(
        'On your complaint {{reference}} we promise to do this by {{until}}:',
        '{{message}}',
        'You see on this page whether it has been done: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '针对您的投诉 {{reference}}，我们承诺在 {{until}} 前完成：',
        '{{message}}',
        '是否完成，可在此页面查看：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'action-done',
    subject: say(
      'Your complaint {{reference}}: done as promised',
      '您的投诉 {{reference}}：承诺的措施已完成',
    ),
    body: say(
      lines(
        'What we promised on your complaint {{reference}} has been done:',
        '{{message}}',
        'All promises and what became of them: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '针对您的投诉 {{reference}}，承诺的措施已完成：',
        '{{message}}',
        '查看全部承诺及完成情况：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'complaint-withdrawn',
    subject: say('You have withdrawn your complaint {{reference}}', '您已撤回投诉 {{reference}}'),
    body: say(
      lines(
        'You have withdrawn your complaint {{reference}}. We stop working on it; nothing more is needed from you.',
        'Was it not you, or have you changed your mind? You can have it opened again on its page: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '您已撤回投诉 {{reference}}，我们将停止办理，您无需再做任何事。',
        '如非本人操作或改变主意，可在页面上申请重新办理：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'appeal-received',
    subject: say('We have your appeal on {{reference}}', '已收到您对投诉 {{reference}} 的申诉'),
    body: say(
      lines(
        'You do not agree with the outcome of your complaint {{reference}}. Somebody who did not decide it before will look at it again and write to you.',
        'Where it stands: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '您不同意投诉 {{reference}} 的处理结果。我们会请未参与原处理的人重新审查，并给您书面答复。',
        '查询进展：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'appeal-decided',
    subject: say(
      'Your appeal on {{reference}} has been decided',
      '您对投诉 {{reference}} 的申诉已有决定',
    ),
    body: say(
      lines(
        'Your appeal on the complaint {{reference}} has been looked at by somebody who did not decide it before. The decision: {{appeal}}.',
        '{{message}}',
        'To whom you can turn after us is said on the page of your complaint: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '未参与原处理的人已重新审查您对投诉 {{reference}} 的申诉。决定：{{appeal}}。',
        '{{message}}',
        '如仍不同意，还可以向哪些部门反映，见您的投诉页面：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
];
