import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepPicture, pictureFile } from '../../../electron/core/content/adapt/pictures.ts';
import { type OwnPlaces, ownPlaces, programmeFile } from '../../../electron/core/content/adapt/places.ts';
import {
  copyProgramme,
  openProgramme,
  saveProgramme,
} from '../../../electron/core/content/adapt/programmes.ts';
import { scenariosToAdd } from '../../../electron/core/content/adapt/scenarios.ts';
import {
  removedProgrammes,
  restoreProgramme,
  trashProgramme,
} from '../../../electron/core/content/adapt/trash.ts';
import { warningsOf } from '../../../electron/core/content/adapt/warnings.ts';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { type ContentLibrary, summariseContent } from '../../../electron/core/content/library.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { takeIn } from '../../../electron/core/content/own/take-in.ts';
import { packRoots } from '../../../electron/core/content/packs.ts';
import { type Draft, newRoleplay, type SlideDraft } from '../../../slides/model/adapt/draft.ts';
import { applyEdit, type Edit } from '../../../slides/model/adapt/edit.ts';
import { tidyWords } from '../../../slides/model/adapt/own-words.ts';
import { minutesOf } from '../../../slides/model/adapt/time.ts';
import { stepsOfPart } from '../../../slides/model/part.ts';
import { copyOfTemplate } from '../content/own/folders.ts';
import { BUILT_IN, copyOfGoodPack, emptyFolder } from '../content/packs.ts';
import { slide } from './drafts.ts';
import { smallPng } from './small-png.ts';

const OWN = 'thcs-45-cua-toi';
let builtIn: ContentLibrary;
let data = '';
let places: OwnPlaces;

beforeAll(() => {
  builtIn = loadContent([BUILT_IN]);
});
beforeEach(() => {
  data = emptyFolder();
  places = ownPlaces(data);
});

const library = (): ContentLibrary => loadContent(packRoots(join(data, 'packs')), builtIn);
const copy = (): string => copyProgramme(places, library(), 'thcs-45');
const save = (...edits: Edit[]): Draft => {
  const draft = edits.reduce(applyEdit, openProgramme(library(), OWN));
  saveProgramme(places, library(), draft);
  return draft;
};
const isTaken = (id: string): boolean => library().programmes.some((one) => one.id === id);
const first = (): string =>
  openProgramme(library(), OWN).parts.find(({ slides }) => slides.length > 1)?.id ?? '';
const DAY = 24 * 60 * 60 * 1000;
const problems = () => library().problems.filter(({ pack }) => pack === places.pack);
const decks = (): string[] => readdirSync(places.decks);
const own = (title: string, picture: string | null = null): SlideDraft =>
  slide('rieng', { own: { words: { vi: { title, text: '- một\n- hai', notes: 'Nói chậm.' } }, picture } });

describe('a copy of a programme', () => {
  it('shows the same steps, words and pictures, and says whose it is', () => {
    expect(copy()).toBe(OWN);
    expect(problems()).toEqual([]);
    const [given, mine] = [freezeSeminarContent(library(), 'thcs-45'), freezeSeminarContent(library(), OWN)];
    expect(mine.programme.title.vi).toBe(`${given.programme.title.vi} (bản của tôi)`);
    const shown = ({ programme, decks: all }: typeof given) =>
      programme.segments.map((part) => {
        if (part.kind !== 'deck') return part;
        const deck = all[part.deck];
        if (deck === undefined) throw new Error(part.id);
        const { deck: _, from: _from, to: _to, ...rest } = part;
        const slides = [...new Set(stepsOfPart(deck, part).map((step) => step.slide))].map(
          (at) => deck.slides[at],
        );
        return { ...rest, slides: slides.map((one) => ({ ...one, art: one?.art?.split('/').at(-1) })) };
      });
    expect(shown(mine)).toEqual(shown(given));
    const arts = Object.values(mine.decks).flatMap((deck) => deck.slides.flatMap(({ art }) => art ?? []));
    expect(arts.length).toBeGreaterThan(10);
    for (const art of arts)
      expect(existsSync(library().media[art.replace('app://kit/media/', '')] ?? '')).toBe(true);
    expect(summariseContent(library()).programmes.map(({ id, own: mark }) => [id, mark])).toContainEqual([
      OWN,
      true,
    ]);
  });

  it('can be copied again, and gets another name each time', () => {
    copy();
    expect(copyProgramme(places, library(), OWN)).toBe(`${OWN}-2`);
    expect(copy()).toBe(`${OWN}-3`);
    expect(problems()).toEqual([]);
  });

  it('brings slides of several decks together without mixing them up', () => {
    const pack = copyOfGoodPack();
    const base = loadContent([pack]);
    const id = copyProgramme(places, base, 'mau');
    const both = loadContent(packRoots(join(data, 'packs')), base);
    expect(both.problems).toEqual([]);
    expect(openProgramme(both, id).parts.map(({ slides }) => slides.map((one) => one.id))).toEqual([
      ['chao', 'ba-buoc'],
      [],
      ['that-gia'],
      [],
      [],
      [],
    ]);
  });

  it('cannot be made of a programme that is not there, and a given one cannot be opened', () => {
    expect(() => copyProgramme(places, library(), 'khac')).toThrow(
      expect.objectContaining({ code: 'no-such-programme' }),
    );
    expect(() => openProgramme(library(), 'thcs-45')).toThrow(
      expect.objectContaining({ code: 'no-such-programme' }),
    );
  });
});

