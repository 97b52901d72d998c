import { useIntl } from 'react-intl';
import type { CompiledHandout } from '../../../../slides/model/handout.ts';
import { inLocale, type Locale } from '../../../../slides/model/text.ts';
import { Html } from '../../../ui/Html.tsx';

/** The pages of a paper, small: what stands where, in the shape of the paper. */
export function HandoutPreview({ handout, language }: { handout: CompiledHandout; language: Locale }) {
  const { formatMessage } = useIntl();
  return (
    <ol className={`preview-pages is-${handout.paper}`}>
      {handout.pages.map(({ id, layout, tone, art, html, title }, index) => (
        <li key={id}>
          <figure aria-label={`${index + 1}. ${inLocale(title, language)}`}>
            <div className={`preview-page is-${layout} tone-${tone}`}>
              <Html
                className="preview-words"
                lang={html[language] ? language : 'vi'}
                html={inLocale(html, language)}
              />
              {art && <img src={art} alt="" />}
            </div>
            <figcaption>
              {formatMessage({ id: 'library.page' }, { number: index + 1, count: handout.pages.length })}
            </figcaption>
          </figure>
        </li>
      ))}
    </ol>
  );
}
