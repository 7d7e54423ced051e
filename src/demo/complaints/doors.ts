import {
  begun,
  closed,
  complaint,
  rates,
  reply,
  solved,
  taken,
  verified,
  type DemoComplaint,
} from '../complaint';
import { ago, day, on } from '../moment';

export const doors: readonly DemoComplaint[] = [
  complaint(
    {
      at: on(56, '20:30'),
      category: 'doors-cards',
      place: 'building-6',
      detail: 'Unit 1, main entrance',
      language: 'en',
      resident: 'hannah-lee',
      words:
        'The entrance door has not locked for three days\nAnybody can walk in. The closer hisses and stops halfway.',
      answers: { 'noticed-on': day(59), 'reported-before': 'no' },
    },
    taken(on(55, '08:40'), 'ding-yifan', 'jiang-xiaobo'),
    reply(
      on(55, '09:00'),
      'jiang-xiaobo',
      'Good morning, Ms Lee. The locksmith comes before noon; the patrol looks in every hour until then.',
    ),
    begun(on(55, '11:10'), 'jiang-xiaobo'),
    solved(
      on(55, '14:30'),
      'jiang-xiaobo',
      'upheld',
      'New closer, new strike plate, tried fifty times. All entrance doors have been checked the same day; two more closers were weak and have been replaced.',
    ),
    rates(on(53, '21:00'), 4, 'Quick. Why did nobody of yours notice?'),
    closed(on(52, '10:30'), 'ding-yifan'),
  ),
  complaint(
    {
      at: on(29, '17:15'),
      category: 'doors-cards',
      place: 'building-10',
      detail: '1 单元',
      language: 'zh-Hans',
      resident: 'yu-changhe',
      channel: 'front-desk',
      words:
        '人脸识别总认不出老人，门卡又停用了\n我父亲八十二岁，在门口站了二十分钟进不去，最后等邻居开门。',
      answers: { 'noticed-on': day(29), 'reported-before': 'no', wish: '请给老人保留刷卡。' },
    },
    taken(on(29, '17:30'), 'ding-yifan', 'jiang-xiaobo'),
    reply(
      on(29, '17:45'),
      'jiang-xiaobo',
      '俞先生您好，实在对不起老人家。门卡今天就恢复，新卡由我们送上门。',
    ),
    begun(on(28, '09:00'), 'jiang-xiaobo'),
    solved(
      on(27, '16:00'),
      'jiang-xiaobo',
      'upheld',
      '全区恢复刷卡开门，人脸识别由业主自愿选择；60 岁以上业主免费补卡，门口加装了呼叫中控室的按钮。',
    ),
    rates(on(25, '10:10'), 5, '考虑得很周到，老人很满意。'),
    closed(on(24, '15:30'), 'ding-yifan'),
  ),
  complaint(
    {
      at: on(11, '18:35'),
      category: 'doors-cards',
      place: 'west-gate',
      language: 'zh-Hans',
      words: '西门道闸把业主车当访客收费\n月卡没到期，出门还让我扫码交 6 块，后面排了一长串。',
      answers: { 'noticed-on': day(11), 'reported-before': 'no' },
    },
    taken(on(10, '08:50'), 'ding-yifan', 'jiang-xiaobo'),
    reply(
      on(10, '09:40'),
      'jiang-xiaobo',
      '您好，昨晚系统升级后西门没有同步月卡名单，已恢复。请提供付款截图，我们退还 6 元。',
    ),
    begun(on(10, '09:50'), 'jiang-xiaobo'),
    solved(
      on(9, '11:30'),
      'jiang-xiaobo',
      'upheld',
      '已按系统记录向 23 位车主原路退款，不用再交截图。今后升级后先试跑三个岗亭再上线。',
    ),
    rates(on(7, '20:00'), 4, '不用截图就退了，省事。'),
    verified(on(6, '10:00'), 'shen-ruoxi'),
  ),
  complaint({
    at: ago(2),
    category: 'doors-cards',
    place: 'building-1',
    detail: 'Unit 2, side door to the lake',
    language: 'en',
    resident: 'priya-nair',
    words:
      'My card opens the main door, but not the lake door any more\nIt worked yesterday. My mother’s card is the same.',
    answers: { 'noticed-on': day(1), 'reported-before': 'no' },
  }),
];
