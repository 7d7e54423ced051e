import { chapterOf, hasChapter, type Chapter } from '../../../charter/domain/chapter';
import type { CharterDocument, PublishedCharter } from '../../../charter/domain/document';
import { oncePer } from '../../../../kernel/once-per';
import { guideEntriesChapter, type GuideEntry, type GuideSection } from './guide-entries';

/** What the charter says to the public beside its rules; one from before such chapters says nothing. */
export interface PublicTexts {
  readonly entries: (section: GuideSection) => readonly GuideEntry[];
}

export const publicTexts: (charter: PublishedCharter) => PublicTexts = oncePer(compile);

function compile({ document }: PublishedCharter): PublicTexts {
  const entries = entriesOf(document, guideEntriesChapter);
  return {
    entries: (section) => entries.filter((entry) => entry.section === section),
  };
}

function entriesOf<Entry>(
  document: CharterDocument,
  chapter: Chapter<readonly Entry[]>,
): readonly Entry[] {
  return hasChapter(document, chapter) ? chapterOf(document, chapter) : [];
}
