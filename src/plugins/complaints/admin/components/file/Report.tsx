import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslated } from '../../../../../admin/kit/language';
import { Panel } from '../../../../../admin/kit/Panel';
import type { ComplaintFile } from '../../../contracts/desk';
import { useWords } from '../../words';
import { AttachmentList } from '../attachments/AttachmentList';

/** The resident's own words and answers. */
export function Report({ file }: { readonly file: ComplaintFile }) {
  const say = useWords();
  const inWords = useTranslated();
  const { description, language, reference } = file.complaint;
  return (
    <Panel title={say('file.reported')}>
      <Said lang={language}>{description}</Said>
      <AttachmentList reference={reference} attachments={file.attachments} sequence={1} />
      {file.answers.length > 0 && (
        <>
          <Typography tag="h3" variant="sigma" textColor="neutral600">
            {say('file.answers')}
          </Typography>
          <Answers>
            {file.answers.map(({ key, label, shown }) => (
              <div key={key}>
                <dt>{inWords(label)}</dt>
                <dd>{shown.map(inWords).join(', ') || say('file.no-answer')}</dd>
              </div>
            ))}
          </Answers>
        </>
      )}
    </Panel>
  );
}

const Said = styled.p`
  padding-bottom: 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.5rem;
  line-height: 1.6;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

const Answers = styled.dl`
  display: grid;
  gap: 0.8rem 2.4rem;
  grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr));
  padding-top: 0.8rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.43;

  dt {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
  dd {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;
