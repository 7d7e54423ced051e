import { say } from '../../say';
import { branch } from './branch';

export const safety = branch(
  {
    key: 'safety',
    name: say('Safety and order', '安全与秩序'),
    guidance: say(
      'In danger, ring the control room or 110, 119 or 120 first.',
      '遇到危险，请先拨打中控室电话或 110、119、120。',
    ),
    departmentKey: 'security',
    formKey: 'general',
  },
  [
    {
      key: 'fire-hazard',
      name: say('Fire hazard', '消防隐患'),
      guidance: say(
        'Blocked escape routes and fire lanes, e-bikes charging indoors, missing extinguishers, doors wedged open.',
        '堵塞疏散通道或消防车道、电动车上楼充电、灭火器缺失、防火门被顶开。',
      ),
      priority: 'urgent',
    },
    {
      key: 'falling-objects',
      name: say('Objects thrown or falling', '高空抛物坠物'),
      guidance: say(
        'Tell us the time as exactly as you can, so that the camera recordings can be secured.',
        '请尽量写准时间，便于及时调取和保存监控录像。',
      ),
      priority: 'urgent',
    },
    {
      key: 'noise',
      name: say('Noise', '噪音扰民'),
      guidance: say(
        'Renovation is allowed on working days from 8:30 to 12:00 and from 14:00 to 18:00. We do not tell your neighbour who complained.',
        '装修施工时间为工作日 8:30–12:00、14:00–18:00。我们不会向对方透露投诉人。',
      ),
      formKey: 'noise',
    },
    {
      key: 'patrol-gates',
      name: say('Gates and patrols', '门岗与巡逻'),
      guidance: say(
        'Strangers let in, unmanned posts, missed rounds.',
        '陌生人随意进出、岗位无人、巡逻不到位。',
      ),
    },
    {
      key: 'pets',
      name: say('Dogs and other pets', '宠物管理'),
      guidance: say(
        'Dogs without a lead, barking, droppings. A bite: see a doctor first, then tell us.',
        '遛狗不牵绳、犬吠、粪便未清。被咬伤请先就医，再告诉我们。',
      ),
    },
  ],
);
