import * as charterChinese from '../../../src/plugins/charter/admin/translations/zh-Hans';
import * as charterEnglish from '../../../src/plugins/charter/admin/translations/en';
import * as complaintsChinese from '../../../src/plugins/complaints/admin/translations/zh-Hans';
import * as complaintsEnglish from '../../../src/plugins/complaints/admin/translations/en';
import * as escalationChinese from '../../../src/plugins/escalation/admin/translations/zh-Hans';
import * as escalationEnglish from '../../../src/plugins/escalation/admin/translations/en';
import * as insightsChinese from '../../../src/plugins/insights/admin/translations/zh-Hans';
import * as insightsEnglish from '../../../src/plugins/insights/admin/translations/en';

const PLUGINS = {
  charter: [charterEnglish.en, charterChinese.zhHans],
  complaints: [complaintsEnglish.en, complaintsChinese.zhHans],
  escalation: [escalationEnglish.en, escalationChinese.zhHans],
  insights: [insightsEnglish.en, insightsChinese.zhHans],
} as const;

describe.each(Object.entries(PLUGINS))('the words of %s', (_plugin, [english, chinese]) => {
  const words = Object.entries(english as Readonly<Record<string, string>>);
  const translated = new Map<string, string>(Object.entries(chinese));

  test('both languages have the same keys', () => {
    expect([...translated.keys()].sort()).toEqual(words.map(([key]) => key).sort());
  });

  test('a translation fills in the same values', () => {
    const differing = words
      .filter(([key, text]) => placeholders(text) !== placeholders(translated.get(key) ?? ''))
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });
});

function placeholders(text: string): string {
  const names = [...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort().join(' ');
}