describe('saving what was adapted', () => {
  beforeEach(() => {
    copy();
  });

  it('reads the same draft again, without anything for the check to say but time', () => {
    const draft = save(
      { do: 'rename', locale: 'vi', title: 'Buổi cho 8A: "ngắn" #1 – 100%' },
      { do: 'part/hide', part: 'trac-nghiem-dau', hidden: true },
      { do: 'part/minutes', part: 'cuoc-goi-la', minutes: 10.5 },
      { do: 'part/move', part: 'trac-nghiem-cuoi', to: 0 },
      { do: 'slide/hide', part: 'mo-dau', slide: 'quy-uoc', hidden: true },
      { do: 'slide/move', part: 'bat-coc-online', slide: 'bon-buoc', to: 0 },
      { do: 'slide/seconds', part: 'bat-coc-online', slide: 'la-gi', seconds: 30 },
      { do: 'slide/add', part: 'mo-dau', to: 1, slide: own('Trường em') },
    );
    expect(openProgramme(library(), OWN)).toEqual(draft);
    expect(problems().filter(({ rule }) => rule !== 'minutes')).toEqual([]);
    const frozen = freezeSeminarContent(library(), OWN);
    expect(frozen.programme.minutes).toBe(minutesOf(draft));
    expect(frozen.programme.segments[0]?.id).toBe('trac-nghiem-cuoi');
    const deck = Object.values(frozen.decks)[0];
    expect(deck?.slides.slice(0, 3).map(({ id }) => id)).toEqual(['chao', 'rieng', 'noi-truoc']);
    expect(deck?.languages).toEqual(['vi', 'en', 'uk']);
    expect(deck?.slides[1]?.title).toEqual({ vi: 'Trường em' });
  });

  it('leaves nothing of the version before, nor of a write that was cut off', () => {
    mkdirSync(join(places.decks, `.${OWN}-r2.abc.part`));
    mkdirSync(join(places.decks, `${OWN}-r7`));
    save({ do: 'part/minutes', part: 'tap-noi', minutes: 6 });
    expect(decks()).toEqual([`${OWN}-r8`]);
    expect(problems()).toEqual([]);
  });

  it('keeps the old programme whole when the new one cannot be written', () => {
    const before = openProgramme(library(), OWN);
    const [lib, file] = [library(), programmeFile(places, OWN)];
    const next = applyEdit(before, { do: 'slide/move', part: 'mo-dau', slide: 'chao', to: 2 });
    // A folder stands where the file should go: the slides can be written, the programme cannot.
    renameSync(file, `${file}.bak`);
    mkdirSync(file);
    expect(() => saveProgramme(places, lib, next)).toThrow();
    expect(decks()).toContain(`${OWN}-r1`);
    rmSync(file, { recursive: true });
    renameSync(`${file}.bak`, file);
    expect(openProgramme(library(), OWN)).toEqual(before);
    saveProgramme(places, library(), next);
    expect(openProgramme(library(), OWN)).toEqual(next);
    expect(decks()).toHaveLength(1);
  });

  it('refuses what is no draft of this programme', () => {
    const draft = openProgramme(library(), OWN);
    const [first] = draft.parts;
    if (first === undefined) throw new Error('no parts');
    const refused = (change: Partial<Draft>) =>
      expect(() => saveProgramme(places, library(), { ...draft, ...change })).toThrow(
        expect.objectContaining({ code: 'invalid' }),
      );
    refused({ parts: draft.parts.slice(1) });
    refused({ parts: [...draft.parts, first] });
    refused({
      parts: draft.parts.map((part) => (part.kind === 'contacts' ? { ...part, hidden: true } : part)),
    });
    refused({ parts: draft.parts.map((part) => ({ ...part, slides: part.slides.slice(1) })) });
    refused({
      parts: draft.parts.map((part) => ({
        ...part,
        slides: part.slides.map((one) => ({ ...one, hidden: one.essential })),
      })),
    });
  });

  it('shows a picture that was added, also after its slide was removed and brought back', () => {
    const picture = keepPicture(places, OWN, smallPng());
    const [, added] = [picture, save({ do: 'slide/add', part: 'mo-dau', to: 1, slide: own('Ảnh', picture) })];
    const art = (): string | null | undefined =>
      Object.values(freezeSeminarContent(library(), OWN).decks)[0]?.slides.find(({ id }) => id === 'rieng')
        ?.art;
    expect(readFileSync(library().media[art()?.replace('app://kit/media/', '') ?? ''] ?? '')).toEqual(
      Buffer.from(smallPng()),
    );
    save({ do: 'slide/remove', part: 'mo-dau', slide: 'rieng' });
    expect(art()).toBeUndefined();
    saveProgramme(places, library(), added);
    expect(art()).toMatch(/anh-[0-9a-f]{16}\.png$/);
  });

  it('says on which slide the check finds something', () => {
    const long = Array.from({ length: 50 }, () => 'dài').join(' ');
    save({
      do: 'slide/add',
      part: 'mo-dau',
      to: 1,
      slide: slide('rieng', {
        own: { words: { vi: { title: 'Gọi 0912 345 678', text: long, notes: '' } }, picture: null },
      }),
    });
    expect(new Set(warningsOf(library(), places, OWN).map(({ slide: at, rule }) => `${at} ${rule}`))).toEqual(
      new Set(['rieng many-words', 'rieng phone']),
    );
  });

  it('keeps words of any kind in any language as words', () => {
    const said = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `x${text}`);
    fc.assert(
      fc.property(said, said, said, fc.constantFrom('vi', 'en', 'uk'), (title, text, notes, locale) => {
        const words = tidyWords({ title, text, notes });
        const before = openProgramme(library(), OWN);
        const bare = applyEdit(before, { do: 'slide/remove', part: 'mo-dau', slide: 'rieng' });
        const draft = applyEdit(applyEdit(bare, { do: 'rename', locale: 'vi', title: `T ${title}` }), {
          do: 'slide/add',
          part: 'mo-dau',
          to: 0,
          slide: slide('rieng', { own: { words: { [locale]: words }, picture: null } }),
        });
        saveProgramme(places, library(), draft);
        expect(openProgramme(library(), OWN)).toEqual(draft);
      }),
      { numRuns: 15 },
    );
  });
});

