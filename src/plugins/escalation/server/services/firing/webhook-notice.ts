import { inLanguage } from '../../../../../kernel/translated';
import type { NewNotice } from '../../../../complaints/server/public';
import type { StepOf } from '../../../domain/rules/step';
import type { Run } from './run-of';
import type { Scene, Standpoint } from './scene';

/** A call to another system: what happened to which complaint, and nothing about the resident. */
export function webhookNotice(
  { at }: Pick<Scene, 'at'>,
  { firing: { rule, occasion, repeat, clock } }: Run,
  { complaint }: Standpoint,
  { index, step }: { readonly index: number; readonly step: StepOf<'call-webhook'> },
): NewNotice {
  const body = {
    rule: rule.key,
    ...{ occasion, repeat, at },
    complaint: {
      reference: complaint.reference,
      category: complaint.categoryKey,
      department: complaint.departmentKey,
      priority: complaint.priority,
      stage: complaint.stageKey,
      phase: complaint.phase,
      receivedAt: complaint.receivedAt,
    },
    promise: clock && { metric: clock.metric, dueAt: clock.dueAt, brokenAt: clock.breachedAt },
  };
  return {
    key: `${complaint.id}:${rule.key}:${occasion}:${repeat}:${index}:webhook`,
    complaintId: complaint.id,
    kind: 'rule-notice',
    audience: 'system',
    channel: 'webhook',
    recipient: step.url,
    subject: inLanguage(rule.name, 'en'),
    body: JSON.stringify(body),
  };
}
