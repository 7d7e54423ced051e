export const demo = {
  title: 'Delivered mail',
  intro:
    'Only in the demo: every mail that Redress has sent, newest first. Nothing leaves this machine.',
  none: 'No mail has been delivered yet. Send a complaint with an e-mail address and come back in a moment.',
  to: 'To',
  from: 'From',
  subject: 'Subject',
  received: 'Delivered',
  back: 'All mail',
  noText: 'This mail has no text.',
  gone: 'This mail is no longer kept. The newest 500 are.',
} as const;
