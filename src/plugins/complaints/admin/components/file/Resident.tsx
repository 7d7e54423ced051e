import { Typography } from '@strapi/design-system';
import { FactList } from '../../../../../admin/kit/FactList';
import { Panel } from '../../../../../admin/kit/Panel';
import type { ComplaintFile } from '../../../contracts/desk';
import { useDesk } from '../../desk-context';
import { useWords } from '../../words';

/** Who complained, as far as the person has said. */
export function Resident({ file }: { readonly file: ComplaintFile }) {
  const say = useWords();
  const { resident, complaint } = file;
  const { names } = useDesk();
  const group = complaint.residentGroupKey;
  const { name = '', phone = '', email = '' } = resident ?? {};
  const known = [
    { label: say('file.name'), value: name, isKnown: name !== '' },
    {
      label: say('file.phone'),
      value: <a href={`tel:${phone}`}>{phone}</a>,
      isKnown: phone !== '',
    },
    {
      label: say('file.email'),
      value: <a href={`mailto:${email}`}>{email}</a>,
      isKnown: email !== '',
    },
  ].filter(({ isKnown }) => isKnown);
  return (
    <Panel title={say('file.resident')}>
      {known.length === 0 && (
        <Typography tag="p" paddingBottom={2}>
          {say('file.anonymous')}
        </Typography>
      )}
      <FactList
        facts={[
          ...known,
          ...(group === null
            ? []
            : [{ label: say('file.resident-group'), value: names.residentGroup(group) }]),
          { label: say('file.language'), value: say(`language.${complaint.language}`) },
        ]}
      />
    </Panel>
  );
}
