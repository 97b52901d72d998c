import { z } from 'zod';

/**
 * What can be written about one closed seminar: the report; biên bản; blank sheets to sign; the quizzes alone; what was
 * chosen in role-plays alone.
 */
export const DOCUMENT_KINDS = ['report', 'minutes', 'signin', 'results', 'choices'] as const;
export const documentKindSchema = z.enum(DOCUMENT_KINDS);
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Only the report has tables to reckon with; every other document is there to be read and signed. */
export const hasTables = (document: DocumentKind): boolean => document === 'report';
