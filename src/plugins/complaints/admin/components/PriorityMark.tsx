import { ArrowUp, Lightning } from '@strapi/icons';
import { Chip } from '../../../../admin/kit/Chip';
import type { Priority } from '../../domain/vocabulary';
import { useWords } from '../words';

/** Says the priority only where it asks for more than the usual order. */
export function PriorityMark({ priority }: { readonly priority: Priority }) {
  const say = useWords();
  if (priority === 'urgent') {
    return <Chip tone="danger" icon={Lightning} words={say('priority.urgent')} />;
  }
  if (priority === 'high')
    return <Chip tone="warning" icon={ArrowUp} words={say('priority.high')} />;
  return null;
}
