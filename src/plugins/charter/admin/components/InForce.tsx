import { Typography } from '@strapi/design-system';
import { FactList } from '../../../../admin/kit/FactList';
import { Moment } from '../../../../admin/kit/Moment';
import { Panel } from '../../../../admin/kit/Panel';
import { ShortHash } from '../../../../admin/kit/ShortHash';
import type { VersionLine } from '../../contracts/state';
import { useWords } from '../words';

export function InForce({ version }: { readonly version: VersionLine | undefined }) {
  const say = useWords();
  if (!version) {
    return (
      <Panel title={say('force.title')}>
        <Typography>{say('force.none')}</Typography>
      </Panel>
    );
  }
  const { number, issuedAt, author, note, hash } = version;
  return (
    <Panel title={say('force.heading', { number })}>
      <FactList
        isWide
        facts={[
          { label: say('force.since'), value: <Moment at={issuedAt} /> },
          { label: say('force.by'), value: author || say('force.nobody') },
          { label: say('force.note'), value: note },
          { label: say('force.hash'), value: <Fingerprint hash={hash} /> },
        ]}
      />
    </Panel>
  );
}

export function Fingerprint({ hash }: { readonly hash: string }) {
  const say = useWords();
  return <ShortHash hash={hash} copyWords={say('force.copy')} copiedWords={say('force.copied')} />;
}
