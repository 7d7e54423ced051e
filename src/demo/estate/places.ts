import type { Place } from '../../plugins/complaints/domain/charter/places';
import { say } from '../say';

const BUILDINGS = 16;

export const places: readonly Place[] = [
  ...Array.from({ length: BUILDINGS }, (_none, index) => building(index + 1)),
  facility('clubhouse', 'Clubhouse', '会所'),
  facility('swimming-pool', 'Swimming pool', '游泳池'),
  facility('fitness-room', 'Fitness room', '健身房'),
  facility('garage-north', 'North garage', '北区地下车库'),
  facility('garage-south', 'South garage', '南区地下车库'),
  facility('charging-station', 'Car charging station', '汽车充电站'),
  facility('bicycle-shed', 'Bicycle and e-bike shed', '非机动车棚'),
  facility('refuse-room', 'Refuse sorting room', '垃圾分类房'),
  area('east-gate', 'East gate', '东门'),
  area('south-gate', 'South gate', '南门'),
  area('west-gate', 'West gate', '西门'),
  area('lakeside-walk', 'Lakeside walk', '湖滨步道'),
  area('central-lawn', 'Central lawn', '中央草坪'),
  area('playground', "Children's playground", '儿童游乐场'),
  area('shopping-lane', 'Shopping lane', '商业内街'),
];

function building(number: number): Place {
  return {
    key: `building-${number}`,
    name: say(`Building ${number}`, `${number} 号楼`),
    kind: 'building',
  };
}

function facility(key: string, en: string, zh: string): Place {
  return { key, name: say(en, zh), kind: 'facility' };
}

function area(key: string, en: string, zh: string): Place {
  return { key, name: say(en, zh), kind: 'area' };
}
