export const survey = {
  title: 'Are you content with how we handled it?',
  about: 'About complaint {reference}',
  who: 'Your answer is stored with the complaint. Those who worked on it cannot change it.',
  score1: 'Very unhappy',
  score2: 'Unhappy',
  score3: 'Neither content nor unhappy',
  score4: 'Content',
  score5: 'Very content',
  scoreMissing: 'Choose how content you are',
  commentTooLong: 'Your comment is {count} characters long; the limit is {limit}',
  reopenNote: 'If you are unhappy, the complaint is opened again and gets a new date.',
  send: 'Send answer',
  changeNote: 'You have answered already. You can change your answer here.',
  closedTitle: 'This survey is closed',
  closedText:
    'The time to answer is over. If something is still wrong, open the complaint on its tracking page or ring us.',
  unknownTitle: 'This link opens no survey',
  unknownText:
    'Perhaps it was cut short in the e-mail. Copy the whole link, or follow your complaint with reference and secret.',
  thanksTitle: 'Thank you',
  thanksText:
    'Your answer is stored. You can change it with the same link while the survey is open.',
  thanksReopenedTitle: 'Thank you, and we are sorry it is not right yet',
  thanksReopenedText:
    'Your complaint has been opened again, with a new date. You see both on its tracking page.',
  follow: 'Follow the complaint',
} as const;
