import type { GuideEntry, GuideSection } from '../../plugins/guide/domain/charter/guide-entries';
import type { Translated } from '../../kernel/translated';
import { say } from '../say';

/** Invented, like the estate: amounts, rounds and numbers are examples. */
export const guideEntries: readonly GuideEntry[] = [
  entry(
    'elsewhere',
    'repair-in-flat',
    say('A repair inside your own flat', '户内维修'),
    say('Service desk, clubhouse, or 0190-8812 0100', '会所前台，或拨打 0190-8812 0100'),
    say(
      'It is an order that you pay for. A repair that went wrong is a complaint.',
      '属于有偿报修服务。修得不好，可以投诉。',
    ),
  ),
  entry(
    'elsewhere',
    'neighbours',
    say('A dispute between neighbours about property or money', '邻里之间的财产、债务纠纷'),
    say('Mediation committee of the Lakeside community', '湖滨社区人民调解委员会'),
    say(
      'Noise and dirt that we can do something about are complaints.',
      '我们能够处理的噪声、卫生问题，可以投诉。',
    ),
  ),
  entry(
    'elsewhere',
    'crime',
    say('A crime', '违法犯罪行为'),
    say('Police, 110', '公安机关，110'),
    say('', ''),
  ),
  entry(
    'elsewhere',
    'data',
    say('A question about your own data', '查询、更正或删除本人信息'),
    say('privacy@demo.redress.example', 'privacy@demo.redress.example'),
    say('Answered within 15 days.', '15 日内答复。'),
  ),
  entry(
    'after-appeal',
    'owners-committee',
    say('Owners’ committee of Egret Lake Gardens', '栖鹭湖苑业主委员会'),
    say('Clubhouse, first floor, Wednesdays 19:00 to 21:00', '会所二楼，每周三 19:00–21:00'),
    say('It can ask us for the whole record of a complaint.', '可以向我们调取投诉的全部记录。'),
  ),
  entry(
    'after-appeal',
    'subdistrict',
    say('Lakeside Subdistrict Office', '湖滨街道办事处'),
    say('0190-8830 0000', '0190-8830 0000'),
    say('', ''),
  ),
  entry(
    'after-appeal',
    'hotline',
    say('City hotline', '政务服务便民热线'),
    say('12345, day and night', '12345，昼夜受理'),
    say('Passes the matter to the housing bureau in charge.', '由热线转交住房建设主管部门办理。'),
  ),
  ...fees(),
  ...standards(),
];

function fees(): GuideEntry[] {
  const quarter = say('Paid for each quarter, in advance.', '按季预收。');
  return [
    entry(
      'fee',
      'fee-management',
      say('Management fee', '物业费'),
      say('2.80 yuan a square metre and month', '每平方米每月 2.80 元'),
      quarter,
    ),
    entry(
      'fee',
      'fee-parking',
      say('Parking space in the garage', '地下车位管理费'),
      say('80 yuan a month', '每月 80 元'),
      say('', ''),
    ),
    entry(
      'fee',
      'fee-access-card',
      say('Replacement of an access card', '补办门禁卡'),
      say('20 yuan a card', '每张 20 元'),
      say('The first card is free.', '首张免费。'),
    ),
    entry(
      'fee',
      'fee-complaint',
      say('A complaint or an appeal', '投诉和申诉'),
      say('Free of charge', '不收费'),
      say('Always, whoever turns out to be right.', '无论结果如何，一律不收费。'),
    ),
  ];
}

function standards(): GuideEntry[] {
  return [
    entry(
      'standard',
      'cleaning-halls',
      say('Halls and lifts', '大堂和电梯'),
      say('Cleaned twice a day', '每日保洁两次'),
      say('At 8:00 and 15:00.', '8:00 和 15:00。'),
    ),
    entry(
      'standard',
      'refuse',
      say('Refuse rooms', '垃圾分类房'),
      say('Emptied every day before 9:00', '每日 9:00 前清运'),
      say('', ''),
    ),
    entry(
      'standard',
      'patrol',
      say('Patrols', '安全巡逻'),
      say('Every two hours, day and night', '昼夜每两小时一次'),
      say('', ''),
    ),
    entry(
      'standard',
      'lift-stuck',
      say('Somebody is stuck in a lift', '电梯困人'),
      say('Freed within 30 minutes', '30 分钟内解救'),
      say('Ring the control room, day or night.', '请拨打中控室电话，昼夜有人值守。'),
    ),
    entry(
      'standard',
      'lamps',
      say('A lamp in a hall or on a path', '大堂、楼道和步道照明'),
      say('Working again within 2 days', '2 日内恢复'),
      say('', ''),
    ),
  ];
}

function entry(
  section: GuideSection,
  key: string,
  name: Translated,
  figure: Translated,
  explanation: Translated,
): GuideEntry {
  return { section, key, name, figure, explanation };
}
