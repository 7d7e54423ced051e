import { Lock, PaperPlane } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Draft } from '../../file/draft';
import { useWords } from '../../words';

interface ModeSwitchProps {
  readonly mode: Draft['mode'];
  readonly onChange: (mode: Draft['mode']) => void;
}

const MODES = [
  { mode: 'reply', icon: PaperPlane },
  { mode: 'note', icon: Lock },
] as const;

export function ModeSwitch({ mode: chosen, onChange }: ModeSwitchProps) {
  const say = useWords();
  return (
    <Switch>
      <legend>{say('composer.mode')}</legend>
      {MODES.map(({ mode, icon: Icon }) => (
        <label key={mode} data-chosen={mode === chosen}>
          <input
            type="radio"
            name="composer-mode"
            checked={mode === chosen}
            onChange={() => onChange(mode)}
          />
          <Icon aria-hidden width="1.6rem" height="1.6rem" />
          {say(`composer.${mode}`)}
        </label>
      ))}
    </Switch>
  );
}

const Switch = styled.fieldset`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;

  legend {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.8rem;
    padding: 0.8rem 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
    color: ${({ theme }) => theme.colors.neutral700};
    cursor: pointer;
    font-size: 1.4rem;
  }
  label[data-chosen='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  label:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  input {
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
  svg path {
    fill: currentColor;
  }
`;
