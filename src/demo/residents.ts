/** Invented residents of the demo estate; telephone numbers have an area code that no city has. */
const RESIDENTS = [
  ['he-wan', '何婉'],
  ['tao-jianye', '陶建业'],
  ['priya-nair', 'Priya Nair'],
  ['qiu-zhuyin', '邱竹音'],
  ['oliver-brandt', 'Oliver Brandt'],
  ['yu-changhe', '俞长河'],
  ['mei-laoshi', '梅老师'],
  ['sofia-marin', 'Sofía Marín'],
  ['ge-laifu', '葛来福'],
  ['daniel-okoro', 'Daniel Okoro'],
  ['xia-zhiqiu', '夏知秋'],
  ['hannah-lee', 'Hannah Lee'],
  ['kang-daye', '康守田'],
  ['ning-xi', '宁汐'],
  ['tom-whitlock', 'Tom Whitlock'],
  ['shi-lan', '史岚'],
  ['elif-demir', 'Elif Demir'],
  ['bao-yongnian', '鲍永年'],
  ['jian-susu', '简素素'],
  ['marc-dubois', 'Marc Dubois'],
] as const;

export type ResidentKey = (typeof RESIDENTS)[number][0];

export interface Resident {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

export function residentOf(key: ResidentKey): Resident {
  const index = RESIDENTS.findIndex(([known]) => known === key);
  return {
    name: RESIDENTS[index]?.[1] ?? key,
    email: `${key}@residents.redress.example`,
    phone: `0190-8${String(1000 + index * 37).padStart(7, '0')}`,
  };
}
