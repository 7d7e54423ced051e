import { CheckCircle, Clock, Minus, WarningCircle } from '@strapi/icons';
import { Link as StrapiLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { Chip } from '../../../../../admin/kit/Chip';
import { Details } from '../../../../../admin/kit/Details';
import { Moment } from '../../../../../admin/kit/Moment';
import { PlainTable } from '../../../../../admin/kit/PlainTable';
import { inLanguage } from '../../../../../kernel/translated';
import type { RunLine, RunsAnswer } from '../../../contracts/runs';
import type { RuleVocabulary } from '../../rules/rule-vocabulary';
import { reasonWords } from '../../runs/run-words';
import { RunDetails } from './RunDetails';

interface RunTableProps {
  readonly answer: RunsAnswer;
  readonly vocabulary: RuleVocabulary;
}

const LOOKS = {
  fired: { tone: 'success', icon: CheckCircle },
  skipped: { tone: 'neutral', icon: Minus },
  held: { tone: 'warning', icon: Clock },
  failed: { tone: 'danger', icon: WarningCircle },
} as const;

export function RunTable({ answer, vocabulary }: RunTableProps) {
  const { say } = vocabulary;
  return (
    <PlainTable
      label={say('part.runs')}
      stacks
      heads={[
        ...[say('runs.at'), say('runs.rule'), say('runs.complaint')],
        ...[say('runs.outcome'), say('runs.why')],
      ]}
      rows={answer.runs.map((run) => ({
        key: String(run.id),
        cells: [
          <Unbroken key="at">
            <Moment at={run.at} />
          </Unbroken>,
          <RuleName key="rule" {...{ run, answer, vocabulary }} />,
          <ComplaintName key="complaint" {...{ run, vocabulary }} />,
          <Chip key="outcome" {...LOOKS[run.outcome]} words={say(`outcome.${run.outcome}`)} />,
          <Why key="why" {...{ run, answer, vocabulary }} />,
        ],
      }))}
    />
  );
}

export interface RunCellProps extends RunTableProps {
  readonly run: RunLine;
}

function RuleName({ run, answer, vocabulary }: RunCellProps) {
  const rule = answer.rules.find(({ key }) => key === run.ruleKey);
  return <span>{rule ? inLanguage(rule.name, vocabulary.language) : run.ruleKey}</span>;
}

function ComplaintName({ run, vocabulary }: Omit<RunCellProps, 'answer'>) {
  if (!run.complaint) {
    return (
      <Typography textColor="neutral600">{vocabulary.say('runs.complaint-hidden')}</Typography>
    );
  }
  const { reference } = run.complaint;
  return (
    <Unbroken>
      <StrapiLink tag={Link} to={`/plugins/complaints/${reference}`}>
        {reference}
      </StrapiLink>
    </Unbroken>
  );
}

function Why(props: RunCellProps) {
  const { run, vocabulary } = props;
  const { say } = vocabulary;
  const words = reasonWords(run, vocabulary);
  if (!run.complaint) return <span>{words}</span>;
  return (
    <>
      <span>{words}</span>
      <Details words={say('runs.explain')}>
        <RunDetails {...props} complaint={run.complaint} />
      </Details>
    </>
  );
}

const Unbroken = styled.span`
  white-space: nowrap;
`;
