import {
  begun,
  closed,
  complaint,
  raised,
  rates,
  reply,
  solved,
  taken,
  type DemoComplaint,
} from '../complaint';
import { day, on } from '../moment';

export const order: readonly DemoComplaint[] = [
  complaint(
    {
      at: on(46, '19:10'),
      category: 'pets',
      place: 'central-lawn',
      language: 'en',
      resident: 'elif-demir',
      words:
        'A large dog runs without a lead between the children\nEvery evening around seven, a grey husky. The owner laughs when one says something.',
      answers: { 'noticed-on': day(60), 'reported-before': 'yes' },
    },
    taken(on(45, '08:40'), 'han-shoucheng', 'lei-jinsong'),
    reply(
      on(45, '09:10'),
      'lei-jinsong',
      'Good morning, Ms Demir. A guard stands at the lawn tonight from half past six and speaks with the owner.',
    ),
    begun(on(45, '18:30'), 'lei-jinsong'),
    solved(
      on(42, '11:00'),
      'lei-jinsong',
      'upheld',
      'The owner has been warned in writing and keeps the dog on a lead; three evenings in a row we have seen it so. The next time we report it to the dog registration office.',
    ),
    rates(on(40, '20:40'), 4, 'Much better. Please keep looking.'),
    closed(on(39, '10:00'), 'han-shoucheng'),
  ),
  complaint(
    {
      at: on(40, '15:30'),
      category: 'patrol-gates',
      place: 'west-gate',
      language: 'zh-Hans',
      resident: 'yu-changhe',
      words: '西门经常没人，推销的随便进\n昨天下午两个推销净水器的挨家敲门，老人差点付钱。',
      answers: { 'noticed-on': day(41), 'reported-before': 'no', wish: '西门要有人，访客要登记。' },
    },
    taken(on(40, '16:00'), 'han-shoucheng', 'lei-jinsong'),
    reply(
      on(40, '16:40'),
      'lei-jinsong',
      '俞先生您好，已调看监控：昨天 14:10–14:50 西门岗确实离岗。当班人员已停岗培训，岗位今天起双人轮换。',
    ),
    begun(on(39, '09:00'), 'lei-jinsong'),
    solved(
      on(36, '17:00'),
      'lei-jinsong',
      'upheld',
      '西门实行访客登记和业主确认放行；离岗超过五分钟，中控室会收到报警。反诈提醒已贴到各单元。',
    ),
    rates(on(34, '20:20'), 4, '现在进门要登记了，好。'),
    closed(on(33, '09:30'), 'han-shoucheng'),
  ),
  complaint(
    {
      at: on(5, '11:40'),
      category: 'patrol-gates',
      place: 'east-gate',
      language: 'en',
      resident: 'priya-nair',
      words:
        'The guard at the east gate let somebody take my parcel\nHe gave it to a man who only named my building. It was medicine.',
      answers: {
        'noticed-on': day(5),
        'reported-before': 'no',
        wish: 'The parcel, and that it cannot happen to others.',
      },
    },
    raised(on(5, '12:00'), 'han-shoucheng', 'high'),
    taken(on(5, '12:05'), 'han-shoucheng', 'lei-jinsong'),
    reply(
      on(5, '12:20'),
      'lei-jinsong',
      'Mrs Nair, we know from the camera who has it, a neighbour who took it for his own. He brings it to the desk before two.',
    ),
    begun(on(5, '12:30'), 'lei-jinsong'),
    solved(
      on(5, '15:10'),
      'lei-jinsong',
      'upheld',
      'The parcel is at the desk, unopened. Parcels are handed out against the pick-up code only; all gates have been told and the sign is up.',
    ),
    rates(on(4, '09:15'), 5, 'Back within three hours. Very good.'),
  ),
];
