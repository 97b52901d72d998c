import { type Ref, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Place } from '../../../electron/contract/channels.ts';
import type { School } from '../../../electron/contract/setup.ts';
import { call } from '../../ui/kit.ts';
import { Combobox } from '../forms/Combobox.tsx';
import { placeText, recentPlaces } from './suggest.ts';

const MOST_RESULTS = 12;

type Props = {
  /** Where the seminar is; an empty province code: not said yet. */
  place: Place;
  schools: readonly School[];
  missing: boolean;
  autoFocus?: boolean;
  inputRef: Ref<HTMLInputElement>;
  onPlace: (place: Place | null) => void;
  /** Enter once the place is known. */
  onDone: () => void;
};

const keyOf = (place: Place): string => `${place.provinceCode}/${place.communeCode}`;

/** Commune and province in one field: typed without diacritics, found offline, taken by Enter. */
export function PlaceField({ place, schools, missing, autoFocus = false, inputRef, onPlace, onDone }: Props) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ query: string; places: Place[] }>({ query: '', places: [] });
  const newest = useRef('');
  const settled = place.provinceCode !== '';
  const text = settled ? placeText(place) : typed;
  const places = settled || typed.trim() === '' ? recentPlaces(schools, '').slice(0, 6) : found.places;
  const isNowhere = !settled && typed.trim() !== '' && found.query === typed && found.places.length === 0;

  const search = async (query: string): Promise<Place[]> => {
    newest.current = query;
    const results = query.trim() === '' ? [] : await call('places.search', { query, limit: MOST_RESULTS });
    if (newest.current === query) setFound({ query, places: results });
    return results;
  };

  const take = (chosen: Place | undefined): void => {
    if (!chosen) return;
    setTyped('');
    onPlace(chosen);
    onDone();
  };

  /** Enter that was faster than the search waits for it and takes the first result. */
  const enter = async (): Promise<void> => {
    if (settled) return onDone();
    if (typed.trim() !== '') take((await search(typed))[0]);
  };

  const problem = isNowhere ? 'setup.place.unknown' : missing ? 'setup.place.missing' : null;
  return (
    <Combobox
      label={formatMessage({ id: 'setup.place' })}
      placeholder={formatMessage({ id: 'setup.place.placeholder' })}
      error={problem ? formatMessage({ id: problem }) : undefined}
      hint={formatMessage({ id: 'setup.place.hint' })}
      text={text}
      settled={settled}
      eager={!settled && (typed.trim() === '' || found.query === typed)}
      autoFocus={autoFocus}
      inputRef={inputRef}
      choices={places.map((option) => ({
        key: keyOf(option),
        label:
          option.communeName === ''
            ? formatMessage({ id: 'setup.place.province' }, { province: option.provinceName })
            : placeText(option),
      }))}
      onText={(next) => {
        setTyped(next);
        if (settled) onPlace(null);
        void search(next).catch(() => setFound({ query: next, places: [] }));
      }}
      onPick={(key) => take(places.find((option) => keyOf(option) === key))}
      onEnter={() => void enter()}
    />
  );
}
