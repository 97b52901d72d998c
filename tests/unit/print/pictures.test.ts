import { describe, expect, it } from 'vitest';
import { paler, pictureData, withPictures } from '../../../electron/core/print/pictures.ts';

const files: Record<string, string> = { 'mau/a.svg': '<svg><path fill="#000"/></svg>', 'mau/b.png': 'png' };
const read = (name: string) => (files[name] === undefined ? null : Buffer.from(files[name]));

describe('pictures on paper', () => {
  it('stand inside the page as data', () => {
    expect(pictureData('app://kit/media/mau/b.png', read)).toBe('data:image/png;base64,cG5n');
    expect(withPictures('<p><img src="app://kit/media/mau/b.png" alt=""></p>', read)).toBe(
      '<p><img src="data:image/png;base64,cG5n" alt=""></p>',
    );
  });

  it('are left out where they are gone or come from elsewhere', () => {
    expect(withPictures('<img src="app://kit/media/mau/c.png" alt="">x', read)).toBe('x');
    expect(pictureData('https://example.invalid/a.png', read)).toBeNull();
    expect(pictureData('app://kit/media/mau/b.exe', read)).toBeNull();
  });

  it('are pale and grey where they are drawings', () => {
    expect(paler('<path fill="#000" stroke="#ffffff"/>')).toBe('<path fill="#8c8c8c" stroke="#ffffff"/>');
    const url = pictureData('app://kit/media/mau/a.svg', read) ?? '';
    expect(Buffer.from(url.split(',')[1] ?? '', 'base64').toString()).toContain('#8c8c8c');
  });
});
