export const files = {
  label: 'Photos or files',
  hint: 'Pictures, PDF or plain text, up to {files} files of {megabytes} MB each. Place and camera data are removed from pictures.',
  chosen: 'Added so far',
  full: 'You have added {files} files. To add another one, remove one of these first.',
  keptNote: 'Your browser empties the field below; what you have added stays.',
  remove: 'Remove',
  list: 'Files',
} as const;