describe('removing a programme', () => {
  it('moves it into the trash with its slides and pictures', () => {
    copy();
    keepPicture(places, OWN, smallPng());
    trashProgramme(places, OWN, 1000);
    expect(library().programmes.map(({ id }) => id)).toEqual(builtIn.programmes.map(({ id }) => id));
    expect(decks()).toEqual([]);
    expect(readdirSync(join(places.trash, `${OWN}-1000`)).toSorted()).toEqual([
      `decks-${OWN}-r1`,
      `pictures-${OWN}`,
      `${OWN}.yaml`,
    ]);
  });

  it('can be taken back for thirty days, with its slides and pictures', () => {
    copy();
    const picture = keepPicture(places, OWN, smallPng());
    save({ do: 'slide/add', part: first(), to: 1, slide: own('Riêng', picture) });
    const before = freezeSeminarContent(library(), OWN);
    trashProgramme(places, OWN, 1000);
    const title = before.programme.title;
    expect(removedProgrammes(places, 2000)).toEqual([{ folder: `${OWN}-1000`, title, at: 1000 }]);
    expect(removedProgrammes(places, 1000 + 31 * DAY)).toEqual([]);
    expect(restoreProgramme(places, `${OWN}-1000`, isTaken)).toBe(OWN);
    expect(freezeSeminarContent(library(), OWN)).toEqual(before);
    expect(pictureFile(places, OWN, picture)).not.toBeNull();
    expect(removedProgrammes(places, 2000)).toEqual([]);
  });

  it('comes back whole also where a return was stopped half-way', () => {
    copy();
    trashProgramme(places, OWN, 1000);
    renameSync(join(places.trash, `${OWN}-1000`, `decks-${OWN}-r1`), join(places.decks, `${OWN}-r1`));
    expect(restoreProgramme(places, `${OWN}-1000`, isTaken)).toBe(OWN);
    expect(problems()).toEqual([]);
    expect(freezeSeminarContent(library(), OWN).programme.segments.length).toBeGreaterThan(3);
  });

  it('comes back beside another copy that has its name by now', () => {
    copy();
    save({ do: 'rename', locale: 'vi', title: 'Bản cũ' });
    trashProgramme(places, OWN, 1000);
    copy();
    const back = restoreProgramme(places, `${OWN}-1000`, isTaken);
    expect(back).toBe(`${OWN}-2`);
    expect(problems()).toEqual([]);
    expect(freezeSeminarContent(library(), back).programme.title.vi).toBe('Bản cũ');
    expect(freezeSeminarContent(library(), OWN).programme.title.vi).not.toBe('Bản cũ');
    saveProgramme(places, library(), openProgramme(library(), back));
    expect(problems()).toEqual([]);
  });

  it('is not looked for outside of the trash, and other things in it are left alone', () => {
    mkdirSync(join(places.trash, 'pdf-bai'), { recursive: true });
    mkdirSync(join(places.trash, 'khac-1000'));
    expect(removedProgrammes(places, 2000)).toEqual([]);
    for (const folder of ['../packs-1', 'khac-1000', 'pdf-bai', 'khong-co-1'])
      expect(() => restoreProgramme(places, folder, isTaken)).toThrow(
        expect.objectContaining({ code: 'no-such-programme' }),
      );
  });
});

