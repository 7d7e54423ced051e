import { groupedHead } from '../../../../../complaints/domain/chain-head';
import { machineTime, momentWithoutZone } from '../../../../../../kernel/date-words';
import { fill, wordsIn } from '../../../../domain/messages';
import { toldByPlace, type RecordFacts } from './account';

export interface RecordView {
  readonly heading: string;
  readonly isSound: boolean;
  readonly result: string;
  readonly backHref: string;
  readonly downloadHref: string;
  readonly entries: readonly RecordLine[];
}

interface RecordLine {
  readonly place: string;
  readonly heading: string;
  readonly time: string;
  readonly machineTime: string;
  readonly hash: readonly string[];
}

/** Every event of a complaint in order, those that are ours alone as such. */
export function recordView(facts: RecordFacts): RecordView {
  const { complaint, events, charter, verification, language } = facts;
  const { verify } = wordsIn(language);
  const isSound = verification.kind === 'unchanged';
  const home = `/${language}/track/${complaint.reference}`;
  const told = toldByPlace(facts);
  return {
    heading: fill(verify.recordTitle, { reference: complaint.reference }),
    isSound,
    result: fill(isSound ? verify.recordUnchanged : verify.recordChanged, { ...verification }),
    backHref: home,
    downloadHref: `${home}/record.json`,
    entries: events.map(({ sequence, at, hash }) => ({
      place: fill(verify.entry, { place: sequence }),
      heading: told.get(sequence)?.heading ?? verify.internal,
      time: momentWithoutZone(at, charter.organisation.timezone, language),
      machineTime: machineTime(at),
      hash: groupedHead(hash),
    })),
  };
}
