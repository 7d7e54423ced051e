import { useEffect } from 'react';
import { useCallbackRef } from '@strapi/design-system';
import { isForThePage } from './queue/key-moves';

type Shortcuts = Readonly<Record<string, () => void>>;

const SETTING = 'redress.shortcuts';
const FIELDS =
  'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="dialog"], [role="alertdialog"]';

/** Single keys that do something on this page; WCAG 2.1.4 asks that a person can switch them off. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const press = useCallbackRef((event: KeyboardEvent) => {
    const shortcut = shortcuts[event.key];
    if (!shortcut || !areShortcutsOn() || !isForThePage(pressOf(event))) return;
    event.preventDefault();
    shortcut();
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [press]);
}

export function areShortcutsOn(): boolean {
  return window.localStorage.getItem(SETTING) !== 'off';
}

export function switchShortcuts(on: boolean): void {
  window.localStorage.setItem(SETTING, on ? 'on' : 'off');
}

function pressOf(event: KeyboardEvent) {
  const { target } = event;
  return {
    key: event.key,
    isTyping: event.isComposing || (target instanceof Element && target.closest(FIELDS) !== null),
    hasModifier: event.ctrlKey || event.metaKey || event.altKey,
  };
}
