import { FormattedMessage } from 'react-intl';
import { headOf, nameOf } from './cast.ts';
import type { SceneProps } from './SceneView.tsx';
import './LetterHead.css';

/** Above a mail: from whom, with what stands below the name, and to whom. */
export function LetterHead({ scene, cast }: SceneProps) {
  const { name, line } = headOf(cast, scene);
  return (
    <header className="letter-head">
      <span aria-hidden="true" className="letter-initial">
        {name.slice(0, 1)}
      </span>
      <p>
        <strong>{name}</strong>
        <span>
          <FormattedMessage id="stage.medium.email" />
          {line === null ? '' : ` · ${line}`}
        </span>
        <span>
          <FormattedMessage id="story.mail.to" values={{ name: nameOf(cast, cast.self) }} />
        </span>
      </p>
    </header>
  );
}
