import type { Translated } from '../../kernel/translated';
import type { PersonKey } from '../people';
import { say } from '../say';

export interface DemoDepartment {
  readonly key: string;
  readonly name: Translated;
  readonly duties: Translated;
  readonly head: PersonKey;
  readonly members: readonly PersonKey[];
  readonly leadership: readonly PersonKey[];
}

export const departments: readonly DemoDepartment[] = [
  {
    key: 'customer-service',
    name: say('Customer service centre', '客户服务中心'),
    duties: say(
      'Receives every complaint that has no other home, answers questions, keeps residents told, and pays the return visits.',
      '受理无处归口的投诉，答疑解惑，及时向业主反馈进展，并负责回访。',
    ),
    head: 'shen-ruoxi',
    members: ['xu-kexin', 'mi-duo'],
    leadership: ['lu-qinghe'],
  },
  {
    key: 'engineering',
    name: say('Engineering and maintenance', '工程维修部'),
    duties: say(
      'Lifts, pumps, power, lighting, roofs and pipes in the shared parts of the buildings, and the contractors who service them.',
      '负责公共部位的电梯、水泵、供电、照明、屋面和管道，并管理各维保单位。',
    ),
    head: 'luo-zhenyan',
    members: ['shi-dachuan', 'ma-xiangbei'],
    leadership: ['lu-qinghe'],
  },
  {
    key: 'security',
    name: say('Security and order', '秩序维护部'),
    duties: say(
      'Gates, patrols, the control room, fire safety, and peace and quiet on the estate. On duty around the clock.',
      '负责出入口、巡逻、中控室、消防安全和小区安宁，24 小时值守。',
    ),
    head: 'han-shoucheng',
    members: ['lei-jinsong'],
    leadership: ['lu-qinghe'],
  },
  {
    key: 'environment',
    name: say('Cleaning and environment', '环境管理部'),
    duties: say(
      'Cleaning, refuse and its sorting, pest control, lawns, trees and the lake shore.',
      '负责保洁、垃圾清运与分类、虫鼠消杀、草木养护和湖岸环境。',
    ),
    head: 'su-xiaoman',
    members: ['tian-sui'],
    leadership: ['lu-qinghe'],
  },
  {
    key: 'parking',
    name: say('Parking and access', '车场与门禁部'),
    duties: say(
      'Garages, spaces, charging points, barriers, entrance doors and access cards.',
      '负责地下车库、车位、充电桩、道闸、单元门和门禁卡。',
    ),
    head: 'ding-yifan',
    members: ['jiang-xiaobo'],
    leadership: ['lu-qinghe'],
  },
  {
    key: 'accounts',
    name: say('Accounts and fees', '财务收费部'),
    duties: say(
      'Management fees, shared water and electricity, deposits and their return, invoices, and the yearly public accounts.',
      '负责物业费、公摊水电费、押金收退、票据，以及每年的收支公示。',
    ),
    head: 'fang-jingyi',
    members: ['bai-zhining'],
    leadership: ['lu-qinghe'],
  },
];
