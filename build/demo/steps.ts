import { Stop } from '../tools/stop.ts';

export type Steps = {
  /** Does one step of the demo and prints one line for it. Throws Stop with the step's name when it fails. */
  step: (name: string, work: () => Promise<void>) => Promise<void>;
};

/** One line per step with the seconds since the beginning. `print` takes a line. */
export const startSteps = (print: (line: string) => void): Steps => {
  const begin = performance.now();
  const seconds = (): string => ((performance.now() - begin) / 1000).toFixed(0).padStart(4);
  return {
    step: async (name, work) => {
      try {
        await work();
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Stop('demo-step', `${seconds()} s  FAILED: ${name}\n${why}`);
      }
      print(`${seconds()} s  ${name}`);
    },
  };
};
