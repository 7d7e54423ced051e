import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Details } from '../../../../admin/kit/Details';
import { useLanguage } from '../../../../admin/kit/language';
import { inLanguage } from '../../../../kernel/translated';
import type { ClockView } from '../../contracts/clocks';
import { useWords } from '../words';

/** Why this policy and none of those that are tried before it; nothing where nobody noted it. */
export function ClockPolicy({ clock }: { readonly clock: ClockView }) {
  const say = useWords();
  const language = useLanguage();
  const { passedOver } = clock;
  if (passedOver === null) return null;
  return (
    <Details words={say('why.title')}>
      {passedOver.length === 0 && <Typography tag="p">{say('why.first')}</Typography>}
      <ul>
        {passedOver.map(({ policyName, because }) => {
          const policy = inLanguage(policyName, language);
          return (
            <li key={policy}>
              <Typography tag="p" fontWeight="semiBold">
                {say('why.not', { policy })}
              </Typography>
              <Statements>
                {because.map(({ statement, found }) => (
                  <Typography tag="li" key={inLanguage(statement, language)}>
                    {say(found ? 'why.found' : 'why.asked', {
                      statement: inLanguage(statement, language),
                      found: found ? inLanguage(found, language) : '',
                    })}
                  </Typography>
                ))}
              </Statements>
            </li>
          );
        })}
      </ul>
      <Typography tag="p">
        {say('why.so', { policy: inLanguage(clock.policyName, language) })}
      </Typography>
    </Details>
  );
}

const Statements = styled.ul`
  margin-block: 0.4rem 1.2rem;
  padding-inline-start: 1.6rem;
  list-style: disc;

  li::marker {
    color: ${({ theme }) => theme.colors.neutral500};
  }
`;
