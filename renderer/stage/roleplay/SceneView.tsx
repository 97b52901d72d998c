import { FormattedMessage } from 'react-intl';
import type { RequestTexts, Scene } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { Avatar, CallButtons, StatusRow } from '../parts/Device.tsx';
import type { Bubble } from './bubbles.ts';
import { Conversation } from './Conversation.tsx';
import { type Cast, headOf } from './cast.ts';
import { FaceToFace, VideoPicture } from './places.tsx';
import './SceneView.css';

export type SceneProps = {
  scene: Scene;
  cast: Cast;
  bubbles: Bubble[];
  typing: boolean;
  flags: boolean;
  requests: RequestTexts | null;
  locale: Locale;
};

/** The scene as one would meet it: on the pretend telephone, on paper, face to face, or in the character's own head. */
export function SceneView(props: SceneProps) {
  const { medium, clock } = props.scene;
  if (medium === 'person' || medium === 'thought' || medium === 'paper') {
    return (
      <section className={`stage-scene stage-scene-${medium}${isShort(props) ? ' stage-scene-short' : ''}`}>
        {medium === 'paper' ? null : <FaceToFace alone={medium === 'thought'} />}
        <Head {...props} />
        <Conversation {...props} />
      </section>
    );
  }
  return (
    <section className={`stage-scene stage-phone stage-scene-${medium}`}>
      <StatusRow clock={clock} />
      {medium === 'incoming-call' ? (
        <Ringing {...props} />
      ) : (
        <>
          <Head {...props} />
          {medium === 'video-call' ? <VideoPicture /> : null}
          <Conversation {...props} />
        </>
      )}
    </section>
  );
}

/** Little is said: the picture may be larger, so that the card is not half empty. The same for all of a scene. */
const isShort = ({ scene, bubbles }: SceneProps): boolean =>
  scene.messages.length <= 2 && bubbles.length <= 2;

/** Media whose picture already shows who is there. */
const DRAWN: ReadonlySet<Scene['medium']> = new Set(['paper', 'person', 'thought', 'video-call'] as const);

function Head({ scene, cast }: SceneProps) {
  const { name, line } = headOf(cast, scene);
  return (
    <header className="stage-head">
      {DRAWN.has(scene.medium) ? null : <Avatar size={84} />}
      <p>
        <strong>{name}</strong>
        <span>
          <FormattedMessage id={`stage.medium.${scene.medium}`} />
          {line === null ? '' : ` · ${line}`}
        </span>
      </p>
    </header>
  );
}

/** A call that comes in. Both buttons look alike. */
function Ringing(props: SceneProps) {
  const { name, line } = headOf(props.cast, props.scene);
  return (
    <>
      <div className="stage-ringing">
        <Avatar size={124} />
        <p>
          <strong>{name}</strong>
          <span>
            <FormattedMessage id="stage.medium.incoming-call" />
            {line === null ? '' : ` · ${line}`}
          </span>
        </p>
      </div>
      <Conversation {...props} />
      <div className="stage-ringing-buttons">
        <CallButtons size={112} />
      </div>
    </>
  );
}
