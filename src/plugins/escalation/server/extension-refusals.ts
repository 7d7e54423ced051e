import { assertNever } from '../../../kernel/assert-never';
import type { ExtensionRefused } from '../contracts/extension';
import type { ExtendRefusal } from './services/extend-promise';

type Refused = ExtendRefusal | { readonly kind: 'not-yours' };

interface Answered {
  readonly status: 403 | 404 | 409 | 422;
  readonly body: ExtensionRefused;
}

/** Why a promise was not put off: the status, and words that say what to do instead. */
export function answerExtension(refusal: Refused): Answered {
  switch (refusal.kind) {
    case 'not-found':
      return said(404, refusal, 'There is no such complaint.', '没有找到该投诉。');
    case 'not-yours':
      return said(403, refusal, 'You may read this complaint only.', '您只能查看该投诉。');
    case 'changed-meanwhile':
      return said(
        409,
        refusal,
        'Somebody has worked on this complaint meanwhile. Look at it again before you extend the promise.',
        '该投诉刚刚有变动，请重新查看后再延期。',
      );
    default:
      return said(422, refusal, ...unextendedWords(refusal));
  }
}

type Unextended = Exclude<Refused, { kind: 'not-found' | 'not-yours' | 'changed-meanwhile' }>;

function unextendedWords(refusal: Unextended): readonly [en: string, zhHans: string] {
  switch (refusal.kind) {
    case 'no-promise-runs':
      return [
        'No date is running: the complaint is solved, or it waits and its clock stands still.',
        '目前没有正在计时的期限：投诉已办结，或正在等待、暂停计时。',
      ];
    case 'promise-broken':
      return [
        'The promise is broken already. Take responsibility by name and promise another date.',
        '承诺已经逾期，不能延期。请具名负责并另行承诺日期。',
      ];
    case 'never-extended':
      return [
        'The policy of this complaint allows no extension.',
        '该投诉适用的时限规定不允许延期。',
      ];
    case 'extensions-used-up':
      return [
        `The policy allows ${refusal.times} for each promise, and that many have been given.`,
        `时限规定允许延期 ${refusal.times} 次，现已用完。`,
      ];
    case 'extension-too-long':
      return [
        `The policy allows at most ${refusal.hours} working hours at a time. Choose fewer.`,
        `时限规定每次最多延期 ${refusal.hours} 个工作小时，请减少。`,
      ];
    default:
      return assertNever(refusal);
  }
}

function said(status: Answered['status'], { kind }: Refused, en: string, zhHans: string): Answered {
  return { status, body: { refusal: { code: kind, message: { en, 'zh-Hans': zhHans } } } };
}
