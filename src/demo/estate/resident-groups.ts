import type { ResidentGroup } from '../../plugins/complaints/domain/charter/resident-groups';
import { say } from '../say';

export const residentGroups: readonly ResidentGroup[] = [
  { key: 'owner', name: say('Owner', '业主') },
  { key: 'tenant', name: say('Tenant', '租户') },
  { key: 'business', name: say('Shop or office', '商铺或办公单位') },
  { key: 'visitor', name: say('Visitor', '访客') },
];
