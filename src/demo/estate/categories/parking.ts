import { say } from '../../say';
import { branch } from './branch';

export const parking = branch(
  {
    key: 'parking',
    name: say('Parking and access', '停车与门禁'),
    guidance: say(
      'Garages, spaces, charging points, barriers, doors and cards.',
      '车库、车位、充电桩、道闸、单元门和门禁卡。',
    ),
    departmentKey: 'parking',
    formKey: 'vehicle',
  },
  [
    {
      key: 'space-taken',
      name: say('My space is taken', '车位被占'),
      guidance: say(
        'We ring the holder of the car at once and put up a space for you in the meantime.',
        '我们会立即联系车主挪车，并先为您安排临时车位。',
      ),
      priority: 'high',
    },
    {
      key: 'charging-points',
      name: say('Charging points', '充电桩'),
      guidance: say(
        'Faulty points, wrong charges, petrol cars on charging spaces.',
        '设备故障、扣费不对、燃油车占用充电位。',
      ),
    },
    {
      key: 'doors-cards',
      name: say('Doors, barriers and cards', '门禁与道闸'),
      guidance: say(
        'Doors that do not open or do not shut, cards and face recognition that fail, barriers that charge wrongly.',
        '门打不开或关不严，刷卡、人脸识别失灵，道闸计费有误。',
      ),
      formKey: 'general',
    },
  ],
);
