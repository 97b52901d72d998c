import { renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Followed, follow, lookAgain } from '../../../../electron/core/content/own/follow.ts';
import { edit } from '../packs.ts';
import { builtIn, copyOfTemplate } from './folders.ts';

/** Looks until what was saved has come to rest. */
const rested = (followed: Followed): Followed => lookAgain(lookAgain(followed, builtIn), builtIn);

describe('following a folder', () => {
  it('keeps the same view as long as nothing is saved', () => {
    const followed = follow(copyOfTemplate(), builtIn, 1);
    expect(followed.view).toMatchObject({ stamp: 1, clean: true, gone: false, stale: false, problems: [] });
    expect(rested(followed).view).toBe(followed.view);
  });

  it('keeps what could be read last while a file is broken, and says so', () => {
    const folder = copyOfTemplate();
    const begun = follow(folder, builtIn, 1);
    edit(folder, 'scenario.yaml', 'languages: [vi]', 'languages: [vi');
    const broken = rested(begun);
    expect(broken.view).toMatchObject({ stamp: 2, clean: false, stale: true });
    expect(broken.view.sketch).toEqual(begun.view.sketch);
    edit(folder, 'scenario.yaml', 'languages: [vi', 'languages: [vi]');
    edit(folder, 'vi.yaml', "title: 'Tối thứ Sáu'", "title: 'Tối thứ Sáu");
    const other = rested(broken);
    expect(other.view).toMatchObject({ stamp: 3, clean: false, stale: true });
    expect(other.view.sketch?.text.vi).toEqual(begun.view.sketch?.text.vi);
    edit(folder, 'vi.yaml', "title: 'Tối thứ Sáu", "title: 'Tối thứ Sáu'");
    expect(rested(other).view).toMatchObject({ stamp: 4, clean: true, stale: false });
  });

  it('says that the folder is gone, and reads it again when it is back', () => {
    const folder = copyOfTemplate();
    const begun = follow(folder, builtIn, 1);
    renameSync(folder, `${folder}-di`);
    const gone = rested(begun);
    expect(gone.view).toMatchObject({ gone: true, stale: true, clean: false, sketch: begun.view.sketch });
    renameSync(`${folder}-di`, folder);
    expect(rested(gone).view).toMatchObject({ gone: false, clean: true });
  });
});
