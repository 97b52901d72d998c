import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';

type Props = {
  title: string;
  /** Called once: with what the part is to be called, null where nothing is to change. */
  onDone: (title: string | null) => void;
};

/** The field in which a part gets another name: Enter takes it, Escape leaves the old one. */
export function PartName({ title, onDone }: Props) {
  const { formatMessage } = useIntl();
  const [name, setName] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => field.current?.select(), []);
  const finish = (wanted: string | null): void => {
    if (done.current) return;
    done.current = true;
    onDone(wanted);
  };
  const press = (event: KeyboardEvent): void => {
    // Keys that move a part belong to the words here.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(name);
    if (event.key === 'Escape') finish(null);
  };
  return (
    <input
      ref={field}
      className="adapt-part-field"
      aria-label={formatMessage({ id: 'adapt.part.name' }, { title })}
      maxLength={120}
      autoComplete="off"
      spellCheck={false}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onBlur={() => finish(name)}
      onKeyDown={press}
    />
  );
}
