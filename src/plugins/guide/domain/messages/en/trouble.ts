export const trouble = {
  notFoundTitle: 'There is no such page',
  notFoundText:
    'Perhaps the address was cut short or the page has moved. What you have sent us is not affected.',
  foreignTitle: 'We did not accept that',
  foreignText:
    'The form was sent from another web site, or your browser hid where it came from. To protect you we accept forms only from our own pages. Nothing was stored.',
  foreignNext: 'Open the page here and send it once more.',
  tooLargeTitle: 'That was too much at once',
  tooLargeText:
    'Nothing was stored. Go back in your browser, shorten the text and send it again; the rest can follow as a message later.',
  unreadableTitle: 'We could not read that',
  unreadableText:
    'Your browser sent something we do not understand. Nothing was stored. Go back and try again.',
  busyTitle: 'Too much at once',
  busyText:
    'There were very many tries from here. Wait a few minutes and try again; nothing you have sent is lost.',
  minute: 'one minute',
  minutes: '{n} minutes',
  busyDraftText:
    'Very many complaints were begun from your connection, which you may share with others. Go back in your browser and continue in {wait}: what you filled in is still there.',
  busyReportTitle: 'Your complaint has not been sent yet',
  busyReportText:
    'Very many complaints have come from your connection, which you may share with others. What you wrote is kept: in {wait} you can send it as it is.',
  busyReportBack: 'Back to what I wrote',
  busyMessage: 'Very many messages were sent. Yours is still here: you can send it in {wait}',
  busyTrack:
    'There were too many wrong tries. You can try again in {wait}. If you have lost the secret receipt, ring us',
  brokenTitle: 'Something went wrong on our side',
  brokenRead:
    'It is not your fault. What you have sent us before is not lost. Try again in a moment.',
  brokenSent:
    'It is not your fault. To be safe, take it that what you just sent did not arrive: go back and send it again. Sending it twice makes one complaint.',
  unavailableTitle: 'The service is not available right now',
  unavailableRead: 'Nothing you have sent us is lost. Try again in a few minutes.',
  unavailableSent:
    'What you just sent has not arrived. Go back in your browser, where it is still in the form, and send it again in a few minutes. Sending it twice makes one complaint.',
  unreadyTitle: 'This portal is being set up',
  unreadyText:
    'Its rules have not been published yet. An administrator signs in under /admin, fills in the charter and publishes it.',
  other: 'If it is urgent, tell us in another way:',
  toHome: 'To the first page',
} as const;
