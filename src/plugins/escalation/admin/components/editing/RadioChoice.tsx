import { Flex, Radio, Typography } from '@strapi/design-system';

interface RadioChoiceProps<Value extends string> {
  readonly title: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly onValue: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function RadioChoice<Value extends string>(props: RadioChoiceProps<Value>) {
  const { title, value, options, onValue } = props;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" fontWeight="semiBold">
        {title}
      </Typography>
      <Radio.Group
        aria-label={title}
        value={value}
        onValueChange={(chosen) => {
          const option = options.find((one) => one.value === chosen);
          if (option) onValue(option.value);
        }}
      >
        {options.map((option) => (
          <Radio.Item key={option.value} value={option.value}>
            {option.words}
          </Radio.Item>
        ))}
      </Radio.Group>
    </Flex>
  );
}
