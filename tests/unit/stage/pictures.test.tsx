import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Picture } from '../../../renderer/ui/pictures/Picture.tsx';
import { PICTURES } from '../../../scenarios/model/schema.ts';

const drawn = (name: string): string => renderToStaticMarkup(<Picture name={name} size={96} />);

describe('pictures of options', () => {
  it('are there for every name, each a drawing of its own', () => {
    const drawings = PICTURES.map(drawn);
    expect(drawings.every((drawing) => drawing.startsWith('<svg'))).toBe(true);
    expect(new Set(drawings).size).toBe(PICTURES.length);
  });

  it.each(PICTURES)('%s has no colour of its own that could tell right from wrong', (name) => {
    const drawing = drawn(name);
    expect(drawing).not.toMatch(/fill="(?!none)|stroke="|style=/);
    const kinds = [...drawing.matchAll(/class="picture-([a-z]+)"/g)].map(([, kind]) => kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(['line', 'halo', 'dots', 'white', 'sky', 'sand', 'lamp', 'ink']).toEqual(
      expect.arrayContaining(kinds),
    );
  });

  it('are nothing for a name that the kit does not have', () => {
    expect(drawn('constructor')).toBe('');
  });
});
