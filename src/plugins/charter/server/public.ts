/** The only door into this plugin's server half for the others. */
export { registerChapter, type ChapterWithLoader } from './chapters';
export {
  CharterMissing,
  charterVersion,
  currentCharter,
  hasCharter,
} from './services/current-charter';
export { charterHistory, type PastVersion } from './services/charter-history';
export { charterState } from './services/charter-state';
export { draftCharter, type DraftCharter } from './services/draft-charter';
export { publishCharter, type Publication, type PublishRefusal } from './services/publish-charter';
