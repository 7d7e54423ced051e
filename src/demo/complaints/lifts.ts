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
import { ago, on } from '../moment';

export const lifts: readonly DemoComplaint[] = [
  complaint(
    {
      at: on(61, '18:05'),
      category: 'lift-fault',
      place: 'building-7',
      detail: '2 单元，7-2 号梯',
      language: 'zh-Hans',
      resident: 'kang-daye',
      words:
        '7 号楼 2 单元电梯上下抖动，老人不敢坐\n这几天电梯起步和停层都猛地一抖，还咯噔响。我老伴有心脏病，住 15 楼，只好不出门。',
      answers: { 'lift-number': '7-2', symptoms: ['jolts', 'noise'], 'needs-lift': 'yes' },
    },
    taken(on(60, '08:40'), 'luo-zhenyan', 'shi-dachuan'),
    reply(
      on(60, '09:30'),
      'shi-dachuan',
      '康大爷您好，维保单位今天上午到场。检测期间 7-1 号梯正常运行，需要下楼请随时打电话，我们安排人陪同。',
    ),
    note(
      on(60, '14:50'),
      'shi-dachuan',
      '导靴磨损、曳引轮绳槽超标，需更换曳引轮。厂家报到货七个工作日。',
    ),
    begun(on(59, '10:00'), 'shi-dachuan'),
    reply(
      on(55, '17:10'),
      'luo-zhenyan',
      '康大爷，配件还在路上，没能按承诺时间修好，是我们的责任。电梯已降速运行，维保人员每天检查一次。',
    ),
    solved(
      on(51, '16:00'),
      'shi-dachuan',
      'upheld',
      '曳引轮和导靴已更换，经检验合格后恢复额定速度。工期超出承诺，我们已把这两种配件列入常备库存。',
    ),
    rates(on(49, '09:26'), 3, '修是修好了，就是等得太久。'),
    closed(on(48, '15:00'), 'luo-zhenyan'),
  ),
  complaint(
    {
      at: on(49, '20:48'),
      category: 'lift-entrapment',
      place: 'building-9',
      detail: 'Unit 1, lift 9-1',
      language: 'en',
      resident: 'priya-nair',
      channel: 'phone',
      words:
        'Stuck in the lift for forty minutes with two children\nThe bell worked, but for the first ten minutes nobody knew who had the key of the machine room.',
      answers: { 'lift-number': '9-1', symptoms: ['stopped', 'trapped'], 'needs-lift': 'yes' },
    },
    reply(
      on(49, '21:10'),
      'luo-zhenyan',
      'Mrs Nair, I am glad that you and the children are out and well, and I am sorry. The lift stays off until we know why it stopped. I ring you tomorrow at nine.',
    ),
    taken(on(49, '21:20'), 'luo-zhenyan', 'ma-xiangbei'),
    begun(on(48, '08:35'), 'ma-xiangbei'),
    solved(
      on(48, '15:30'),
      'ma-xiangbei',
      'upheld',
      'A worn door contact stopped the car; it has been replaced in both lifts. A key of every machine room now hangs in the control room, and the night shift has practised a release today: eleven minutes.',
    ),
    rates(on(46, '20:00'), 4, 'Thank you for the honest answer about the key.'),
    closed(on(45, '10:30'), 'luo-zhenyan'),
  ),
  complaint(
    {
      at: on(26, '07:48'),
      category: 'lift-fault',
      place: 'building-2',
      detail: '1 单元，2-1 号梯',
      language: 'zh-Hans',
      words: '电梯门关一半又弹开，早高峰要等好几趟\n没有人挡门，门自己反复开关，今早等了十多分钟。',
      answers: { 'lift-number': '2-1', symptoms: ['doors'], 'needs-lift': 'no' },
    },
    taken(on(26, '08:50'), 'luo-zhenyan', 'ma-xiangbei'),
    reply(
      on(26, '09:15'),
      'ma-xiangbei',
      '您好，已停梯检查，上午修好前请使用 2-2 号梯，给您出行添麻烦了。',
    ),
    begun(on(26, '09:20'), 'ma-xiangbei'),
    solved(
      on(26, '11:40'),
      'ma-xiangbei',
      'upheld',
      '光幕被装修灰尘遮挡，已清洁并更换一侧接收器，试运行一小时正常。',
    ),
    verified(on(24, '14:00'), 'luo-zhenyan'),
  ),
  complaint(
    {
      at: on(4, '12:30'),
      category: 'lift-fault',
      place: 'building-16',
      detail: '1 单元，16-1 号梯',
      language: 'zh-Hans',
      resident: 'jian-susu',
      words:
        '电梯经过 8 楼时有金属刮擦声\n从上周末开始，上行过 8 楼就“吱——”一声，越来越响，怕出事。',
      answers: { 'lift-number': '16-1', symptoms: ['noise'], 'needs-lift': 'yes' },
    },
    taken(on(3, '08:40'), 'luo-zhenyan', 'shi-dachuan'),
    reply(
      on(3, '10:10'),
      'shi-dachuan',
      '您好，刮擦声来自 8 层导轨支架附近，维保单位正在排查，电梯安全回路正常，可以放心使用。',
    ),
  ),
  complaint({
    at: ago(5),
    category: 'lift-fault',
    place: 'building-6',
    detail: 'Unit 2, lift 6-2',
    language: 'en',
    resident: 'daniel-okoro',
    words:
      'Lift 6-2 does not stop at the fourth floor\nThe button lights up and the lift drives past. It has done so since this morning.',
    answers: { 'lift-number': '6-2', symptoms: ['stopped'], 'needs-lift': 'no' },
  }),
];
