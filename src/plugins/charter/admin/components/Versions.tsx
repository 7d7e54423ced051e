import { Moment } from '../../../../admin/kit/Moment';
import { Panel } from '../../../../admin/kit/Panel';
import { PlainTable } from '../../../../admin/kit/PlainTable';
import type { VersionLine } from '../../contracts/state';
import { useWords } from '../words';
import { Fingerprint } from './InForce';

/** Every version there has been, newest first, with the reason each was given. */
export function Versions({ versions }: { readonly versions: readonly VersionLine[] }) {
  const say = useWords();
  if (versions.length === 0) return null;
  return (
    <Panel title={say('versions.title')}>
      <PlainTable
        label={say('versions.title')}
        heads={[
          say('versions.number'),
          say('versions.when'),
          say('versions.who'),
          say('versions.why'),
          say('versions.hash'),
        ]}
        rows={versions.map(({ number, issuedAt, author, note, hash }) => ({
          key: String(number),
          cells: [
            number,
            <Moment key="when" at={issuedAt} />,
            author || say('force.nobody'),
            note,
            <Fingerprint key="hash" hash={hash} />,
          ],
        }))}
      />
    </Panel>
  );
}
