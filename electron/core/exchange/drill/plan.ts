import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { writeFileAtomic } from '../../files/atomic.ts';
import { dayBefore, drillSchool, drillTrainer, type World } from './facts.ts';
import { plannedOf, STICKS } from './sticks.ts';

/** Schools of the plan from which nobody comes. */
const MISSING = 5;

type Planned = { school: string; commune: string; province: string; date: string; trainer: string };

const HEADINGS = ['Trường', 'Xã, phường', 'Tỉnh', 'Ngày', 'Báo cáo viên'];

/** As people write a day: 05/02/2026. */
const written = (day: string): string => day.split('-').reverse().join('/');

/** Every school that was to be visited: all that were, some that were not, and one line that nobody can read. */
export function drillPlan(world: World): Planned[] {
  const row = ({ name, communeName, provinceName }: ReturnType<typeof drillSchool>) => ({
    ...{ school: name, commune: communeName, province: provinceName },
  });
  const visited = Array.from({ length: STICKS }, (_, index): Planned => {
    const { school, date, trainer } = plannedOf(world, index + 1);
    return { ...row(school), date: written(date), trainer };
  });
  const missing = Array.from({ length: MISSING }, (_, index): Planned => {
    const n = STICKS + 1 + index;
    const date = written(dayBefore(world.day, 3 + index));
    return { ...row(drillSchool(world, n, 'THCS')), date, trainer: drillTrainer(n) };
  });
  const [first] = visited;
  const unreadable = first === undefined ? [] : [{ ...first, date: 'tuần sau', trainer: '' }];
  return [...visited, ...missing, ...unreadable];
}

/** Writes the plan beside the sticks. Throws StorageError. */
export function writeDrillPlan(world: World, sticks: string): void {
  const rows = drillPlan(world).map(({ school, commune, province, date, trainer }) => [
    ...[school, commune, province, date, trainer],
  ]);
  const text = stringify([HEADINGS, ...rows], { bom: true, delimiter: ';', record_delimiter: 'windows' });
  writeFileAtomic(join(sticks, 'ke-hoach-tap-duot.csv'), text);
}
