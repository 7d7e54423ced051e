import { say } from '../../say';
import { branch } from './branch';

export const repairs = branch(
  {
    key: 'repairs',
    name: say('Repairs in shared parts', '公共部位维修'),
    guidance: say(
      'Everything that is broken outside your own front door.',
      '您家门以外的公共部位出了毛病，都归这一类。',
    ),
    departmentKey: 'engineering',
    formKey: 'general',
  },
  [
    {
      key: 'water-leak',
      name: say('Leak or damp', '渗漏水'),
      guidance: say(
        'If water is pouring out, ring the control room first: we close the valve at once. Photographs of the stain help us to find the way of the water.',
        '正在大量跑水请先打中控室电话，我们立即关阀。水渍照片有助于查找渗水路径。',
      ),
      formKey: 'leak',
      priority: 'high',
    },
    {
      key: 'lift-fault',
      name: say('Lift out of order', '电梯故障'),
      guidance: say(
        'Jolts, noises, doors that do not close, long standstills. The number of the lift is above its call button.',
        '抖动、异响、关不上门、长时间停梯都可以反映。电梯编号在外呼按钮上方。',
      ),
      formKey: 'lift',
      priority: 'high',
    },
    {
      key: 'lift-entrapment',
      name: say('Trapped in a lift', '电梯困人'),
      guidance: say(
        'Somebody is inside now? Press the yellow bell in the lift or ring the control room. This form is for afterwards: we look into every entrapment.',
        '现在有人被困，请按轿厢内黄色警铃或拨打中控室电话。此处用于事后反映，每一起困人事件我们都会调查。',
      ),
      formKey: 'lift',
      priority: 'urgent',
    },
    {
      key: 'lighting-power',
      name: say('Lighting and power', '公共照明与供电'),
      guidance: say(
        'Dark stairs and paths, tripping switches, power cuts in shared parts.',
        '楼道、道路不亮，公共部位跳闸或停电。',
      ),
    },
    {
      key: 'water-supply',
      name: say('Water supply and pressure', '供水与水压'),
      guidance: say(
        'No water, too little pressure, cloudy water from the shared pumps.',
        '停水、水压不足，或二次供水水质浑浊。',
      ),
      priority: 'high',
    },
    {
      key: 'public-facilities',
      name: say('Shared facilities', '公共设施损坏'),
      guidance: say(
        'Benches, railings, paving, fitness apparatus, swings, letter boxes.',
        '座椅、栏杆、路面、健身器材、秋千、信报箱等。',
      ),
      priority: 'low',
    },
  ],
);
