import { say } from '../../say';
import { branch } from './branch';

export const environment = branch(
  {
    key: 'environment',
    name: say('Cleaning and green spaces', '环境与卫生'),
    guidance: say(
      'Clean stairs, emptied bins, tended lawns, a clear lake.',
      '楼道干净、垃圾日清、草木有人管、湖水清亮。',
    ),
    departmentKey: 'environment',
    formKey: 'general',
  },
  [
    {
      key: 'cleaning',
      name: say('Cleaning of stairs and halls', '楼道与大堂保洁'),
      guidance: say(
        'Halls and lifts are cleaned daily, stairs twice a week.',
        '大堂和电梯每日保洁，楼梯每周两次。',
      ),
      priority: 'low',
    },
    {
      key: 'refuse',
      name: say('Refuse and sorting', '垃圾清运与分类'),
      guidance: say(
        'Bins are emptied at 6:30 and 19:00. Furniture and rubble are fetched by appointment.',
        '每天 6:30 和 19:00 清运。大件家具和装修垃圾请预约。',
      ),
    },
    {
      key: 'pests',
      name: say('Rats, mosquitoes and other pests', '虫鼠消杀'),
      guidance: say('Tell us where and at what time you saw them.', '请写明看到的地点和时间。'),
    },
    {
      key: 'greenery-lake',
      name: say('Plants and lake', '绿化与湖岸'),
      guidance: say(
        'Dead trees, overgrown paths, algae and smell on the lake.',
        '枯死树木、枝叶挡路、湖面藻类和异味。',
      ),
      priority: 'low',
    },
  ],
);
