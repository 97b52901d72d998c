import type { ReactNode } from 'react';
import type { Picture as PictureName } from '../../../scenarios/model/schema.ts';
import { LEVEL_PICTURES } from './levels.tsx';
import { PEOPLE_PICTURES } from './people.tsx';
import { PHONE_PICTURES } from './phone.tsx';
import './pictures.css';

const DRAWINGS: Record<PictureName, ReactNode> = {
  ...PHONE_PICTURES,
  ...PEOPLE_PICTURES,
  ...LEVEL_PICTURES,
};

/** True for a name that the kit has a drawing for. */
export const isPicture = (name: string): name is PictureName => Object.hasOwn(DRAWINGS, name);

/**
 * The drawing called `name`, `size` px wide and high; nothing for a name that the kit does not have. It says what an
 * option is about and never whether it is right: all drawings share the same few colours.
 */
export function Picture({ name, size }: { name: string; size: number }) {
  if (!isPicture(name)) return null;
  return (
    <svg className="picture" viewBox="0 0 96 96" width={size} height={size} aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  );
}
