/** Words that all the pages of the promise have. */
export const frameEn = {
  'menu.promises': 'Promises',
  'part.calendars': 'Calendars',
  'part.calendars-hint': 'When working time runs, and the dates that differ',
  'leave.title': 'Leave without saving?',
  'leave.body': 'What you changed here has not been saved and would be lost.',
  'leave.stay': 'Stay',
  'leave.go': 'Leave',
} as const;
