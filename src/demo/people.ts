import type { Language } from '../kernel/language';

/** The staff of the demo estate; all names are invented. */
export type DemoRole = 'administrator' | 'leadership' | 'head' | 'handler';

export interface Person {
  readonly key: PersonKey;
  readonly chinese: string;
  readonly pinyin: string;
  readonly role: DemoRole;
  /** Of letters and of the panel; two departments of the demo read Chinese. */
  readonly language: Language;
}

export type PersonKey = (typeof STAFF)[number][0];

const STAFF = [
  ['wen-shuheng', '闻书衡', 'Wen Shuheng', 'administrator', 'en'],
  ['lu-qinghe', '陆清和', 'Lu Qinghe', 'leadership', 'en'],
  ['shen-ruoxi', '沈若溪', 'Shen Ruoxi', 'head', 'zh-Hans'],
  ['luo-zhenyan', '罗振岩', 'Luo Zhenyan', 'head', 'zh-Hans'],
  ['han-shoucheng', '韩守诚', 'Han Shoucheng', 'head', 'en'],
  ['su-xiaoman', '苏小满', 'Su Xiaoman', 'head', 'en'],
  ['ding-yifan', '丁一帆', 'Ding Yifan', 'head', 'en'],
  ['fang-jingyi', '方静宜', 'Fang Jingyi', 'head', 'en'],
  ['xu-kexin', '许可欣', 'Xu Kexin', 'handler', 'zh-Hans'],
  ['mi-duo', '米朵', 'Mi Duo', 'handler', 'zh-Hans'],
  ['shi-dachuan', '石大川', 'Shi Dachuan', 'handler', 'zh-Hans'],
  ['ma-xiangbei', '马向北', 'Ma Xiangbei', 'handler', 'zh-Hans'],
  ['lei-jinsong', '雷劲松', 'Lei Jinsong', 'handler', 'en'],
  ['tian-sui', '田穗', 'Tian Sui', 'handler', 'en'],
  ['jiang-xiaobo', '江晓波', 'Jiang Xiaobo', 'handler', 'en'],
  ['bai-zhining', '白芷宁', 'Bai Zhining', 'handler', 'en'],
] as const;

export const people: readonly Person[] = STAFF.map(([key, chinese, pinyin, role, language]) => ({
  key,
  chinese,
  pinyin,
  role,
  language,
}));

export function emailOf(key: PersonKey): string {
  return `${key}@demo.redress.example`;
}

/** What is shown of a person: 沈若溪 Shen Ruoxi. */
export function fullName(person: Person): string {
  return `${person.chinese} ${person.pinyin}`;
}

/** For the demo only: written in the README, so never the password of an installation that real people use. */
export function demoPassword(environment: NodeJS.ProcessEnv): string {
  return environment.REDRESS_DEMO_PASSWORD || 'Egret-Lake-2026';
}
