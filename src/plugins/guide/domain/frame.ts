import { LANGUAGES, type Language } from '../../../kernel/language';
import { inLanguage } from '../../../kernel/translated';
import type { Instant } from '../../../kernel/instant';
import type { Organisation } from '../../complaints/domain/charter/organisation';
import { dateWords } from '../../../kernel/date-words';
import { fill, wordsIn } from './messages';

/** What stands around every page. */
export interface FrameView {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly stylesheet: string;
  readonly icon: string;
  /** Null while nothing has been published and nothing is remembered. */
  readonly organisation: OrganisationView | null;
  readonly pages: readonly {
    readonly href: string;
    readonly label: string;
    readonly isHere: boolean;
  }[];
  readonly home: string;
  /** Below every page. */
  readonly more: readonly { readonly href: string; readonly label: string }[];
  readonly languages: readonly LanguageLink[];
  readonly charter: string;
  readonly charterHash: string;
}

interface LanguageLink {
  readonly language: Language;
  readonly name: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

export interface OrganisationView {
  readonly name: string;
  readonly phone: string;
  readonly phoneHref: string;
  readonly email: string;
  readonly address: string;
  readonly emergencyNumber: string;
  readonly emergencyHref: string;
  readonly emergencyText: string;
}

export interface FrameFacts {
  readonly language: Language;
  /** Path behind the language. */
  readonly path: string;
  readonly title: string;
  readonly assets: { readonly stylesheet: string; readonly icon: string };
  readonly charter: {
    readonly number: number;
    readonly hash: string;
    readonly issuedAt: Instant;
    readonly organisation: Organisation;
  } | null;
}

const NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-Hans': '中文' };

export function frameView({ language, path, title, assets, charter }: FrameFacts): FrameView {
  const words = wordsIn(language).frame;
  const organisation = charter && organisationView(charter.organisation, language);
  return {
    language,
    direction: 'ltr',
    title: [title, organisation?.name ?? words.portal].join(' – '),
    ...assets,
    organisation,
    pages: (['report', 'track', 'guide'] as const).map((page) => ({
      href: `/${language}/${page}`,
      label: words[page],
      isHere: path === `/${page}` || path.startsWith(`/${page}/`),
    })),
    home: `/${language}`,
    more: [{ href: `/${language}/verify`, label: words.verify }],
    languages: LANGUAGES.map((one) => ({
      language: one,
      name: NAMES[one],
      href: `/${one}${path}`,
      isCurrent: one === language,
    })),
    charter: charter
      ? fill(words.charterLine, {
          number: charter.number,
          date: dateWords(charter.issuedAt, charter.organisation.timezone, language),
        })
      : '',
    charterHash: charter?.hash ?? '',
  };
}

export function organisationView(organisation: Organisation, language: Language): OrganisationView {
  const { phone, email, emergencyNumber } = organisation;
  return {
    name: inLanguage(organisation.name, language),
    phone,
    phoneHref: telephoneHref(phone),
    email,
    address: inLanguage(organisation.address, language),
    emergencyNumber,
    emergencyHref: telephoneHref(emergencyNumber),
    emergencyText: inLanguage(organisation.emergencyText, language),
  };
}

function telephoneHref(number: string): string {
  return `tel:${number.normalize('NFKC').replace(/[^+\d]/g, '')}`;
}
