import { useEffect, useRef, useState } from 'react';
import { useDebounce } from '@strapi/strapi/admin';
import { Field } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { styled } from 'styled-components';
import { useShortcuts } from '../../shortcuts';
import { useWords } from '../../words';

interface SearchBoxProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

const PAUSE = 400;

/** Searches when the typing pauses; while an input method composes a character nothing is searched. */
export function SearchBox({ search, onSearch }: SearchBoxProps) {
  const say = useWords();
  const box = useRef<HTMLInputElement>(null);
  const { text, setText, setIsComposing } = useSearchText(search, onSearch);
  useShortcuts({ '/': () => box.current?.focus() });
  return (
    <Frame>
      <Field.Root name="search">
        <Field.Label>{say('filter.search')}</Field.Label>
        <Field.Input
          ref={box}
          type="search"
          size="S"
          placeholder={say('filter.search-hint')}
          startAction={<Search aria-hidden />}
          value={text}
          maxLength={100}
          onChange={(event) => setText(event.target.value)}
          onCompositionStart={() => setIsComposing(true)}
          onCompositionEnd={() => setIsComposing(false)}
        />
      </Field.Root>
    </Frame>
  );
}

function useSearchText(search: string, onSearch: (search: string) => void) {
  const [text, setText] = useState(search);
  const [isComposing, setIsComposing] = useState(false);
  const asked = useRef(search);
  const settled = useDebounce(text, PAUSE);

  useEffect(() => {
    if (isComposing || settled === asked.current || settled !== text) return;
    asked.current = settled;
    onSearch(settled);
  }, [settled, text, isComposing, onSearch]);

  useEffect(() => {
    if (search === asked.current) return; // what was typed here comes back in the address
    asked.current = search;
    setText(search);
  }, [search]);

  return { text, setText, setIsComposing };
}

const Frame = styled.div`
  flex: 2 1 20rem;
  min-width: 16rem;
  max-width: 32rem;
`;
