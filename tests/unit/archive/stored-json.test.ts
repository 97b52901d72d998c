import { describe, expect, it } from 'vitest';
import { storedJson } from '../../../electron/core/archive/stored-json.ts';

describe('what the archive holds as JSON', () => {
  it('is read', () => expect(storedJson('{"a":[1]}')).toEqual({ a: [1] }));

  it('is damaged, in words, where a bad disk changed it so that it is JSON no more', () => {
    for (const text of ['{"a":\0\0\0}', '{"a":', ''])
      expect(() => storedJson(text)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});
