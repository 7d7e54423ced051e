import { useLanguage } from '../../../../../admin/kit/language';
import { FactList, type Fact } from '../../../../../admin/kit/FactList';
import { Moment } from '../../../../../admin/kit/Moment';
import { Panel } from '../../../../../admin/kit/Panel';
import { ShortHash } from '../../../../../admin/kit/ShortHash';
import { numberWords } from '../../../../../admin/kit/time-words';
import type { ComplaintFile } from '../../../contracts/desk';
import { useDesk } from '../../desk-context';
import { useWords } from '../../words';

type Complaint = ComplaintFile['complaint'];

export function Facts({ complaint }: { readonly complaint: Complaint }) {
  const say = useWords();
  const { names } = useDesk();
  const number = numberWords(complaint.charterNumber, useLanguage());
  const place = [complaint.placeKey && names.place(complaint.placeKey), complaint.placeDetail];
  const facts: Fact[] = [
    { label: say('file.category'), value: names.category(complaint.categoryKey) },
    { label: say('file.place'), value: place.filter(Boolean).join(' · ') || say('file.no-place') },
    { label: say('file.received'), value: <Moment at={complaint.receivedAt} /> },
    { label: say('file.channel'), value: say(`channel.${complaint.channel}`) },
    { label: say('file.cycle'), value: say('file.cycle-times', { count: complaint.cycle }) },
    { label: say('file.charter'), value: say('file.charter-version', { number }) },
    { label: say('file.chain'), value: <ChainHead hash={complaint.headHash} /> },
  ];
  return (
    <Panel title={say('file.facts')}>
      <FactList facts={[...useEnding(complaint), ...facts]} />
    </Panel>
  );
}

function ChainHead({ hash }: { readonly hash: string }) {
  const say = useWords();
  return (
    <ShortHash hash={hash} copyWords={say('file.chain-copy')} copiedWords={say('file.copied')} />
  );
}

/** How it ended, first of all facts once it has. */
function useEnding({ outcome, resolvedAt, closedAt }: Complaint): Fact[] {
  const say = useWords();
  return [
    ...(outcome ? [{ label: say('file.outcome'), value: say(`outcome.${outcome}`) }] : []),
    ...(resolvedAt === null
      ? []
      : [{ label: say('file.solved-at'), value: <Moment at={resolvedAt} /> }]),
    ...(closedAt === null
      ? []
      : [{ label: say('file.closed-at'), value: <Moment at={closedAt} /> }]),
  ];
}
