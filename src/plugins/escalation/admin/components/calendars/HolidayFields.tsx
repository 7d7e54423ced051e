import { Field, Grid, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useLanguage } from '../../../../../admin/kit/language';
import { useRemote } from '../../../../../admin/kit/use-remote';
import { useCalendarApi } from '../../calendars/use-calendar-api';
import { useWords } from '../../words';

export interface HolidayChoice {
  /** Empty until one is chosen. */
  readonly country: string;
  readonly region: string | null;
  readonly fromYear: number;
  readonly toYear: number;
}

interface HolidayFieldsProps {
  readonly choice: HolidayChoice;
  readonly onChoice: (choice: HolidayChoice) => void;
}

const WHOLE = '*';

export function HolidayFields({ choice, onChoice }: HolidayFieldsProps) {
  const say = useWords();
  const countryName = useCountryNames();
  const { remote } = useRemote('holiday-places', useCalendarApi().places);
  const places = remote.kind === 'ready' ? remote.value.places : [];
  const named = places
    .map((place) => ({ ...place, name: countryName(place.code) }))
    .sort((one, other) => one.name.localeCompare(other.name));
  const regions = places.find(({ code }) => code === choice.country)?.regions ?? [];
  return (
    <>
      <Field.Root name="country" required>
        <Field.Label>{say('holidays.country')}</Field.Label>
        <SingleSelect
          value={choice.country}
          onChange={(country) => onChoice({ ...choice, country: String(country), region: null })}
        >
          {named.map(({ code, name }) => (
            <SingleSelectOption key={code} value={code}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {regions.length > 0 && (
        <Field.Root name="region">
          <Field.Label>{say('holidays.region')}</Field.Label>
          <SingleSelect
            value={choice.region ?? WHOLE}
            onChange={(region) =>
              onChoice({ ...choice, region: region === WHOLE ? null : String(region) })
            }
          >
            <SingleSelectOption value={WHOLE}>{say('holidays.whole')}</SingleSelectOption>
            {regions.map(({ code, name }) => (
              <SingleSelectOption key={code} value={code}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      <YearFields choice={choice} onChoice={onChoice} />
    </>
  );
}

function YearFields({ choice, onChoice }: HolidayFieldsProps) {
  const say = useWords();
  return (
    <Grid.Root gap={4}>
      {(['fromYear', 'toYear'] as const).map((field) => (
        <Grid.Item key={field} col={6} direction="column" alignItems="stretch">
          <Field.Root name={field} required>
            <Field.Label>{say(field === 'fromYear' ? 'holidays.from' : 'holidays.to')}</Field.Label>
            <TextInput
              type="number"
              min={2000}
              max={2060}
              value={String(choice[field])}
              onChange={(event) => onChoice({ ...choice, [field]: Number(event.target.value) })}
            />
          </Field.Root>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

/** Names of countries come with every browser, in every language. */
function useCountryNames(): (code: string) => string {
  const names = new Intl.DisplayNames(useLanguage(), { type: 'region', fallback: 'code' });
  return (code) => names.of(code) ?? code;
}
