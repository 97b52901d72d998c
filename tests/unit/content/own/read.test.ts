import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isScenarioFolder, readOwn } from '../../../../electron/core/content/own/read.ts';
import { edit, emptyFolder, lineOf } from '../packs.ts';
import { builtIn, copyOfTemplate } from './folders.ts';

describe('a scenario of one’s own, read from its folder', () => {
  it('is the template without a single problem, ready for a seminar', () => {
    const { problems, scenario, measures, sketch } = readOwn(copyOfTemplate(), builtIn);
    expect(problems).toEqual([]);
    expect(scenario?.graph.id).toBe('tinh-huong-cua-toi');
    expect(sketch?.text.vi?.title).toBe('Quà trong trò chơi');
    expect(measures).toMatchObject({ scenes: 11, endings: 4, decisionsShortest: 4, decisionsLongest: 5 });
  });

  it('keeps its graph to be drawn where the checker finds a mistake, and says in which scene', () => {
    const folder = copyOfTemplate();
    edit(folder, 'scenario.yaml', 'goto: doa }', 'goto: khong-co }');
    const { problems, scenario, sketch } = readOwn(folder, builtIn);
    expect(scenario).toBeNull();
    expect(sketch?.graph.scenes).toHaveLength(11);
    expect(problems).toMatchObject([
      {
        ...{ file: 'scenario.yaml', rule: 'unknown-scene', scene: 'goi-den', severity: 'error' },
        line: lineOf(folder, 'scenario.yaml', 'khong-co'),
      },
    ]);
  });

  it('says in which scene of the words a mistake stands', () => {
    const folder = copyOfTemplate();
    edit(folder, 'vi.yaml', 'Cúp máy luôn', 'Cúp máy rồi gọi 0912345678');
    expect(readOwn(folder, builtIn).problems).toMatchObject([
      { file: 'vi.yaml', rule: 'phone-number', scene: 'goi-den' },
    ]);
  });

  it('has nothing to draw while its YAML is broken, and says where', () => {
    const folder = copyOfTemplate();
    edit(folder, 'scenario.yaml', 'languages: [vi]', 'languages: [vi');
    const { sketch, problems } = readOwn(folder, builtIn);
    expect(sketch).toBeNull();
    expect(problems[0]).toMatchObject({ rule: 'yaml', file: 'scenario.yaml', scene: null });
  });

  it('reads no file outside its folder', () => {
    const folder = copyOfTemplate();
    rmSync(join(folder, 'vi.yaml'));
    symlinkSync(join(copyOfTemplate(), 'vi.yaml'), join(folder, 'vi.yaml'));
    const { sketch, problems } = readOwn(folder, builtIn);
    expect(sketch?.text.vi).toBeUndefined();
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'outside', file: 'vi.yaml' }));
  });

  it('is known by its scenario.yaml', () => {
    expect(isScenarioFolder(copyOfTemplate())).toBe(true);
    expect(isScenarioFolder(emptyFolder())).toBe(false);
    expect(isScenarioFolder(join(emptyFolder(), 'gone'))).toBe(false);
  });
});
