import { say } from '../../say';
import { branch } from './branch';

export const fees = branch(
  {
    key: 'fees',
    name: say('Fees and bills', '费用与账单'),
    guidance: say(
      'Nobody is charged interest on an amount for as long as a complaint about it is open.',
      '投诉办理期间，争议金额不计违约金。',
    ),
    departmentKey: 'accounts',
    formKey: 'fee',
  },
  [
    {
      key: 'management-fee',
      name: say('Management fee', '物业费'),
      guidance: say(
        'Amount, area, period, receipts and invoices.',
        '金额、计费面积、计费期间、收据和发票。',
      ),
    },
    {
      key: 'shared-utilities',
      name: say('Shared water and electricity', '公摊水电费'),
      guidance: say(
        'The readings of the shared meters hang in each hall and are sent on request.',
        '公共表读数在各楼大堂公示，也可申请发给您。',
      ),
    },
    {
      key: 'deposit',
      name: say('Deposits and refunds', '押金与退款'),
      guidance: say(
        'Renovation deposits are returned within 15 working days after the final inspection.',
        '装修押金在竣工查验合格后 15 个工作日内退还。',
      ),
    },
  ],
);
