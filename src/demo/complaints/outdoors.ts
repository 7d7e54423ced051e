import {
  begun,
  closed,
  complaint,
  note,
  passed,
  rates,
  reply,
  solved,
  taken,
  type DemoComplaint,
} from '../complaint';
import { day, on } from '../moment';

export const outdoors: readonly DemoComplaint[] = [
  complaint(
    {
      at: on(47, '22:20'),
      category: 'pests',
      place: 'building-3',
      detail: '1 单元一楼垃圾投放点旁',
      language: 'zh-Hans',
      resident: 'tao-jianye',
      words: '晚上看到好几只老鼠从排水沟钻出来\n就在 1 单元门口，晚上九点以后特别多。',
      answers: { 'noticed-on': day(49), 'reported-before': 'no' },
    },
    taken(on(46, '08:45'), 'su-xiaoman', 'tian-sui'),
    reply(
      on(46, '09:50'),
      'tian-sui',
      '陶先生您好，今天请消杀公司来找鼠洞、布放毒饵站，投药处都有警示标识，请看好宠物和小孩。',
    ),
    begun(on(46, '14:00'), 'tian-sui'),
    solved(
      on(40, '11:20'),
      'tian-sui',
      'upheld',
      '封堵鼠洞 7 处，排水沟加装了防鼠网，一周内三次夜间巡查没有再发现活动。',
    ),
    rates(on(38, '21:30'), 4, '这几天没看到了，希望定期做。'),
    closed(on(37, '15:00'), 'su-xiaoman'),
  ),
  complaint(
    {
      at: on(37, '17:25'),
      category: 'greenery-lake',
      place: 'lakeside-walk',
      detail: 'Near the pier',
      language: 'en',
      resident: 'hannah-lee',
      words:
        'The lake is green and smells of rotten eggs\nThe ducks have left. Last year it was cleaned in time.',
      answers: {
        'noticed-on': day(43),
        'reported-before': 'no',
        wish: 'Tell us what is in the water and whether children may touch it.',
      },
    },
    taken(on(36, '09:00'), 'su-xiaoman', 'tian-sui'),
    reply(
      on(36, '10:20'),
      'tian-sui',
      'A sample goes to the laboratory today, Ms Lee. Signs ask people to stay out of the water until we have the result, which we shall publish.',
    ),
    begun(on(35, '09:00'), 'tian-sui'),
    note(
      on(31, '14:00'),
      'tian-sui',
      'Laboratory: blue-green algae, low toxicity, oxygen 2.9 mg/l. Two more aerators hired.',
    ),
    solved(
      on(26, '15:30'),
      'tian-sui',
      'upheld',
      'Algae skimmed off, two aerators run day and night, oxygen is back at 6.1 mg/l. The laboratory report hangs at the pier. The overflow of the car wash that fed the algae has been closed.',
    ),
    rates(on(24, '18:00'), 3, 'Good explanation, but eleven days is long with that smell.'),
    closed(on(23, '11:10'), 'su-xiaoman'),
  ),
  complaint(
    {
      at: on(13, '21:50'),
      category: 'pests',
      place: 'garage-north',
      detail: 'C 区集水坑附近',
      language: 'zh-Hans',
      resident: 'he-wan',
      words: '地下车库蚊子成团，上下车被叮一身包\n集水坑常年有积水，灯一亮全是蚊子。',
      answers: { 'noticed-on': day(25), 'reported-before': 'no' },
    },
    taken(on(12, '08:50'), 'su-xiaoman', 'tian-sui'),
    reply(on(12, '10:00'), 'tian-sui', '何女士您好，今晚喷药，明天抽干集水坑投放缓释药剂。'),
    begun(on(12, '20:00'), 'tian-sui'),
    note(
      on(6, '10:30'),
      'tian-sui',
      '集水坑止回阀坏了，抽干后两天又满，需工程部更换。工程部答复阀门缺货。',
    ),
  ),
  complaint(
    {
      at: on(8, '16:15'),
      category: 'greenery-lake',
      place: 'central-lawn',
      language: 'zh-Hans',
      resident: 'kang-daye',
      words: '香樟树的大枯枝悬在步道上方\n有胳膊那么粗，风一吹就晃，下面天天有人打太极。',
      answers: { 'noticed-on': day(9), 'reported-before': 'no' },
    },
    taken(on(8, '16:40'), 'su-xiaoman', 'tian-sui'),
    reply(
      on(8, '17:00'),
      'tian-sui',
      '康大爷您好，已围挡并请拳友移到湖边。高空修剪要等登高车，先用绳索固定住枯枝。',
    ),
    begun(on(7, '09:00'), 'tian-sui'),
  ),
  complaint(
    {
      at: on(3, '09:05'),
      category: 'refuse',
      place: 'building-15',
      detail: 'Bins on the north side',
      language: 'en',
      resident: 'sofia-marin',
      channel: 'mail',
      words:
        'The recycling bins have not been emptied for four days\nCardboard is all over the path and the wind takes it to the lake.',
      answers: { 'noticed-on': day(7), 'reported-before': 'no' },
    },
    passed(on(3, '14:30'), 'su-xiaoman', 'tian-sui'),
    note(
      on(1, '11:00'),
      'tian-sui',
      'Recycling contractor does not answer the telephone. Have asked a second firm for an offer.',
    ),
  ),
];
