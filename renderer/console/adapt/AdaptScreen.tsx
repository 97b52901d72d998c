import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { useGuideScreen } from '../guide/page.ts';
import { AdaptHead } from './AdaptHead.tsx';
import { AddScenario } from './AddScenario.tsx';
import { ContactsPane } from './ContactsPane.tsx';
import { GivenPane } from './GivenPane.tsx';
import { OwnEditor } from './OwnEditor.tsx';
import { newOwn, type OwnEdited, ownEdit } from './own.ts';
import { PartList } from './PartList.tsx';
import { RemoveProgramme } from './RemoveProgramme.tsx';
import { SlidesPane } from './SlidesPane.tsx';
import { type Adapting, useAdapt } from './useAdapt.ts';
import { useAdaptWords } from './useAdaptWords.ts';
import './adapt.css';
import './slides.css';
import './editor.css';

type Props = {
  programmeId: string;
  locale: Locale;
  /** Called when everything is on the disk; `programmeId` is the one to choose then. */
  onDone: (programmeId: string | null) => void;
  /** The programme was removed, just before `onDone`. */
  onRemoved: () => void;
  /** Another own programme was made of this one. */
  onCopied: (programmeId: string) => void;
  /** The trainer wants to write notes, from this part on. */
  onNotes: (programmeId: string, part: string) => void;
};

/** An own programme: its parts with their minutes on the left, what stands in the chosen one on the right. */
export function AdaptScreen({ programmeId, ...props }: Props) {
  useGuideScreen('AdaptScreen');
  const { adapting, error } = useAdapt(programmeId);
  const words = useAdaptWords();
  if (adapting) return <Open adapting={adapting} {...props} />;
  if (error === null) return null;
  return (
    <div className="adapt-closed">
      <p className="form-note is-clay" role="alert">
        {words(error)}
      </p>
      <button type="button" className="form-button" onClick={() => props.onDone(null)}>
        <FormattedMessage id="adapt.back" />
      </button>
    </div>
  );
}

type OpenProps = Omit<Props, 'programmeId'> & { adapting: Adapting };

function Open({ adapting, locale, onDone, onRemoved, onCopied, onNotes }: OpenProps) {
  const { draft, edit, save } = adapting;
  const [chosen, setChosen] = useState(draft.parts[0]?.id ?? '');
  const [own, setOwn] = useState<OwnEdited | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const part = draft.parts.find(({ id }) => id === chosen) ?? draft.parts[0];

  /** Takes over the slide that is being written, as far as it has a title, and closes it. */
  const finish = (): void => {
    const made = own === null ? null : ownEdit(own);
    if (made) edit(made);
    setOwn(null);
  };
  /** Everything is written first; only then another screen comes. */
  const leave = async (then: () => Promise<void> | void): Promise<void> => {
    setFailed(null);
    try {
      await save();
      await then();
    } catch (reason) {
      setFailed(reason);
    }
  };

  return (
    <main className="adapt">
      <AdaptHead
        adapting={adapting}
        locale={locale}
        writing={own !== null}
        onBack={() => void leave(() => onDone(draft.id))}
      />
      <ErrorNote error={failed} />
      <div className="adapt-body">
        <div className="adapt-left">
          <PartList
            adapting={adapting}
            locale={locale}
            chosen={part?.id ?? ''}
            onChoose={(id) => {
              finish();
              setChosen(id);
            }}
          />
          <AddScenario adapting={adapting} locale={locale} chosen={part?.id ?? ''} onAdded={setChosen} />
          <RemoveProgramme
            onCopy={() =>
              void leave(async () =>
                onCopied((await call('adapt.copy', { programmeId: draft.id })).programmeId),
              )
            }
            onRemove={() =>
              void leave(async () => {
                await call('adapt.remove', { programmeId: draft.id });
                onRemoved();
                onDone(null);
              })
            }
          />
        </div>
        <div className="adapt-right">
          {own && part ? (
            <OwnEditor
              programmeId={draft.id}
              edited={own}
              locale={locale}
              onChange={setOwn}
              onDone={finish}
              onCancel={() => setOwn(null)}
            />
          ) : part?.kind === 'contacts' ? (
            <ContactsPane />
          ) : part && part.slides.length > 0 ? (
            <SlidesPane
              adapting={adapting}
              part={part}
              locale={locale}
              onAdd={(to) => setOwn(newOwn(draft, part.id, to))}
              onEdit={(slide) => setOwn({ part: part.id, slide, to: null, language: locale })}
              onNotes={(at) => void leave(() => onNotes(draft.id, at))}
            />
          ) : (
            part && (
              <GivenPane
                part={part}
                onRemove={(at) => edit({ do: 'part/remove', part: at })}
                locale={locale}
                onNotes={(at) => void leave(() => onNotes(draft.id, at))}
              />
            )
          )}
        </div>
      </div>
    </main>
  );
}
