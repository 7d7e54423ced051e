import { say } from '../../say';
import { branch } from './branch';

export const service = branch(
  {
    key: 'service',
    name: say('Our service', '服务与沟通'),
    guidance: say(
      'How we treated you, and whether we kept our word.',
      '我们对您的态度如何，说过的话有没有做到。',
    ),
    departmentKey: 'customer-service',
    formKey: 'general',
  },
  [
    {
      key: 'staff-conduct',
      name: say('Conduct of staff', '人员态度'),
      guidance: say(
        'The person concerned is heard too, but never decides about it.',
        '当事员工可以陈述情况，但不参与处理。',
      ),
      priority: 'high',
    },
    {
      key: 'no-follow-up',
      name: say('Reported, but nobody came', '报事无人跟进'),
      guidance: say(
        'Tell us when and to whom you reported it first.',
        '请写明第一次报事的时间和接待人。',
      ),
      priority: 'high',
    },
    {
      key: 'other',
      name: say('Something else', '其他'),
      guidance: say(
        'Not sure where it belongs? Choose this; we pass it on.',
        '不确定归哪一类，就选这里，由我们转办。',
      ),
      priority: 'low',
    },
  ],
);
