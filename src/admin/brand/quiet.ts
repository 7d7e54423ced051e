/** Strapi announces its new Media Library to everybody; remembered per project id, of which Redress has none. */
const ANNOUNCEMENT = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';
const NO_PROJECT = ['undefined', 'false', 'null'];

/** Answers Strapi's announcements before they are made: they are about Strapi, not about complaints. */
export function hushAnnouncements(store: Pick<Storage, 'setItem'>): void {
  NO_PROJECT.forEach((project) => store.setItem(`${ANNOUNCEMENT}:${project}`, 'true'));
}
