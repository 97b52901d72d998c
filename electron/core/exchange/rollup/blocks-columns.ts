import type { Column } from '../../reports/block.ts';

/** A column of numbers; `width` in per cent of the text. */
export const right = (label: string, width: number): Column => ({ label, width, align: 'right' });

/** A column of words; `width` in per cent of the text. */
export const left = (label: string, width: number): Column => ({ label, width, align: 'left' });
