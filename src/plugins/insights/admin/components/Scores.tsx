import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Panel } from '../../../../admin/kit/Panel';
import type { Figures, Overview } from '../../contracts/overview';
import { useWords } from '../words';
import { Bar } from './Bar';

interface ScoresProps {
  readonly scores: Overview['scores'];
  readonly total: Figures;
}

/** How the answers spread: a mean of three can be peace or war. */
export function Scores({ scores, total }: ScoresProps) {
  const say = useWords();
  const most = Math.max(1, ...scores.map(({ answers }) => answers));
  if (total.surveysAnswered === 0) {
    return (
      <Panel title={say('scores.title')}>
        <Typography>{say('scores.empty')}</Typography>
      </Panel>
    );
  }
  return (
    <Panel title={say('scores.title')}>
      <List>
        {[...scores].reverse().map(({ score, answers }) => (
          <div key={score}>
            <dt>{scoreWords(score, say)}</dt>
            <dd>
              <Bar share={answers / most} tone="plain" />
              <span>{say('scores.answers', { count: answers })}</span>
            </dd>
          </div>
        ))}
      </List>
    </Panel>
  );
}

const KNOWN = [1, 2, 3, 4, 5] as const;

function scoreWords(score: number, say: ReturnType<typeof useWords>): string {
  const known = KNOWN.find((one) => one === score);
  return known === undefined ? String(score) : say(`score.${known}`);
}

const List = styled.dl`
  display: grid;
  gap: 0.8rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;

  > div {
    display: grid;
    grid-template-columns: 14rem 1fr;
    gap: 1.2rem;
    align-items: center;
  }
  dd {
    display: grid;
    grid-template-columns: 1fr 9rem;
    gap: 1.2rem;
    align-items: center;
  }
`;
