import type { CharterView } from '../../../complaints/domain/charter/charter-view';
import type { RecordedEvent } from '../../../complaints/domain/complaint/event';
import type { Language } from '../../../../kernel/language';
import { inLanguage } from '../../../../kernel/translated';

export interface StageStep {
  readonly name: string;
  readonly isDone: boolean;
  readonly isNow: boolean;
}

/** The charter's stages in order: where the complaint is, and which ones it has really been in. */
export function stageSteps(
  stageKey: string,
  events: readonly RecordedEvent[],
  { stages }: CharterView,
  language: Language,
): StageStep[] {
  const visited = new Set(events.flatMap(({ event }) => stageIn(event)));
  const now = stages.findIndex(({ key }) => key === stageKey);
  return stages.map(({ key, name }, index) => ({
    name: inLanguage(name, language),
    isDone: index < now && visited.has(key),
    isNow: index === now,
  }));
}

function stageIn(event: RecordedEvent['event']): string[] {
  if (event.kind === 'submitted' || event.kind === 'reopened') return [event.stageKey];
  return event.kind === 'stage-moved' ? [event.to] : [];
}
