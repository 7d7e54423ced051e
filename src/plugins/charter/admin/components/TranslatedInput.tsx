import { forwardRef, type ReactNode } from 'react';
import { useField } from '@strapi/strapi/admin';
import { Field, Flex, Typography } from '@strapi/design-system';
import { LANGUAGES, type Language } from '../../../../kernel/language';
import { readTranslated, writeTranslated } from '../translated-value';
import { useWords } from '../words';
import { GrowingText } from './GrowingText';

interface TranslatedInputProps {
  readonly name: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly labelAction?: ReactNode;
}

/** A fieldset as plain as the fields around it. */
const UNFRAMED = { minWidth: 0, margin: 0, padding: 0, border: 0 };

/** The Content Manager's field for a text in every language: one labelled box for each. */
export const TranslatedInput = forwardRef<HTMLTextAreaElement, TranslatedInputProps>(
  function TranslatedInput({ name, label, hint, required, disabled, labelAction }, ref) {
    const field = useField<unknown>(name);
    const texts = readTranslated(field.value);

    function write(language: Language, text: string) {
      field.onChange(name, writeTranslated({ ...texts, [language]: text }));
    }

    return (
      <Field.Root name={name} id={name} hint={hint} error={field.error} required={required}>
        <Flex tag="fieldset" direction="column" alignItems="stretch" gap={2} style={UNFRAMED}>
          <Typography
            tag="legend"
            variant="pi"
            fontWeight="bold"
            textColor="neutral800"
            padding={0}
            paddingBottom={1}
          >
            {label ?? name}
            {required && <Typography textColor="danger600"> *</Typography>}
            {labelAction}
          </Typography>
          {LANGUAGES.map((language, index) => (
            <LanguageBox
              key={language}
              name={name}
              language={language}
              text={texts[language]}
              disabled={disabled ?? false}
              hasError={field.error !== undefined}
              onChange={(text) => write(language, text)}
              boxRef={index === 0 ? ref : null}
            />
          ))}
          <Field.Hint />
          <Field.Error />
        </Flex>
      </Field.Root>
    );
  },
);

interface LanguageBoxProps {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly disabled: boolean;
  readonly hasError: boolean;
  readonly onChange: (text: string) => void;
  readonly boxRef: React.ForwardedRef<HTMLTextAreaElement>;
}

function LanguageBox({ name, language, text, onChange, boxRef, ...state }: LanguageBoxProps) {
  const say = useWords();
  const id = `${name}.${language}`;
  return (
    <div>
      <Typography tag="label" htmlFor={id} variant="pi" textColor="neutral600">
        {say(`field.language.${language}`)}
      </Typography>
      <GrowingText
        ref={boxRef}
        id={id}
        lang={language}
        value={text}
        disabled={state.disabled}
        aria-invalid={state.hasError}
        aria-describedby={`${name}-hint ${name}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
