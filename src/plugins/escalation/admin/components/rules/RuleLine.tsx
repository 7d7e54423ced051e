import { Flex, Link as StrapiLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { inLanguage } from '../../../../../kernel/translated';
import type { Rule } from '../../../domain/rules/rule';
import { addressOf } from '../../addresses';
import type { RuleVocabulary } from '../../rules/rule-vocabulary';
import { limitWords, ruleWords } from '../../rules/rule-words';

interface RuleLineProps {
  readonly rule: Rule;
  readonly vocabulary: RuleVocabulary;
}

/** A rule's name, what it says, and its limits. */
export function RuleLine({ rule, vocabulary }: RuleLineProps) {
  const limits = limitWords(rule, vocabulary);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <StrapiLink tag={Link} to={addressOf('rules', rule.key)}>
        {inLanguage(rule.name, vocabulary.language)}
      </StrapiLink>
      <Typography tag="p">{ruleWords(rule, vocabulary)}</Typography>
      {limits.length > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {limits.join(' · ')}
        </Typography>
      )}
    </Flex>
  );
}
