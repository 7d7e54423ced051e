import { assertNever } from '../../../kernel/assert-never';
import { fill, type Words } from './messages';

/** What can go wrong between a resident and a page. */
export type TroubleKind =
  | 'not-found'
  | 'foreign'
  | 'too-large'
  | 'unreadable'
  | 'busy'
  | 'broken'
  | 'unavailable'
  /** Nobody has published a charter yet. */
  | 'unready';

export interface NoticeView {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly href: string; readonly label: string } | null;
  /** Whether telephone and address are offered as another way. */
  readonly offersOtherWays: boolean;
}

export function troubleOfStatus(status: number): TroubleKind {
  if (status === 403 || status === 401) return 'foreign';
  if (status === 404 || status === 405 || status === 501) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 429) return 'busy';
  if (status === 503) return 'unavailable';
  return status < 500 ? 'unreadable' : 'broken';
}

/** How long somebody has to wait, in words: whole minutes, rounded up. */
export function waitWords(seconds: number, { minute, minutes }: Words['trouble']): string {
  const n = Math.ceil(seconds / 60);
  return n <= 1 ? minute : fill(minutes, { n });
}

/** The words of a page that tells of trouble; `hasSent`: the visitor was sending something. */
export function troubleView(
  kind: TroubleKind,
  { words, home, hasSent }: { words: Words; home: string; hasSent: boolean },
): NoticeView {
  const { trouble } = words;
  const link = { href: home, label: trouble.toHome };
  const view = (heading: string, ...paragraphs: string[]): NoticeView => ({
    heading,
    paragraphs,
    link,
    offersOtherWays: true,
  });
  switch (kind) {
    case 'not-found':
      return { ...view(trouble.notFoundTitle, trouble.notFoundText), offersOtherWays: false };
    case 'foreign':
      return view(trouble.foreignTitle, trouble.foreignText, trouble.foreignNext);
    case 'too-large':
      return view(trouble.tooLargeTitle, trouble.tooLargeText);
    case 'unreadable':
      return view(trouble.unreadableTitle, trouble.unreadableText);
    case 'busy':
      return view(trouble.busyTitle, trouble.busyText);
    case 'broken':
      return view(trouble.brokenTitle, hasSent ? trouble.brokenSent : trouble.brokenRead);
    case 'unavailable':
      return view(
        trouble.unavailableTitle,
        hasSent ? trouble.unavailableSent : trouble.unavailableRead,
      );
    case 'unready':
      return { ...view(trouble.unreadyTitle, trouble.unreadyText), link: null };
    default:
      return assertNever(kind);
  }
}
