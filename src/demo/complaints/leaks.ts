import {
  answers,
  asks,
  begun,
  closed,
  complaint,
  note,
  rates,
  reply,
  solved,
  taken,
  type DemoComplaint,
} from '../complaint';
import { day, on } from '../moment';

export const leaks: readonly DemoComplaint[] = [
  complaint(
    {
      at: on(68, '08:20'),
      category: 'water-leak',
      place: 'building-3',
      detail: '2 单元 1802（顶层）',
      language: 'zh-Hans',
      resident: 'he-wan',
      words:
        '顶楼客厅天花板渗水，下雨就滴\n昨晚下大雨，客厅吊顶有三处往下滴水，盆都接满了。去年修过一次外墙，现在又漏，希望这次能把屋面防水彻底做好。',
      answers: { since: day(69), 'still-running': 'yes', where: 'ceiling', neighbours: 'no' },
    },
    taken(on(68, '08:52'), 'luo-zhenyan', 'shi-dachuan'),
    reply(
      on(68, '10:05'),
      'shi-dachuan',
      '何女士您好，我是工程部石大川。今天下午两点带防水师傅上屋面查看，之后到您家看吊顶。已先给您家送去接水盆和防水布。',
    ),
    note(
      on(68, '15:40'),
      'shi-dachuan',
      '屋面排气管根部卷材开裂约 40 厘米，女儿墙泛水脱开。需晴天做附加层。',
    ),
    begun(on(67, '09:10'), 'shi-dachuan'),
    solved(
      on(65, '16:30'),
      'shi-dachuan',
      'upheld',
      '已重做排气管根部和女儿墙泛水的防水附加层，蓄水 24 小时无渗漏。您家吊顶三处水渍由我们免费修补，三天后上午施工。',
    ),
    rates(on(63, '20:14'), 5, '这次真的修好了，师傅还把地板擦干净才走。'),
    closed(on(62, '10:00'), 'luo-zhenyan'),
  ),
  complaint(
    {
      at: on(33, '19:42'),
      category: 'water-leak',
      place: 'garage-south',
      detail: 'Space S-218, under the planter',
      language: 'en',
      resident: 'oliver-brandt',
      words:
        'Water drips from the garage ceiling onto my car\nIt is whitish and leaves spots on the paint that do not come off with soap. It drips most after the lawn above has been watered.',
      answers: { since: day(45), 'still-running': 'yes', where: 'garage', neighbours: 'yes' },
    },
    taken(on(32, '09:02'), 'luo-zhenyan', 'ma-xiangbei'),
    asks(
      on(32, '09:40'),
      'ma-xiangbei',
      'Thank you, Mr Brandt. We have stretched a sheet over your space. Could you send us the time at which it drips hardest? Then we can see whether the irrigation or the expansion joint is to blame.',
    ),
    answers(
      on(31, '21:10'),
      'Around seven in the morning, about half an hour after the sprinklers start.',
    ),
    begun(on(30, '09:15'), 'ma-xiangbei'),
    solved(
      on(28, '17:20'),
      'ma-xiangbei',
      'upheld',
      'The joint under the planter has been sealed and the sprinklers beside it are off until it has cured. The spots are lime; we pay for one professional polish, please hand the receipt in at the desk.',
    ),
    rates(on(26, '08:31'), 2, 'It dripped again this morning, in a new place half a metre away.'),
    reply(
      on(26, '10:12'),
      'luo-zhenyan',
      'You are right, and I am sorry. I have been there myself: the joint leaks over its whole length. A contractor injects it the day after tomorrow. Until then space S-230 is yours.',
    ),
    begun(on(26, '10:20'), 'ma-xiangbei'),
    solved(
      on(22, '16:45'),
      'ma-xiangbei',
      'upheld',
      'The whole joint has been injected with resin and watered for two days without a drop. We look at it again after the next heavy rain.',
    ),
    rates(on(20, '19:05'), 4, 'Dry now. Would have liked that the first time.'),
    closed(on(19, '11:00'), 'luo-zhenyan'),
  ),
  complaint(
    {
      at: on(17, '21:15'),
      category: 'water-leak',
      place: 'building-11',
      detail: '1 单元 602',
      language: 'zh-Hans',
      resident: 'xia-zhiqiu',
      words:
        '北卧室外墙渗水，墙皮起泡发霉\n靠窗那面墙从上个月开始返潮，墙皮一碰就掉，孩子对霉味过敏，已经不敢让他睡这间了。',
      answers: { since: day(47), 'still-running': 'no', where: 'wall', neighbours: 'yes' },
    },
    taken(on(16, '08:45'), 'luo-zhenyan', 'shi-dachuan'),
    reply(
      on(16, '11:20'),
      'shi-dachuan',
      '夏女士您好，今天下午四点到您家用湿度仪检测，并查看 702 的空调孔。孩子的情况我们记下了，会尽快安排。',
    ),
    begun(on(15, '09:00'), 'shi-dachuan'),
    solved(
      on(13, '17:30'),
      'shi-dachuan',
      'partly-upheld',
      '已对窗台外侧重新打胶，室内墙面待干透后请自行修补。',
    ),
    rates(
      on(11, '22:03'),
      1,
      '只打了一圈胶，昨晚下雨墙又湿了。外墙渗水是公共部位的问题，凭什么让我自己修墙？',
    ),
    note(
      on(10, '09:30'),
      'luo-zhenyan',
      '同意业主意见：外墙属公共部位，室内修补也应由我们承担。安排红外热成像找渗点。',
    ),
    reply(
      on(10, '10:05'),
      'luo-zhenyan',
      '夏女士，上次的结论不妥，我向您道歉。我们请第三方用热成像查找外墙渗点，室内墙面恢复由物业负责。',
    ),
  ),
  complaint(
    {
      at: on(10, '07:55'),
      category: 'water-leak',
      place: 'building-14',
      detail: 'Unit 1, ground floor corridor',
      language: 'en',
      resident: 'elif-demir',
      words:
        'Sewage smell and wet floor by the meter cupboard\nThe corridor floor has been wet for days and it smells. Children walk through it to school.',
      answers: { since: day(13), 'still-running': 'yes', where: 'floor', neighbours: 'yes' },
    },
    taken(on(10, '09:20'), 'luo-zhenyan', 'ma-xiangbei'),
    reply(
      on(10, '10:30'),
      'ma-xiangbei',
      'Good morning, Ms Demir. A camera goes down the pipe this afternoon; cleaning disinfects the floor twice a day until it is dry.',
    ),
    note(
      on(9, '16:10'),
      'ma-xiangbei',
      'Riser cracked behind the cupboard. Wall has to be opened; fitting on order, supplier says three days.',
    ),
    begun(on(9, '16:15'), 'ma-xiangbei'),
    note(
      on(4, '09:00'),
      'luo-zhenyan',
      'Supplier sent the wrong diameter. Second order placed with another firm.',
    ),
    reply(
      on(4, '09:20'),
      'luo-zhenyan',
      'Ms Demir, we have missed the date we gave you: the part that came did not fit. The new one is on its way, and a clamp keeps the pipe tight until then.',
    ),
  ),
];
