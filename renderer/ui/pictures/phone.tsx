import type { ReactNode } from 'react';
import { Arrow, Bubble, Person, Phone, Receiver, Slash } from './shapes.tsx';

/** Pictures of what one does with a telephone; each in a box of 96 x 96. */
export const PHONE_PICTURES = {
  'hang-up': (
    <>
      <Receiver x={22} y={14} size={1.3} turn={135} />
      <path className="picture-line" d="M12 74H84M28 86H68" />
    </>
  ),
  'keep-talking': (
    <>
      <Receiver x={10} y={32} size={1.3} />
      <path
        className="picture-line"
        d="M52 40a14 14 0 0 1 8 8M56 28a28 28 0 0 1 18 18M60 14A42 42 0 0 1 86 42"
      />
    </>
  ),
  'check-number': (
    <>
      <Phone x={14} y={18}>
        <path className="picture-line" d="M10 18H24M10 28H24M10 38H18" />
      </Phone>
      <circle className="picture-lamp" cx="60" cy="48" r="17" />
      <path className="picture-line" d="M73 61 86 76M53 48l5 6 9-11" />
    </>
  ),
  'open-link': (
    <>
      <Phone x={20} y={12}>
        <path className="picture-line" d="M9 17H25M9 26H21" />
        <rect className="picture-lamp" x="8" y="34" width="18" height="10" rx="4" />
      </Phone>
      <path className="picture-white" d="M45 52 77 66 63 71 57 85Z" />
    </>
  ),
  'send-photo': (
    <>
      <rect className="picture-white" x="10" y="24" width="54" height="50" rx="6" />
      <circle className="picture-lamp" cx="26" cy="40" r="6" />
      <path
        className="picture-sky"
        d="M10 66 32 48 46 60 54 54 64 62V68A6 6 0 0 1 58 74H16A6 6 0 0 1 10 68Z"
      />
      <Arrow d="M58 18H86" x={87} y={18} turn={0} />
    </>
  ),
  'give-code': (
    <>
      <Phone x={10} y={18}>
        <path className="picture-line" d="M9 22H25M9 32H25" />
      </Phone>
      <rect className="picture-lamp" x="38" y="34" width="50" height="26" rx="8" />
      <path className="picture-dots" d="M48 47h.01M58 47h.01M68 47h.01M78 47h.01" />
      <Arrow d="M50 74H80" x={81} y={74} turn={0} />
    </>
  ),
  'new-app': (
    <>
      <Phone x={14} y={18}>
        <rect className="picture-sky" x="8" y="12" width="8" height="8" rx="2" />
        <rect className="picture-sky" x="19" y="12" width="8" height="8" rx="2" />
        <rect className="picture-sky" x="8" y="24" width="8" height="8" rx="2" />
      </Phone>
      <rect className="picture-lamp" x="50" y="36" width="36" height="36" rx="9" />
      <path className="picture-line" d="M68 44V62M59 54 68 63 77 54" />
    </>
  ),
  block: (
    <>
      <Phone x={31} y={18} />
      <circle className="picture-line" cx="48" cy="48" r="38" />
      <Slash d="M21 21 75 75" />
    </>
  ),
  ignore: (
    <>
      <Phone x={20} y={28}>
        <Receiver x={7} y={17} size={0.5} />
      </Phone>
      <path className="picture-line" d="M66 22H82L66 40H82M60 50H70L60 62H70" />
    </>
  ),
  message: (
    <>
      <Bubble x={12} y={16} width={56} height={32} tail="left">
        <path className="picture-line" d="M12 12H44M12 21H32" />
      </Bubble>
      <Bubble x={40} y={54} width={44} height={22} tail="right" fill="sky" />
    </>
  ),
  'tell-friend': (
    <>
      <Person x={24} y={60} />
      <Person x={72} y={60} fill="sand" />
      <Bubble x={30} y={8} width={36} height={20} tail="left">
        <path className="picture-dots" d="M10 10h.01M18 10h.01M26 10h.01" />
      </Bubble>
    </>
  ),
} as const satisfies Record<string, ReactNode>;
