import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import './forms.css';

export type Choice = { key: string; label: string };

type Props = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  placeholder?: string;
  /** What stands in the field. */
  text: string;
  choices: readonly Choice[];
  /** The first choice is taken by Enter or Tab without pressing an arrow key first. */
  eager?: boolean;
  /** What was typed has been found: shown by a tick. */
  settled?: boolean;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  onText: (text: string) => void;
  onPick: (key: string) => void;
  /** Enter where no choice is marked. */
  onEnter: () => void;
};

/** A field with a list of suggestions, all by keyboard: arrows mark, Enter takes, Escape folds the list. */
export function Combobox(props: Props) {
  const { label, hint, error, placeholder, text, choices, eager = false, settled = false } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [arrow, setArrow] = useState<number | null>(null);
  const marked = arrow ?? (eager && text.trim() !== '' ? 0 : -1);
  const shown = open && choices.length > 0;
  const help = error ?? hint;

  const take = (index: number): boolean => {
    const choice = choices[index];
    if (!choice) return false;
    setOpen(false);
    setArrow(null);
    props.onPick(choice.key);
    return true;
  };

  const move = (by: number): void => {
    if (choices.length === 0) return;
    setOpen(true);
    const from = shown ? marked : by > 0 ? -1 : choices.length;
    setArrow((from + by + choices.length) % choices.length);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!(shown && take(marked))) props.onEnter();
    } else if (event.key === 'Tab' && shown && eager) {
      take(marked);
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <div className={`form-combobox ${settled ? 'is-settled' : ''}`}>
        <input
          ref={props.inputRef}
          id={id}
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && marked >= 0 ? `${id}-${marked}` : undefined}
          aria-invalid={error !== undefined}
          aria-describedby={help ? `${id}-help` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={120}
          // biome-ignore lint/a11y/noAutofocus: typing can begin at once; nothing above the field needs reading first
          autoFocus={props.autoFocus}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            setOpen(true);
            setArrow(null);
            props.onText(event.target.value);
          }}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown}>
          {choices.map(({ key, label: words }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's (aria-activedescendant)
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === marked}
              ref={index === marked ? (item) => item?.scrollIntoView({ block: 'nearest' }) : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(index)}
            >
              {words}
            </div>
          ))}
        </div>
      </div>
      {help && (
        <p id={`${id}-help`} className={error ? 'form-error' : 'form-hint'}>
          {help}
        </p>
      )}
    </div>
  );
}
