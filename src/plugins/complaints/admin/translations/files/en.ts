/** Words for files that come with a complaint or a message. */
export const files = {
  'files.title': 'Files',
  'files.open': 'Download {name}',
  'files.preview': 'Small copy of {name}',
  'files.no-preview': 'No small copy could be loaded.',
  'files.failed': '{name} could not be loaded. Try again.',
  'files.add': 'Add files',
  'files.hint':
    'Pictures, PDF or plain text, up to {files} files of {megabytes} MB each. The resident can fetch them.',
  'files.remove': 'Remove {name}',
  'files.adding': 'The files are being sent …',
  'files.not-added': 'The files could not be sent. Try again.',
} as const;
