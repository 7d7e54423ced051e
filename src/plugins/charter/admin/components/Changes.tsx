import { Typography } from '@strapi/design-system';
import { Minus, Pencil, Plus } from '@strapi/icons';
import { Chip } from '../../../../admin/kit/Chip';
import { Panel } from '../../../../admin/kit/Panel';
import { PlainTable } from '../../../../admin/kit/PlainTable';
import type { CharterState } from '../../contracts/state';
import { chapterIn } from '../chapter-address';
import { nameWords } from '../name-words';
import { useWords, type CharterSay } from '../words';

type Change = CharterState['changes'][number];

const LOOKS = {
  added: { tone: 'success', icon: Plus },
  removed: { tone: 'danger', icon: Minus },
  changed: { tone: 'primary', icon: Pencil },
} as const;

/** What would be published now, in words. */
export function Changes({ state }: { readonly state: CharterState }) {
  const say = useWords();
  const { changes } = state;
  if (changes.length === 0) {
    return (
      <Panel title={say('changes.title')}>
        <Typography>{say('changes.none')}</Typography>
      </Panel>
    );
  }
  return (
    <Panel
      title={say('changes.title')}
      action={<Typography>{say('changes.count', { count: changes.length })}</Typography>}
    >
      <PlainTable
        label={say('changes.title')}
        heads={[say('changes.chapter'), say('changes.entry'), say('changes.change')]}
        rows={changes.map((change) => ({
          key: `${change.chapter}/${change.entry}`,
          cells: [
            nameWords(say, 'chapter', chapterIn(change.chapter)),
            change.entry === null ? say('changes.whole') : <code>{change.entry}</code>,
            <Chip key="change" {...LOOKS[change.change]} words={changeWords(change, say)} />,
          ],
        }))}
      />
    </Panel>
  );
}

function changeWords({ change, attributes }: Change, say: CharterSay): string {
  if (change !== 'changed') return say(`change.${change}`);
  const names = attributes.map((attribute) => nameWords(say, 'attribute', attribute));
  return say('change.changed', { attributes: names.join(', ') });
}
