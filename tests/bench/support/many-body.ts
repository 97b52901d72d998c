import { canonicalJson, sha256 } from '../../../electron/core/archive/canonical.ts';

/** Responses of one seminar. */
export const A_SEMINAR = 500;
const ITEMS = 8;

const text = (vi: string) => ({ vi });

const items = Array.from({ length: ITEMS }, (_, at) => ({
  ...{
    id: `cau-${at + 1}`,
    type: 'single',
    nature: 'intention',
    anchor: true,
    modes: ['cards'],
    seconds: 40,
  },
  ...{ question: text(`Câu ${at + 1}`), explain: text('Vì sao') },
  options: ['good', 'poor', 'adult'].map((value, option) => ({
    ...{ id: `o${option + 1}`, text: text(`Phương án ${option + 1}`), picture: 'x', value },
  })),
}));
/** Items of the one quiz that all answered. */
export const ids = items.map(({ id }) => id);
const quiz = { format: 1, id: 'thcs-the', languages: ['vi'], title: text('Phiếu'), mode: 'cards', items };
/** The content that every seminar was frozen with. */
export const content = canonicalJson({
  quizzes: { 'thcs-the': { ...quiz, forms: { A: ids, B: ids }, pairs: [] } },
});

/** The record of seminar `number`. */
export const seminarBody = (number: number) => ({
  school: {
    ...{ name: `THCS số ${number % 900}`, provinceCode: '', provinceName: `Tỉnh ${number % 9}` },
    ...{ communeCode: '', communeName: `Xã ${number % 300}` },
  },
  date: new Date(Date.UTC(2026, 8, 1 + (number % 90))).toISOString().slice(0, 10),
  ...{ startedAt: '07:45', kind: 'outreach', organisation: '', trainer: '' },
  programme: { id: 'thcs-45', title: text('Không ai một mình'), minutes: 45 },
  segments: [],
  groups: [
    { id: 'g1', name: '', role: 'student', ageBand: '12-15', enrolled: A_SEMINAR, present: A_SEMINAR },
  ],
  remarks: { remarks: '', difficulties: '', proposals: '' },
  ...{ source: 'live', openingForm: 'A', contentHash: sha256(content), appVersion: '0.1.0' },
});
