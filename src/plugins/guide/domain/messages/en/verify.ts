export const verify = {
  title: 'Check a receipt',
  intro:
    'Every complaint has a record to which we can only add. Its fingerprint is printed on your receipt: here you see whether anything was changed since.',
  reference: 'Reference',
  referenceHint: 'For example K7P4-XQW3. Small letters and hyphens make no difference.',
  head: 'Fingerprint of the receipt',
  headHint: 'The 16 signs of the receipt, or all 64. Spaces make no difference.',
  check: 'Check',
  referenceMissing: 'Write the reference from the receipt',
  headMissing: 'Write the fingerprint from the receipt',
  headWrong: 'A fingerprint has 16 to 64 signs: the digits 0 to 9 and the letters a to f',
  result: 'What the check found',
  unchanged: 'Unchanged',
  unchangedText: 'The fingerprint of your receipt is entry {place} of {entries}. All entries hold.',
  unchangedSince: 'What was added since then follows it without a gap.',
  unchangedLast: 'It is the newest entry: nothing was added since.',
  unknown: 'This fingerprint is not part of this complaint’s record',
  unknownText:
    'Compare reference and fingerprint with the receipt, sign by sign. If both are right, the record is no longer the one you were given a receipt for.',
  changed: 'The record was changed',
  changedText:
    'An entry, or a file that came with it, was changed, taken out or put in at place {place}. Before it everything holds.',
  keep: 'Keep your receipt: it is your proof. Show it to us.',
  keepLink: 'To whom you can turn after us',
  own: 'You have the secret receipt, too?',
  ownText: 'Then open your complaint: its record page checks every entry and shows them to you.',
  ownLink: 'Follow a complaint',
  how: 'How the fingerprint is made, and how to check it without us',
  howEntry:
    'Each entry is one thing that happened: its number, its time in milliseconds since 1970, who did it, what was done, and the fingerprint of the entry before it (for the first one nothing).',
  howHash:
    'These five are written as canonical JSON (RFC 8785) under the names “sequence”, “at”, “actor”, “event” and “previousHash”. SHA-256 of that text, in UTF-8, is the entry’s fingerprint.',
  howChain:
    'Because each holds the one before it, no entry can be changed, taken out or put in without changing every fingerprint after it, also the one on your receipt.',
  howOwn:
    'On the record page of your complaint you can take the whole record with you as a file and reckon for yourself.',
  howShort:
    'The 16 signs shown are the beginning of all 64. Whoever wants to be quite sure compares all of them.',
  recordTitle: 'The record of complaint {reference}',
  recordIntro:
    'Everything that was ever recorded about your complaint, in order. We check it anew each time you open this page.',
  recordUnchanged: 'Checked just now: nothing was changed. Entries: {entries}.',
  recordChanged:
    'Checked just now: at place {place} an entry was changed, taken out or put in, or a file that came with it. Before it everything holds.',
  entry: 'Entry {place}',
  internal: 'An entry of ours, such as a note or who works on it. You see that it is there.',
  fingerprint: 'Fingerprint',
  download: 'Take the record with you',
  downloadText:
    'As a JSON file with every fingerprint. What you wrote is in it word for word, so that you can reckon its fingerprint yourself. Of our entries it holds what you see here: names of staff and notes stay between ourselves.',
  downloadLink: 'Download the record',
  backToComplaint: 'Back to the complaint',
  headLabel: 'Fingerprint of the record',
  headText: 'It stands for everything recorded so far. Any later change to it would show.',
  headLink: 'Check it',
  recordLink: 'See and check the whole record',
  wholeLabel: 'Whole fingerprint',
  checkAt: 'Check it at {address}',
  followAt: 'Follow it at {address}',
  printed: 'Complaint {reference}, received on {date}',
} as const;
