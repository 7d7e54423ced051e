import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Lightning } from '@strapi/icons';
import { METRICS, type Metric } from '../../../domain/clock/clock';
import { useCarryOut } from '../../editing/use-carry-out';
import { useRuleApi } from '../../rules/use-rule-api';
import { useWords } from '../../words';
import { Choice } from '../editing/Choice';

interface LadderDialogProps {
  readonly onAdded: () => void;
}

/** Adds the whole escalation ladder of a promise as drafts. */
export function LadderDialog({ onAdded }: LadderDialogProps) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const [metric, setMetric] = useState<Metric>('resolution');
  const api = useRuleApi();
  const { toggleNotification } = useNotification();
  const { isBusy, carryOut } = useCarryOut();

  async function add() {
    const { added } = await api.addLadder(metric);
    toggleNotification(
      added.length > 0
        ? { type: 'success', message: say('ladder.added', { count: added.length }) }
        : { type: 'warning', message: say('ladder.there') },
    );
    setOpen(false);
    onAdded();
  }

  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Lightning />}>
          {say('ladder.open')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('ladder.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <LadderFields metric={metric} onMetric={setMetric} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => setOpen(false)}>
            {say('cancel')}
          </Button>
          <Button loading={isBusy} onClick={() => void carryOut(add)}>
            {say('ladder.add')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface LadderFieldsProps {
  readonly metric: Metric;
  readonly onMetric: (metric: Metric) => void;
}

function LadderFields({ metric, onMetric }: LadderFieldsProps) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>{say('ladder.meaning')}</Typography>
      <Choice
        name="ladder-metric"
        label={say('ladder.metric')}
        value={metric}
        options={METRICS.map((one) => ({ value: one, words: say(`metric.${one}`) }))}
        onValue={onMetric}
      />
    </Flex>
  );
}
