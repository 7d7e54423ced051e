/** Words for moving open complaints to new promises. */
export const movingEn = {
  'moving.title': 'Open complaints',
  'moving.kept':
    '{count, plural, one {# open complaint keeps the promise that it was given under an earlier charter.} other {# open complaints keep the promises that they were given under an earlier charter.}} Nothing has to be done about that.',
  'moving.offer': 'Move to the new promises…',
  'moving.dialog': 'Move open complaints to the promises of charter {number}',
  'moving.meaning':
    'Each complaint keeps the time that was used, and a broken promise stays on record. Dates that somebody promised by name stay as they are.',
  'moving.loading': 'Reckoning every date',
  'moving.failed': 'This could not be reckoned.',
  'moving.retry': 'Try again',
  'moving.complaints': 'Complaints to move',
  'moving.dates': 'Dates that change',
  'moving.earlier': 'Get earlier',
  'moving.later': 'Get later',
  'moving.late': 'Complaints late at once',
  'moving.told': 'Residents told of a later date',
  'moving.no-dates':
    'No date changes. The complaints go by the new policies and rules from then on.',
  'moving.not-yours': 'The dates themselves are shown to those who may see the complaints.',
  'moving.list': 'Every date that changes',
  'moving.more': 'Show more',
  'moving.download': 'All of them as a file (CSV)',
  'moving.complaint': 'Complaint',
  'moving.promise': 'Promise',
  'moving.before': 'Before',
  'moving.after': 'After',
  'moving.change': 'What changes',
  'moving.is-earlier': 'Earlier',
  'moving.is-later': 'Later',
  'moving.is-begins': 'New promise',
  'moving.is-ends': 'No longer promised',
  'moving.is-stands-still': 'Stands still from now on',
  'moving.is-runs-again': 'Runs from now on',
  'moving.becomes-late': 'late at once',
  'moving.resident-told': 'the resident is told',
  'moving.paused': 'stands still, {span} left',
  'moving.paused-exceeded': 'stands still, exceeded by {span}',
  'moving.none': 'none',
  'moving.cancel': 'Keep the promises',
  'moving.confirm':
    'Move {count, plural, one {# complaint} other {# complaints}} to the new promises',
  'moving.refused-already-running': 'Open complaints are being moved already.',
  'moving.refused-none-running': 'Nothing is being moved any more.',
  'moving.refused-no-such-charter': 'There is no such charter.',
  'moving.refused-not-in-force':
    'Another charter has been published meanwhile. Reload the page and look again.',
  'moving.refused-nothing-to-move': 'Every open complaint goes by this charter already.',
  'moving.refused-time-unconfirmed':
    'The time of day may be wrong. Somebody has to confirm it before complaints can be moved.',
  'moving.running': 'Moving open complaints to charter {number}',
  'moving.progress': '{done} of {total} complaints',
  'moving.stop': 'Stop moving',
  'moving.done':
    '{name} moved open complaints to charter {number}: {changed, plural, one {# complaint} other {# complaints}} of {done} got other dates, {told, plural, one {# resident was} other {# residents were}} told.',
  'moving.cancelled':
    '{name} moved open complaints to charter {number}, and it was stopped after {done} of {total}. The others keep their promises.',
  'moving.some-failed':
    '{count, plural, one {# complaint} other {# complaints}} could not be moved and kept the promises. The log says why.',
  'moving.finished': 'Finished',
} as const;
