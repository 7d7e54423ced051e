import {
  begun,
  closed,
  complaint,
  note,
  rates,
  reply,
  solved,
  taken,
  verified,
  type DemoComplaint,
} from '../complaint';
import { ago, day, on } from '../moment';

export const danger: readonly DemoComplaint[] = [
  complaint(
    {
      at: on(58, '21:30'),
      category: 'fire-hazard',
      place: 'building-10',
      detail: '2 单元 4 楼楼梯间',
      language: 'zh-Hans',
      words:
        '有人从家里拉线给电动车充电，停在楼梯口\n车就堵在 4 楼防火门后面，电线从门缝里拉出来，太危险了。',
      answers: { 'reported-before': 'no' },
    },
    reply(
      on(58, '21:48'),
      'lei-jinsong',
      '您好，巡逻员三分钟前已到现场，拔线断电，正在联系车主，今晚必须推下楼。',
    ),
    taken(on(58, '21:55'), 'han-shoucheng', 'lei-jinsong'),
    begun(on(58, '22:20'), 'lei-jinsong'),
    solved(
      on(57, '09:40'),
      'lei-jinsong',
      'upheld',
      '车主当晚把车推到了车棚，已签安全告知书。该单元电梯装上了电动车识别阻车装置，全楼楼梯间也排查了一遍。',
    ),
    rates(on(56, '12:10'), 5, '半夜都有人来，放心了。'),
    closed(on(55, '10:00'), 'han-shoucheng'),
  ),
  complaint(
    {
      at: on(51, '17:35'),
      category: 'falling-objects',
      place: 'building-1',
      detail: 'Path on the west side, below unit 2',
      language: 'en',
      resident: 'sofia-marin',
      words:
        'A glass bottle fell from high up and broke a metre from my pram\nToday at 17:20. Nobody was hurt. There is a window open on the fourteenth floor.',
      answers: {
        'noticed-on': day(51),
        'reported-before': 'no',
        wish: 'Find out who did it before somebody dies.',
      },
    },
    reply(
      on(51, '17:55'),
      'han-shoucheng',
      'Ms Marín, we have closed the path and secured the recordings of three cameras. Are you and the child all right? I am on my way to you.',
    ),
    taken(on(51, '18:10'), 'han-shoucheng', 'lei-jinsong'),
    begun(on(50, '09:00'), 'lei-jinsong'),
    note(
      on(50, '16:30'),
      'lei-jinsong',
      'Recording shows the flat, and a child at the window. Police informed, report number noted in the log book.',
    ),
    solved(
      on(49, '11:00'),
      'lei-jinsong',
      'upheld',
      'The recording shows from which flat it fell. The police have spoken with the family, whose balcony now has a net, and a canopy will stand over the path within the month. We needed longer than the day we promise in such cases.',
    ),
    rates(
      on(47, '10:05'),
      3,
      'I understand that it takes time, but the canopy should have been there before.',
    ),
    closed(on(46, '14:30'), 'han-shoucheng'),
  ),
  complaint(
    {
      at: on(23, '18:20'),
      category: 'fire-hazard',
      place: 'south-gate',
      detail: 'Fire lane between the gate and building 16',
      language: 'en',
      resident: 'tom-whitlock',
      words:
        'Delivery vans block the fire lane every evening\nThree of them at once today. A fire engine could not have passed.',
      answers: { 'noticed-on': day(30), 'reported-before': 'yes', wish: 'Bollards, not leaflets.' },
    },
    reply(
      on(23, '18:50'),
      'lei-jinsong',
      'The vans have been sent away, Mr Whitlock, and a guard stands there until nine tonight.',
    ),
    taken(on(23, '19:00'), 'han-shoucheng', 'lei-jinsong'),
    begun(on(22, '08:40'), 'lei-jinsong'),
    solved(
      on(22, '14:20'),
      'lei-jinsong',
      'upheld',
      'The delivery firms have been written to, and “keep clear” has been painted on the lane again.',
    ),
    rates(
      on(20, '19:15'),
      2,
      'Paint! There were two vans on it again tonight. I asked for bollards.',
    ),
    reply(
      on(20, '19:50'),
      'han-shoucheng',
      'Mr Whitlock, you asked for the right thing. Folding bollards are ordered; a guard stands on the lane every evening until they are in.',
    ),
    begun(on(20, '20:00'), 'lei-jinsong'),
    solved(
      on(18, '11:30'),
      'han-shoucheng',
      'upheld',
      'Four folding bollards stand since this morning; the fire brigade has a key and has tried the lane with an engine.',
    ),
    verified(on(17, '10:00'), 'lu-qinghe'),
  ),
  complaint(
    {
      at: on(2, '07:40'),
      category: 'fire-hazard',
      place: 'building-2',
      detail: '1 单元 B1 层通车库防火门',
      language: 'zh-Hans',
      words:
        '防火门被灭火器顶着常开\n为了推车方便，每天都有人这么做，灭火器本身也压不到指针绿区了。',
      answers: { 'reported-before': 'no' },
    },
    reply(on(2, '08:05'), 'lei-jinsong', '您好，防火门已关好，失压灭火器已换新，马上查其他楼层。'),
    taken(on(2, '08:15'), 'han-shoucheng', 'lei-jinsong'),
    begun(on(2, '08:40'), 'lei-jinsong'),
    solved(
      on(2, '16:50'),
      'lei-jinsong',
      'upheld',
      '全区 32 道防火门已逐一检查，更换灭火器 5 具；B1 层这道门加装了门磁报警，常开超过两分钟中控室会收到提示。',
    ),
  ),
  complaint(
    {
      at: ago(9),
      category: 'falling-objects',
      place: 'building-12',
      detail: '东侧外墙，约 20 楼',
      language: 'zh-Hans',
      resident: 'bao-yongnian',
      words:
        '外墙瓷砖掉下来一块，砸在人行道上\n约巴掌大，旁边还有几块已经空鼓翘起，请马上拉警戒线。',
      answers: { 'reported-before': 'no' },
    },
    taken(ago(7.2), 'han-shoucheng', 'lei-jinsong'),
    reply(
      ago(7),
      'lei-jinsong',
      '鲍先生您好，警戒线已拉好，行人改走西侧。没能在一小时内答复您，非常抱歉：值班员先去了现场，没有及时在系统里回复。',
    ),
    note(ago(6.5), 'lei-jinsong', '空鼓约 3 平方米，已联系蜘蛛人单位，明早清除松动瓷砖。'),
    begun(ago(6.4), 'lei-jinsong'),
  ),
];
