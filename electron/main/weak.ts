import { cpus, totalmem } from 'node:os';
import type { StageLook } from '../contract/look.ts';

/** What is known of the laptop. `cores`: as the system counts them; `memory` in bytes. */
export type Machine = { cores: number; memory: number; softwareRendering: boolean };

/** As many cores or fewer are weak. */
const WEAK_CORES = 2;

/** As much memory or less is weak, bytes. What a system reports is never more than what is built in. */
const WEAK_MEMORY = 4 * 1024 ** 3;

/** Whether moving pictures would stutter on `machine`. */
export const isWeak = ({ cores, memory, softwareRendering }: Machine): boolean =>
  cores <= WEAK_CORES || memory <= WEAK_MEMORY || softwareRendering;

/**
 * Whether pictures are put together by the processor, from Electron's `app.getGPUFeatureStatus()`. That one says nothing
 * true before the event `gpu-info-update`.
 */
export const isSoftware = (status: { gpu_compositing?: string }): boolean =>
  status.gpu_compositing !== undefined && !status.gpu_compositing.startsWith('enabled');

/** Whether nothing is to move: as the trainer said or, left to the kit, on weak hardware. */
export const isStill = (motion: StageLook['motion'], weak: boolean): boolean =>
  motion === 'none' || (motion === 'auto' && weak);

/** Cores and memory of this laptop. */
export const readMachine = (): Omit<Machine, 'softwareRendering'> => ({
  cores: cpus().length,
  memory: totalmem(),
});
