import { say } from '../say';

/** Asked once after each solution; two stars or fewer open the complaint again. */
export const survey = {
  key: 'after-solution',
  question: say(
    'How content are you with the way we settled your complaint?',
    '您对这次投诉的处理结果满意吗？',
  ),
  commentLabel: say('What was good, and what should we do better?', '哪里做得好，哪里还需要改进？'),
  unhappyAtOrBelow: 2,
  isActive: true,
} as const;
