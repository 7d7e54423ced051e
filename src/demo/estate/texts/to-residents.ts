import type { Text } from '../../../plugins/complaints/domain/charter/texts';
import { say } from '../../say';
import { lines } from './lines';

export const toResidents: readonly Text[] = [
  {
    key: 'complaint-received',
    subject: say('We have your complaint {{reference}}', '已收到您的投诉 {{reference}}'),
    body: say(
      lines(
        'Thank you for telling us. Your complaint “{{category}}” has the reference {{reference}} and is with {{department}}.',
        'You will have a first answer within 24 hours. We promise to settle it by {{promisedAt}}.',
        'See where it stands: {{link}}\nPlease keep your receipt: reference and secret together open the page.',
        '{{organisation}}',
      ),
      lines(
        '感谢您的反映。您关于“{{category}}”的投诉已受理，编号 {{reference}}，由{{department}}负责。',
        '我们会在 24 小时内给您第一次答复，并承诺在 {{promisedAt}} 前办结。',
        '查询进展：{{link}}\n请保存好回执，凭编号和查询密钥即可打开页面。',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'reply-sent',
    subject: say('An answer to your complaint {{reference}}', '您的投诉 {{reference}} 有新的答复'),
    body: say(
      lines(
        '{{department}} writes about your complaint {{reference}}:',
        '{{message}}',
        'You can answer on the page of your complaint: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '关于您的投诉 {{reference}}，{{department}}答复如下：',
        '{{message}}',
        '如需补充，请在查询页面直接回复：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'stage-moved',
    subject: say(
      'Your complaint {{reference}}: {{stage}}',
      '投诉 {{reference}} 进入“{{stage}}”环节',
    ),
    body: say(
      lines(
        'Your complaint {{reference}} has moved on. It is now at the stage “{{stage}}”.',
        'All steps so far: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '您的投诉 {{reference}} 有了新进展，现处于“{{stage}}”环节。',
        '查看全部经过：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'complaint-resolved',
    subject: say(
      'Your complaint {{reference}} has been settled',
      '您的投诉 {{reference}} 已处理完毕',
    ),
    body: say(
      lines(
        'We have finished work on your complaint {{reference}}. Our finding: {{outcome}}.',
        '{{message}}',
        'Do you see it differently? On the page of your complaint you can have it reopened, and you find there to whom you can turn after us: {{link}}',
        '{{organisation}}',
      ),
      lines(
        '您的投诉 {{reference}} 已处理完毕，结论：{{outcome}}。',
        '{{message}}',
        '如有不同意见，可在查询页面申请重新办理，页面上也写明了还可以向哪些部门反映：{{link}}',
        '{{organisation}}',
      ),
    ),
  },
  {
    key: 'survey-invitation',
    subject: say(
      'Was it put right? Complaint {{reference}}',
      '请您评价：投诉 {{reference}} 解决得怎么样？',
    ),
    body: say(
      lines(
        'We say that your complaint {{reference}} is settled. What do you say? One question, one minute:',
        '{{link}}',
        'If you are not content, the complaint is opened again by itself.',
        '{{organisation}}',
      ),
      lines(
        '我们认为您的投诉 {{reference}} 已经解决，您觉得呢？只有一个问题，一分钟就好：',
        '{{link}}',
        '如果您不满意，投诉会自动重新办理。',
        '{{organisation}}',
      ),
    ),
  },
];
