import { charterView } from '../../../src/plugins/complaints/domain/charter/charter-view';
import type { Text } from '../../../src/plugins/complaints/domain/charter/texts';
import { published } from '../../support/charter/published';

describe('a charter from before something could be said in it', () => {
  const now = published();
  const { residentGroups: _later, texts, ...chapters } = now.document.chapters;
  const older = (texts as readonly Text[]).filter(({ key }) => key !== 'appeal-received');
  const view = charterView({
    ...now,
    document: { ...now.document, chapters: { ...chapters, texts: older } },
  });

  test('has no groups of residents', () => {
    expect(view.residentGroups).toEqual([]);
    expect(view.residentGroup('tenant')).toBeUndefined();
  });

  test('sends the bare facts where it has no words', () => {
    expect(view.text('appeal-received')).toMatchObject({
      subject: { en: '{{reference}}' },
      body: { 'zh-Hans': '{{message}}\n\n{{link}}' },
    });
    expect(view.text('reply-sent').subject.en).toBe('[reply-sent] {{reference}}');
  });
});
