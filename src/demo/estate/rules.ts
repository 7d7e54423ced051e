import { say } from '../say';

/** Who is told before a promise breaks, when it breaks, and when nobody has mended it; hours are working hours. */
export const rules = [
  {
    key: 'first-response',
    name: say('When no answer has gone out', '未按时首次答复'),
    metric: 'first-response',
    steps: [
      { key: 'warn', when: 'before-due', hours: 2, recipient: 'assignee' },
      { key: 'breach', when: 'at-due', hours: 0, recipient: 'head' },
      { key: 'still-late', when: 'after-due', hours: 4, recipient: 'leadership' },
    ],
  },
  {
    key: 'resolution',
    name: say('When it is not settled in time', '未按期办结'),
    metric: 'resolution',
    steps: [
      { key: 'warn', when: 'before-due', hours: 4, recipient: 'assignee' },
      { key: 'breach', when: 'at-due', hours: 0, recipient: 'head' },
      { key: 'still-late', when: 'after-due', hours: 4, recipient: 'leadership' },
    ],
  },
] as const;
