import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { MOST_LINES, type SignIn } from '../../../electron/contract/documents.ts';
import type { School, Setup } from '../../../electron/contract/setup.ts';
import { LOCALES, type Locale, type LocalText } from '../../../slides/model/text.ts';
import { LANGUAGE_NAMES } from '../../i18n/names.ts';
import { call } from '../../ui/kit.ts';
import { ExportFiles } from '../archive/ExportFiles.tsx';
import { PagePreview } from '../archive/PagePreview.tsx';
import { DayField } from '../forms/DayField.tsx';
import { SelectField } from '../forms/Field.tsx';
import { useWhere, WhereFields } from '../setup/WhereFields.tsx';
import { SheetFields } from './SheetFields.tsx';
import { isSheet, sheetsFor } from './sheets.ts';
import '../archive/archive.css';
import './signin.css';

/** Pause in typing after which the page is drawn again, ms. */
const TYPING_MS = 350;

type Props = {
  /** What is known of the seminar; everything can be changed for the sheets. */
  setup: Setup;
  /** Title of its programme, null where the sheets are for none. */
  programme: LocalText | null;
  /** Schools that were used on this laptop, to choose from. */
  schools: readonly School[];
  locale: Locale;
  /** How to leave. */
  back: ReactNode;
  /** Over another page, which has its own main part. */
  over?: boolean;
};

/** Blank sheets to sign, seen as they will be printed and written as PDF and DOCX. Nothing of them is kept. */
export function SignInSheets({ setup: given, programme, schools, locale, back, over = false }: Props) {
  const { formatMessage } = useIntl();
  const [setup, setSetup] = useState(given);
  const [rows, setRows] = useState(() =>
    sheetsFor(given, (role) => formatMessage({ id: `setup.role.${role}` })),
  );
  const [language, setLanguage] = useState<Locale>(locale);
  const where = useWhere();
  const sheets = rows.filter(isSheet).map(({ name, lines }) => ({ name, lines }));
  const { school, date, kind, organisation } = setup;
  const isComplete = school.name.trim() !== '' && date !== '' && sheets.length === rows.length;
  const order: SignIn = { school, date, kind, organisation, programme, sheets, locale: language };
  const subject = JSON.stringify(order);
  const Sheet = over ? 'section' : 'main';
  return (
    <div className="archive-report signin">
      <Sheet className="archive-sheet" tabIndex={0} aria-label={formatMessage({ id: 'archive.preview' })}>
        <h1 className="visually-hidden">
          <FormattedMessage id="signin.title" />
        </h1>
        {isComplete ? (
          <PagePreview
            title={formatMessage({ id: 'signin.title' })}
            subject={subject}
            wait={TYPING_MS}
            load={() => call('signin.preview', order)}
          />
        ) : (
          <p className="signin-empty">
            <FormattedMessage
              id={sheets.length === rows.length ? 'signin.missing' : 'signin.tooMany'}
              values={{ most: MOST_LINES }}
            />
          </p>
        )}
      </Sheet>
      <aside className="archive-side" aria-labelledby="signin-title">
        {back}
        <h2 id="signin-title">
          <FormattedMessage id="signin.title" />
        </h2>
        <p className="form-hint">
          <FormattedMessage id="archive.document.signin.hint" />
        </p>
        <WhereFields
          setup={setup}
          schools={schools}
          last={null}
          where={where}
          lacks={() => false}
          onChange={setSetup}
          onEnter={() => {}}
        />
        <DayField
          label={formatMessage({ id: 'setup.date' })}
          value={date}
          onChange={(day) => setSetup({ ...setup, date: day })}
        />
        <SheetFields rows={rows} onChange={setRows} />
        <SelectField
          label={formatMessage({ id: 'signin.language' })}
          value={language}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={setLanguage}
        />
        <ExportFiles
          subject={subject}
          offered={['pdf', 'docx']}
          ready={isComplete}
          write={(formats, choose) =>
            call('signin.export', {
              ...order,
              formats: formats.filter((format) => format === 'pdf' || format === 'docx'),
              choose,
            })
          }
        />
      </aside>
    </div>
  );
}
