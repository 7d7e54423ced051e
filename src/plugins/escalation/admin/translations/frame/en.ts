/** Words that all the pages of the promise have. */
export const frameEn = {
  'menu.promises': 'Promises',
  'part.policies': 'SLA policies',
  'part.policies-hint': 'How soon we answer and solve, and for which complaints',
  'part.rules': 'Rules',
  'part.rules-hint': 'What happens before and after a promise runs out, and when something happens',
  'part.runs': 'Run log',
  'part.runs-hint': 'What the rules did, what they left undone, and why',
  'part.calendars': 'Calendars',
  'part.calendars-hint': 'When working time runs, and the dates that differ',
  'leave.title': 'Leave without saving?',
  'leave.body': 'What you changed here has not been saved and would be lost.',
  'leave.stay': 'Stay',
  'leave.go': 'Leave',
} as const;
