import { type Ref, type RefObject, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { School, Setup } from '../../../electron/contract/setup.ts';
import { Combobox } from '../forms/Combobox.tsx';
import { type Missing, withPlace, withSchool } from './model.ts';
import { PlaceField } from './PlaceField.tsx';
import { schoolNames } from './suggest.ts';

/** The two fields, for whoever puts the focus into them. */
export type WhereRefs = {
  place: RefObject<HTMLInputElement | null>;
  school: RefObject<HTMLInputElement | null>;
};

/** References to the two fields, and `focus` for the one that is missing. */
export function useWhere(): WhereRefs & { focus: (missing: Missing | undefined) => void } {
  const place = useRef<HTMLInputElement>(null);
  const school = useRef<HTMLInputElement>(null);
  const focus = (missing: Missing | undefined): void => {
    if (missing === 'place') place.current?.focus();
    if (missing === 'school') school.current?.focus();
  };
  return { place, school, focus };
}

type Props = {
  setup: Setup;
  schools: readonly School[];
  /** The set-up before, from which a school that is known takes what was entered then. */
  last: Setup | null;
  where: WhereRefs;
  /** Whether the trainer is to be told that this is missing. */
  lacks: (what: Missing) => boolean;
  /** Below the field for the school. */
  hint?: string;
  onChange: (setup: Setup) => void;
  /** Enter in the field for the school. */
  onEnter: () => void;
};

/** Where a seminar is: the place, and the name of the school. */
export function WhereFields({ setup, schools, last, where, lacks, hint, onChange, onEnter }: Props) {
  const { formatMessage } = useIntl();
  const { school } = setup;
  const named = (name: string): void => onChange(withSchool(setup, name, last));
  return (
    <>
      <PlaceField
        place={school}
        schools={schools}
        missing={lacks('place')}
        autoFocus
        inputRef={where.place as Ref<HTMLInputElement>}
        onPlace={(found) => onChange(withPlace(setup, found, last))}
        onDone={() => where.school.current?.focus()}
      />
      <Combobox
        label={formatMessage({ id: 'setup.school' })}
        placeholder={formatMessage({ id: 'setup.school.placeholder' })}
        hint={hint}
        error={lacks('school') ? formatMessage({ id: 'setup.school.missing' }) : undefined}
        text={school.name}
        choices={schoolNames(schools, school, school.name).map((name) => ({ key: name, label: name }))}
        inputRef={where.school as Ref<HTMLInputElement>}
        onText={named}
        onPick={named}
        onEnter={onEnter}
      />
    </>
  );
}
