import {
  begun,
  closed,
  complaint,
  note,
  passed,
  rates,
  reopens,
  reply,
  solved,
  taken,
  verified,
  type DemoComplaint,
} from '../complaint';
import { ago, day, on } from '../moment';

export const service: readonly DemoComplaint[] = [
  complaint(
    {
      at: on(53, '18:10'),
      category: 'staff-conduct',
      place: 'east-gate',
      language: 'zh-Hans',
      resident: 'jian-susu',
      words: '东门保安对外卖员和我都很凶\n我让他好好说话，他说“不想住就搬走”。',
      answers: { 'noticed-on': day(53), 'reported-before': 'no', wish: '希望当面道歉。' },
    },
    taken(on(53, '18:30'), 'shen-ruoxi', 'xu-kexin'),
    reply(
      on(53, '19:00'),
      'shen-ruoxi',
      '简女士您好，听到这样的话换谁都会难过。我们今晚调看录像，也会听当事人说明，明天中午前给您结果。',
    ),
    begun(on(52, '09:00'), 'xu-kexin'),
    note(on(52, '10:40'), 'xu-kexin', '录像与业主所述一致。当事人承认说过，解释当天连上两班。'),
    solved(
      on(52, '11:50'),
      'shen-ruoxi',
      'upheld',
      '当事人已当面向您道歉，停岗培训三天。我们也有责任：不该让他连上两班，排班已经调整。',
    ),
    rates(on(50, '20:10'), 5, '道歉很诚恳，还查了排班的原因。'),
    closed(on(49, '10:00'), 'shen-ruoxi'),
  ),
  complaint(
    {
      at: on(36, '12:20'),
      category: 'no-follow-up',
      place: 'building-12',
      detail: 'Unit 1, flat 704',
      language: 'en',
      resident: 'tom-whitlock',
      words:
        'I reported a loose handrail two weeks ago and nobody came\nI have the name of the lady at the desk, she wrote it down on a slip of paper.',
      answers: { 'noticed-on': day(50), 'reported-before': 'yes' },
    },
    taken(on(36, '13:40'), 'shen-ruoxi', 'mi-duo'),
    reply(
      on(36, '14:20'),
      'mi-duo',
      'Mr Whitlock, I was that lady. The slip got lost, and I am sorry. A fitter is at the handrail now.',
    ),
    begun(on(36, '14:25'), 'mi-duo'),
    solved(
      on(35, '10:30'),
      'mi-duo',
      'upheld',
      'The handrail is fixed. There are no slips any more: whatever is said at the desk is entered here at once, and you get a reference.',
    ),
    rates(on(33, '09:00'), 4, 'Honest. I appreciate that.'),
    closed(on(32, '10:00'), 'shen-ruoxi'),
  ),
  complaint(
    {
      at: on(18, '16:05'),
      category: 'staff-conduct',
      place: 'clubhouse',
      language: 'en',
      resident: 'marc-dubois',
      words:
        'The receptionist refused to speak with me\nI asked about the pool hours and she turned away and took a call.',
      answers: { 'noticed-on': day(18), 'reported-before': 'no' },
    },
    taken(on(18, '16:40'), 'shen-ruoxi', 'xu-kexin'),
    reply(
      on(17, '09:10'),
      'xu-kexin',
      'Thank you for telling us, Mr Dubois. I speak with the colleague and with you before I write down a finding.',
    ),
    begun(on(17, '10:00'), 'xu-kexin'),
    solved(
      on(16, '11:20'),
      'xu-kexin',
      'not-upheld',
      'The call was the alarm line of the pool, which she has to answer at once. She should have said so.',
    ),
    reopens(
      on(15, '18:30'),
      'She did not say so, and that is the point. I do not ask for punishment, only that somebody says it was not right.',
    ),
    reply(
      on(14, '10:05'),
      'shen-ruoxi',
      'You are right, and the finding should have said it. She would like to tell you herself.',
    ),
    begun(on(14, '10:10'), 'xu-kexin'),
    solved(
      on(13, '15:00'),
      'shen-ruoxi',
      'partly-upheld',
      'Taking the call was right, turning away without a word was not. The colleague has told you so, and a sign at the desk now says that the alarm line comes first.',
    ),
    verified(on(11, '14:00'), 'lu-qinghe'),
  ),
  complaint(
    {
      at: on(4, '10:50'),
      category: 'no-follow-up',
      place: 'building-9',
      detail: '2 单元 1601',
      language: 'zh-Hans',
      resident: 'bao-yongnian',
      words: '对讲机报修三次都没人来\n第一次是上个月，前台每次都说“已经派了”。',
      answers: { 'noticed-on': day(32), 'reported-before': 'yes' },
    },
    taken(on(4, '11:15'), 'shen-ruoxi', 'mi-duo'),
    reply(
      on(4, '11:40'),
      'mi-duo',
      '鲍先生您好，查到三次报修都派到了已经离职的师傅名下。今天改派，下午四点上门，我会跟到修好为止。',
    ),
    begun(on(4, '13:40'), 'mi-duo'),
    note(
      on(4, '17:00'),
      'mi-duo',
      '主板烧坏，仓库无备件，厂家今天发货。已把同型号室内机列入备件清单。',
    ),
  ),
  complaint(
    {
      at: ago(14),
      category: 'other',
      place: 'swimming-pool',
      language: 'en',
      resident: 'sofia-marin',
      words:
        'Could the pool open an hour earlier on working days?\nThose of us who work have no chance to swim before eight.',
      answers: { wish: 'Seven o’clock, at least twice a week.' },
    },
    passed(ago(12.5), 'shen-ruoxi', 'xu-kexin'),
  ),
];