describe('an added picture', () => {
  it('must be PNG or JPEG by its bytes, and small enough', () => {
    const refuses = (bytes: Uint8Array, code: string) =>
      expect(() => keepPicture(places, OWN, bytes)).toThrow(expect.objectContaining({ code }));
    refuses(new TextEncoder().encode('<svg onload="x"/>'), 'not-a-picture');
    refuses(smallPng(1921, 10), 'picture-too-large');
    expect(keepPicture(places, OWN, smallPng())).toBe(keepPicture(places, OWN, smallPng()));
  });

  it('is found by names that the kit gives, and by no other', () => {
    const name = keepPicture(places, OWN, smallPng());
    expect(pictureFile(places, OWN, name)).toBe(join(places.pictures, OWN, name));
    expect(pictureFile(places, '..', name)).toBeNull();
    expect(pictureFile(places, OWN, '../../../live/live.db')).toBeNull();
    expect(pictureFile(places, OWN, 'anh-0000000000000000.png')).toBeNull();
  });
});

describe('a scenario of one’s own in a programme', () => {
  const taken = (): Draft => {
    takeIn(copyOfTemplate(), builtIn, data, 1);
    copy();
    const scenario = scenariosToAdd(library()).find(({ id }) => id === 'tinh-huong-cua-toi');
    if (scenario === undefined) throw new Error('not taken in');
    return save({ do: 'part/add', part: newRoleplay(openProgramme(library(), OWN), scenario), to: 4 });
  };
  const programme = () => library().programmes.find(({ id }) => id === OWN);

  it('is a part with its minutes, and the programme has the languages that it has', () => {
    const draft = taken();
    expect(problems()).toEqual([]);
    expect(programme()).toMatchObject({ minutes: minutesOf(draft), languages: ['vi'] });
    expect(programme()?.segments[4]).toMatchObject({
      ...{ kind: 'roleplay', scenario: 'tinh-huong-cua-toi', minutes: 10, own: true },
      title: { vi: 'Quà trong trò chơi' },
    });
    expect(freezeSeminarContent(library(), OWN).scenarios).toHaveProperty('tinh-huong-cua-toi');
  });

  it('can be taken out again, and the languages come back', () => {
    const part = taken().parts[4]?.id ?? '';
    expect(openProgramme(library(), OWN).parts[4]).toMatchObject({
      id: part,
      scenario: 'tinh-huong-cua-toi',
    });
    save({ do: 'part/remove', part });
    expect(programme()).toMatchObject({ minutes: 45, languages: ['vi', 'en', 'uk'] });
    expect(problems()).toEqual([]);
  });

  it('is refused where the kit has no such scenario, or where a given part would be missing', () => {
    copy();
    const draft = openProgramme(library(), OWN);
    const none = newRoleplay(draft, { id: 'khong-co', title: { vi: 'Không có' }, minutes: 5 });
    const saved = (parts: Draft['parts']) => () => saveProgramme(places, library(), { ...draft, parts });
    expect(saved([none, ...draft.parts])).toThrow(expect.objectContaining({ code: 'invalid' }));
    expect(saved(draft.parts.slice(1))).toThrow(expect.objectContaining({ code: 'invalid' }));
    const known = newRoleplay(draft, { id: 'cuoc-goi-la', title: { vi: 'Có' }, minutes: 5 });
    expect(saved([known, known, ...draft.parts])).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
});
