import type { ReactNode } from 'react';
import { Arrow, Bubble, House, Note, Person } from './shapes.tsx';

/** Pictures of people, places and things; each in a box of 96 x 96. */
export const PEOPLE_PICTURES = {
  'tell-adult': (
    <>
      <Person x={66} y={46} size={1.3} fill="sand" />
      <Person x={24} y={68} size={0.85} />
      <Bubble x={6} y={14} width={36} height={22} tail="left">
        <path className="picture-line" d="M18 5V12M18 17V17.01" />
      </Bubble>
    </>
  ),
  'go-together': (
    <>
      <Person x={32} y={40} size={1.1} fill="sand" />
      <Person x={66} y={48} size={0.8} />
      <path className="picture-line" d="M48 62 54 66" />
      <Arrow d="M14 84H80" x={82} y={84} turn={0} />
    </>
  ),
  'police-station': (
    <>
      <path className="picture-white" d="M16 44H80V82H16Z" />
      <path className="picture-sand" d="M10 44 48 22 86 44Z" />
      <path className="picture-line" d="M48 22V8M48 9H64L60 14 64 19H48" />
      <path className="picture-sky" d="M40 82V62H56V82Z" />
      <path className="picture-line" d="M26 56V66M70 56V66M8 82H88" />
    </>
  ),
  wait: (
    <>
      <circle className="picture-white" cx="48" cy="50" r="34" />
      <path className="picture-line" d="M48 28V50L63 60M40 8H56" />
    </>
  ),
  'send-money': (
    <>
      <Note x={8} y={50} />
      <Note x={16} y={62} />
      <Arrow d="M30 38V30A10 10 0 0 1 40 20H82" x={84} y={20} turn={0} />
    </>
  ),
  'leave-home': (
    <>
      <House x={34} y={74} />
      <Arrow d="M50 66H84" x={86} y={66} turn={0} />
      <path className="picture-line" d="M8 75H62" />
    </>
  ),
  'stay-home': (
    <>
      <path className="picture-white" d="M18 44V84H78V44" />
      <path className="picture-sand" d="M8 46 48 10 88 46Z" />
      <Person x={48} y={66} size={0.68} />
      <path className="picture-line" d="M6 85H90" />
    </>
  ),
  'keep-secret': (
    <>
      <rect className="picture-lamp" x="22" y="44" width="52" height="38" rx="8" />
      <path className="picture-line" d="M33 44V32A15 15 0 0 1 63 32V44" />
      <circle className="picture-ink" cx="48" cy="60" r="5" />
      <path className="picture-line" d="M48 62V70" />
    </>
  ),
  'write-down': (
    <>
      <rect className="picture-white" x="14" y="14" width="50" height="66" rx="6" />
      <path className="picture-line" d="M24 30H52M24 42H52M24 54H40" />
      <path className="picture-lamp" d="M52 76 55 64 80 34 88 41 63 70Z" />
    </>
  ),
  ask: (
    <>
      <Person x={30} y={60} />
      <Bubble x={40} y={10} width={44} height={38} tail="left">
        <path className="picture-line" d="M15 14A7 7 0 1 1 24 19C22 20 22 21.5 22 24M22 30V30.01" />
      </Bubble>
    </>
  ),
  paper: (
    <>
      <path className="picture-white" d="M20 10H60L78 28V86H20Z" />
      <path className="picture-sand" d="M60 10V28H78Z" />
      <path className="picture-line" d="M32 42H66M32 54H66M32 66H52" />
    </>
  ),
  home: (
    <>
      <House x={48} y={76} />
      <path className="picture-line" d="M8 77H88" />
      <path className="picture-line" d="M66 40V24H72V46" />
    </>
  ),
  school: (
    <>
      <path className="picture-white" d="M8 46H88V82H8Z" />
      <path className="picture-sand" d="M30 46 48 26 66 46Z" />
      <path className="picture-sky" d="M41 82V64H55V82Z" />
      <path className="picture-line" d="M18 58H30M66 58H78M18 70H30M66 70H78M48 26V12" />
      <circle className="picture-lamp" cx="48" cy="40" r="4" />
    </>
  ),
  'help-friend': (
    <>
      <Person x={30} y={52} fill="sky" />
      <Person x={64} y={52} fill="sand" />
      <path className="picture-line" d="M34 66C42 74 52 74 60 66" />
      <path
        className="picture-lamp"
        d="M47 30C40 24 36 20 40 14 43 10 47 13 47 16 47 13 51 10 54 14 58 20 54 24 47 30Z"
      />
    </>
  ),
  yes: (
    <>
      <circle className="picture-white" cx="48" cy="48" r="36" />
      <path className="picture-line" d="M30 49 43 62 67 35" />
    </>
  ),
  no: (
    <>
      <circle className="picture-white" cx="48" cy="48" r="36" />
      <path className="picture-line" d="M34 34 62 62M62 34 34 62" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;
