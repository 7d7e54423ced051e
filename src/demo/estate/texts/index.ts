import type { Text } from '../../../plugins/complaints/domain/charter/texts';
import { toResidents } from './to-residents';
import { toStaff } from './to-staff';

export const texts: readonly Text[] = [...toResidents, ...toStaff];
