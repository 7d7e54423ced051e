import type { Form } from '../../plugins/complaints/domain/charter/forms';
import { say } from '../say';
import {
  askedWhen,
  choice,
  choices,
  date,
  longText,
  number,
  required,
  shortText,
  yesNo,
} from './question';

export const forms: readonly Form[] = [
  {
    key: 'general',
    questions: [
      date('noticed-on', say('When did you first notice it?', '您最早什么时候发现的？')),
      yesNo('reported-before', say('Have you told us about it before?', '之前向我们反映过吗？')),
      longText('wish', say('What would put it right for you?', '您希望怎样解决？')),
    ],
  },
  {
    key: 'leak',
    questions: [
      required(date('since', say('Since when is it wet?', '从哪天开始渗漏？'))),
      required(yesNo('still-running', say('Is water still coming?', '现在还在漏吗？'))),
      askedWhen(
        { field: 'still-running', operator: 'is', value: true },
        yesNo(
          'valve-closed',
          say('Have you closed the water valve of your flat?', '您家的进水阀关了吗？'),
          say('It is usually under the kitchen sink.', '通常在厨房水槽下方。'),
        ),
      ),
      required(
        choice('where', say('Where does it show?', '哪里能看到水渍？'), {
          ceiling: say('Ceiling', '天花板'),
          wall: say('Wall or window', '墙面或窗边'),
          floor: say('Floor', '地面'),
          garage: say('Garage', '车库'),
        }),
      ),
      yesNo('neighbours', say('Are neighbours affected too?', '邻居家也受影响吗？')),
    ],
  },
  {
    key: 'lift',
    questions: [
      shortText(
        'lift-number',
        say('Which lift?', '哪部电梯？'),
        say('For example 7-2; it stands above the call button.', '例如 7-2，见外呼按钮上方。'),
      ),
      required(
        choices('symptoms', say('What does it do?', '有哪些现象？'), {
          stopped: say('Stands still', '停运'),
          jolts: say('Jolts or drops', '抖动或下坠感'),
          doors: say('Door trouble', '门开关异常'),
          noise: say('Strange noise', '异响'),
          trapped: say('Somebody was trapped', '曾经困人'),
        }),
      ),
      yesNo(
        'needs-lift',
        say('Does somebody at home depend on the lift?', '家中有人离不开电梯吗？'),
        say('A wheelchair, a pram, an illness.', '例如坐轮椅、推婴儿车、行动不便。'),
      ),
    ],
  },
  {
    key: 'noise',
    questions: [
      required(
        choice('source', say('Where does it come from?', '噪音来自哪里？'), {
          neighbour: say('A flat', '邻居家'),
          renovation: say('Renovation', '装修施工'),
          equipment: say('Pumps, fans or lifts', '水泵、风机或电梯'),
          square: say('Square, shops or street', '广场、商铺或道路'),
        }),
      ),
      required(shortText('times', say('On which days and at what time?', '哪几天、几点？'))),
      yesNo('visit', say('May we come and measure in your flat?', '可以到您家里测量吗？')),
    ],
  },
  {
    key: 'fee',
    questions: [
      required(
        shortText(
          'bill-month',
          say('Which month is the bill for?', '是哪个月的账单？'),
          say('For example 2026-08.', '例如 2026-08。'),
        ),
      ),
      number('amount', say('What amount is in question, in yuan?', '争议金额是多少元？')),
      choice('wrong', say('What is wrong with it?', '问题在哪里？'), {
        amount: say('The amount', '金额不对'),
        twice: say('Charged twice', '重复收费'),
        'not-credited': say('Paid, but not credited', '已交未入账'),
        unclear: say('I do not understand it', '看不明白'),
      }),
    ],
  },
  {
    key: 'vehicle',
    questions: [
      shortText('space', say('Number of the space or point', '车位或充电桩编号')),
      shortText('plate', say('Plate of the other car, if any', '对方车牌号（如有）')),
      yesNo('still-there', say('Is it like that now?', '现在仍是这样吗？')),
    ],
  },
];
