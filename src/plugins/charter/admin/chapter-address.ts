/** Where the entries of a chapter are edited: a page of their own, or the Content Manager's list of their type. */
const ADDRESSES: Readonly<Record<string, string>> = {
  organisation: 'single-types/plugin::complaints.organisation',
  departments: 'collection-types/plugin::complaints.department',
  categories: 'collection-types/plugin::complaints.category',
  forms: 'collection-types/plugin::complaints.form',
  workflow: 'collection-types/plugin::complaints.stage',
  places: 'collection-types/plugin::complaints.place',
  residentGroups: 'collection-types/plugin::complaints.resident-group',
  texts: 'collection-types/plugin::complaints.text',
  calendars: '/plugins/escalation/calendars',
  policies: '/plugins/escalation/policies',
  rules: '/plugins/escalation/rules',
  guideEntries: 'collection-types/plugin::guide.guide-entry',
  surveys: 'collection-types/plugin::surveys.survey',
};

export const CHAPTERS: readonly string[] = Object.keys(ADDRESSES);

/** The chapter of a problem that names a part of it: `forms.noise.since` is in the forms. */
export function chapterIn(name: string): string {
  return name.split('.')[0] ?? name;
}

/** The list of a chapter's entries, or one of them when it is known; null for an unknown chapter. */
export function chapterAddress(name: string, entry: string | null = null): string | null {
  const address = ADDRESSES[chapterIn(name)];
  if (address === undefined) return null;
  if (address.startsWith('/')) {
    return entry === null ? address : `${address}/${encodeURIComponent(entry)}`;
  }
  const search = entry === null ? '' : `?_q=${encodeURIComponent(entry)}`;
  return `/content-manager/${address}${search}`;
}
