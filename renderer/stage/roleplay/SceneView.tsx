import { FormattedMessage } from 'react-intl';
import type { Timer } from '../../../electron/contract/timer.ts';
import type { RequestTexts, Scene } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { ExerciseBadge } from '../parts/Badge.tsx';
import { Avatar, CallButtons } from '../parts/Device.tsx';
import { Banner } from './Banner.tsx';
import type { Bubble } from './bubbles.ts';
import { CallBar } from './CallBar.tsx';
import { CallClock } from './CallClock.tsx';
import { Conversation } from './Conversation.tsx';
import { type Cast, headOf } from './cast.ts';
import { LetterHead } from './LetterHead.tsx';
import { Pressure } from './Pressure.tsx';
import { CardSign, FaceToFace, SignHere, VideoPicture } from './places.tsx';
import { StatusRow } from './StatusRow.tsx';
import './SceneView.css';

export type SceneProps = {
  scene: Scene;
  cast: Cast;
  bubbles: Bubble[];
  typing: boolean;
  flags: boolean;
  requests: RequestTexts | null;
  locale: Locale;
  /** Looked at again: all of it in sight and smaller for that, red flags underlined and named elsewhere. */
  whole?: boolean;
  /** What has come in from another app. */
  banner?: Bubble | null;
  /** How long the call has lasted, and what the other side gives to decide. */
  call?: Timer | null;
  pressure?: Timer | null;
  /** The clocks run by themselves. */
  live?: boolean;
};

/** The scene as one would meet it: on the pretend telephone, on paper, face to face, or in the character's own head. */
export function SceneView(props: SceneProps) {
  const { scene, banner, flags, pressure, live = false } = props;
  const { medium, clock, battery, unread, countdown } = scene;
  const isPhone = medium !== 'person' && medium !== 'thought' && medium !== 'paper';
  const kind = `stage-scene-${medium}${isPhone ? ' stage-phone' : ''}${isShort(props) ? ' stage-scene-short' : ''}`;
  return (
    <section className={`stage-scene ${kind}`}>
      {isPhone ? <StatusRow clock={clock} battery={battery} unread={unread} /> : null}
      {banner ? <Banner bubble={banner} flags={flags} /> : null}
      <Medium {...props} />
      {pressure && countdown !== undefined ? <Pressure timer={pressure} of={countdown} live={live} /> : null}
    </section>
  );
}

function Medium(props: SceneProps) {
  switch (props.scene.medium) {
    case 'incoming-call':
      return <Ringing {...props} />;
    case 'email':
      return (
        <>
          <LetterHead {...props} />
          <Conversation {...props} />
        </>
      );
    case 'paper':
      return (
        <>
          <div className="stage-paper-head">
            <FormattedMessage id="stage.medium.paper" />
            <ExerciseBadge />
          </div>
          <Conversation {...props} />
          <SignHere />
        </>
      );
    case 'voice-call':
      return (
        <>
          <Head {...props} />
          <Conversation {...props} />
          {props.banner || props.pressure || props.flags ? null : <CallBar size={84} />}
        </>
      );
    case 'video-call':
      return (
        <>
          <Head {...props} />
          <div className="stage-video">
            <VideoPicture />
            <CallBar size={64} />
          </div>
          <Conversation {...props} />
        </>
      );
    case 'person':
    case 'thought':
      return (
        <>
          <FaceToFace alone={props.scene.medium === 'thought'} />
          <Head {...props} />
          <Conversation {...props} />
        </>
      );
    default:
      return (
        <>
          <Head {...props} />
          <Conversation {...props} />
        </>
      );
  }
}

/** Little is said: the picture may be larger, so that the card is not half empty. The same for all of a scene. */
const isShort = ({ scene, bubbles }: SceneProps): boolean =>
  scene.messages.length <= 2 && bubbles.length <= 2;

/** Media whose picture already shows who is there. */
const DRAWN: ReadonlySet<Scene['medium']> = new Set(['person', 'thought', 'video-call'] as const);

function Head({ scene, cast, call, live = false }: SceneProps) {
  const { name, line } = headOf(cast, scene);
  return (
    <header className="stage-head">
      {scene.medium === 'bank-notice' ? <CardSign /> : DRAWN.has(scene.medium) ? null : <Avatar size={84} />}
      <p>
        <strong>{name}</strong>
        <span>
          <FormattedMessage id={`stage.medium.${scene.medium}`} />
          {line === null ? '' : ` · ${line}`}
        </span>
      </p>
      {call ? <CallClock timer={call} live={live} /> : null}
    </header>
  );
}

/** A call that comes in. Both buttons look alike. */
function Ringing(props: SceneProps) {
  const { name, line } = headOf(props.cast, props.scene);
  return (
    <>
      <div className="stage-ringing">
        <span className="stage-ringing-face">
          <Avatar size={124} />
        </span>
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
