import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { type Beginning, startSeminar } from '../../../electron/core/live/initial.ts';
import { scenarioSchema, scenarioTextSchema } from '../../../scenarios/model/schema.ts';
import { programmeSchema } from '../../../slides/model/programme.ts';
import { quizSchema } from '../../../slides/model/quiz.ts';

const graph = scenarioSchema.parse({
  format: 1,
  id: 'call',
  languages: ['vi'],
  ages: { from: 12, to: 17 },
  minutes: 5,
  characters: [
    { id: 'mai', role: 'self' },
    { id: 'caller', role: 'stranger' },
    { id: 'aunt', role: 'adult' },
  ],
  start: 'ring',
  scenes: [
    {
      id: 'ring',
      medium: 'chat',
      contact: 'caller',
      messages: [
        { id: 'm1', from: 'narrator' },
        { id: 'm2', from: 'caller' },
        { id: 'm3', from: 'caller' },
      ],
      choices: [
        { id: 'stay', picture: 'keep-talking', rating: 'risky', act: 'comply', goto: 'more' },
        { id: 'tell', picture: 'tell-adult', rating: 'safe', act: 'tell-adult', goto: 'aunt-comes' },
      ],
    },
    {
      id: 'more',
      medium: 'chat',
      contact: 'caller',
      messages: [{ id: 'm1', from: 'caller' }],
      next: [{ goto: 'aunt-comes' }],
    },
    {
      id: 'aunt-comes',
      medium: 'person',
      contact: 'aunt',
      messages: [{ id: 'm1', from: 'aunt' }],
      ending: { kind: 'safe' },
    },
  ],
});

const text = scenarioTextSchema.parse({
  title: 'Cuộc gọi lạ',
  summary: 'Tập.',
  content_note: 'Đây là bài thực hành.',
  characters: {
    mai: { name: 'Mai' },
    caller: { name: 'Số lạ', line: 'không lưu' },
    aunt: { name: 'Dì Hạnh' },
  },
  scenes: {
    ring: {
      title: 'Gọi',
      messages: {
        m1: 'Điện thoại của {mai} rung.',
        m2: 'Cháu {mai} đấy à? [[Không được nói với ai|secrecy]]',
        m3: '[[Giữ bí mật|secrecy]] và [[đừng cúp máy|stay-on-line]] nhé.',
      },
      question: '{mai} nên làm gì?',
      choices: {
        stay: { text: 'Nghe tiếp', feedback: 'Kẻ xấu dọa thêm.' },
        tell: { text: 'Kể với dì', feedback: 'Dì đến ngay.' },
      },
    },
    more: { title: 'Nữa', messages: { m1: 'Ở yên đó.' } },
    'aunt-comes': { title: 'Dì', messages: { m1: 'Dì đây.' }, ending: '{mai} an toàn.' },
  },
  debrief: {
    step_out: 'Hết rồi.',
    tactic: 'Dọa.',
    turning_point: 'Kể.',
    todo: ['Cúp máy', 'Kể', 'Đi cùng'],
    tell: ['dì', 'cô'],
    questions: ['Vì sao?', 'Ai?'],
  },
});

const option = (id: string, value: 'good' | 'poor') => ({ id, text: { vi: id }, picture: 'ask', value });
const item = (id: string, anchor: boolean) => ({
  id,
  type: 'single',
  nature: 'intention',
  anchor,
  modes: ['hands', 'cards'],
  seconds: 50,
  question: { vi: id },
  options: [option('left', 'poor'), option('right', 'good')],
  explain: { vi: 'Vì thế.' },
});

const quiz = quizSchema.parse({
  format: 1,
  id: 'four',
  languages: ['vi'],
  title: { vi: 'Bốn câu' },
  mode: 'hands',
  items: [item('both', true), item('only-a', false), item('only-b', false)],
  forms: { A: ['both', 'only-a'], B: ['both', 'only-b'] },
});

const title = { vi: 'Phần' };
const programme = programmeSchema.parse({
  format: 1,
  id: 'short',
  languages: ['vi'],
  title,
  summary: title,
  audience: 'thcs',
  minutes: 20,
  segments: [
    { kind: 'quiz', id: 'before', title, minutes: 5, quiz: 'four', when: 'opening' },
    { kind: 'roleplay', id: 'play', title, minutes: 8, scenario: 'call' },
    { kind: 'quiz', id: 'after', title, minutes: 5, quiz: 'four', when: 'closing' },
    { kind: 'break', id: 'rest', title, minutes: 2 },
  ],
});

/** A small seminar's content: opening quiz, a role-play of three scenes, closing quiz, break. */
export const content: SeminarContent = {
  programme,
  decks: {},
  quizzes: { four: quiz },
  scenarios: { call: { graph, text: { vi: text } } },
  contacts: [],
  sources: [],
  requests: null,
  hash: 'hash',
};

export const setup: Beginning['setup'] = {
  programmeId: 'short',
  locale: 'vi',
  school: { name: 'Trường', provinceCode: '', provinceName: '', communeCode: '', communeName: '' },
  date: '2026-11-20',
  kind: 'outreach',
  groups: [],
  trustedAdult: 'cô Hoa',
  communePolice: '0214 000 111',
  organisation: '',
  trainer: '',
  keeping: 'record',
};

/** That seminar on its first step. */
export const seminar: Seminar = startSeminar({
  id: '6f1c2a4e-3b5d-4c7e-8f90-123456789abc',
  setup,
  content,
  openingForm: 'A',
  appVersion: '0.1.0',
  at: 1000,
});
