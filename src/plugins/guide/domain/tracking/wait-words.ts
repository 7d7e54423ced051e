import type { WaitReason } from '../../../complaints/domain/vocabulary';
import type { Words } from '../messages';

/** How each reason to wait is told: since when it lasts, and that it began. */
export const WAIT_WORDS = {
  resident: { lasts: 'waitsResident', began: 'beganResident' },
  'third-party': { lasts: 'waitsThirdParty', began: 'beganThirdParty' },
  access: { lasts: 'waitsAccess', began: 'beganAccess' },
  approval: { lasts: 'waitsApproval', began: 'beganApproval' },
  'weather-or-season': { lasts: 'waitsWeather', began: 'beganWeather' },
} as const satisfies Record<
  WaitReason,
  { readonly lasts: keyof Words['promise']; readonly began: keyof Words['promise'] }
>;
