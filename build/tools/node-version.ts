import { Stop } from './stop.ts';

/** better-sqlite3 13 and vitest 5 need it; better-sqlite3 crashes without a word on anything older. */
const oldest: readonly [number, number] = [22, 14];

/** Is this Node new enough for the scripts? `version` like "24.21.0". */
export const isNodeNewEnough = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
};

/**
 * Says in words when a script was started on an old Node.
 * @throws Stop with code `node-too-old`
 */
export const requireNode = (version: string = process.versions.node): void => {
  if (isNodeNewEnough(version)) return;
  throw new Stop(
    'node-too-old',
    `Cần Node ${oldest.join('.')} trở lên, đang chạy Node ${version}. Hãy chạy "npm ci", rồi dùng "npm start".\n` +
      `Node ${oldest.join('.')} or newer is needed; this is Node ${version}. Run "npm ci", then use the npm scripts ` +
      '("npm start", "npm test"): they bring their own Node 24.',
  );
};
