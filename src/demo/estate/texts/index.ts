import { ofPromises } from './of-promises';
import { ofRules } from './of-rules';
import { toResidents } from './to-residents';
import { toStaff } from './to-staff';

export const texts = [...toResidents, ...ofPromises, ...toStaff, ...ofRules];
