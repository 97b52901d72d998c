import type {
  ChoicesBody,
  ResponseBody,
  SeminarRecord,
  TallyBody,
} from '../../../electron/contract/archive.ts';
import type { Group } from '../../../electron/contract/setup.ts';
import type { Scenario, ScenarioText } from '../../../scenarios/model/schema.ts';
import type { Quiz } from '../../../slides/model/quiz.ts';

export const both = (vi: string) => ({ vi, en: `en ${vi}`, uk: `uk ${vi}` });

const item = (id: string, question: string, options: string[], anchor = false): Quiz['items'][number] => ({
  id,
  type: 'single',
  nature: anchor ? 'intention' : 'scam',
  anchor,
  modes: ['hands', 'cards'],
  seconds: 45,
  question: both(question),
  options: options.map((text, index) => ({
    id: `o${index + 1}`,
    text: both(text),
    picture: 'ask',
    value: index === 0 ? 'good' : 'poor',
  })),
  explain: both('Vì sao.'),
});

export const quiz: Quiz = {
  format: 1,
  id: 'thcs',
  languages: ['vi', 'en', 'uk'],
  title: both('Nhận biết cuộc gọi lạ'),
  mode: 'hands',
  items: [
    item('q1', 'Có người xưng là công an gọi video và bảo em không được nói với ai. Em làm gì đầu tiên?', [
      'Cúp máy',
      'Nghe tiếp xem họ nói gì',
      'Nhắn hỏi bạn thân',
    ]),
    item(
      'ke-ai',
      'Nếu bị dọa qua mạng, em kể với ai trước?',
      ['Người lớn em tin', 'Không kể ai', 'Bạn'],
      true,
    ),
    item('q2', 'Cô giáo nhắn vào nhóm lớp: mai mang áo mưa. Tin này thế nào?', ['Bình thường', 'Lừa đảo']),
  ],
  forms: { A: ['q1', 'ke-ai'], B: ['ke-ai', 'q2'] },
  pairs: [],
};

const scenarioText: ScenarioText = {
  title: 'Cuộc gọi lạ',
  summary: 'Một cuộc gọi.',
  content_note: 'Có lời đe dọa.',
  characters: { mai: { name: 'Mai', others: ['Lan'] }, la: { name: 'Số lạ', others: [] } },
  scenes: {
    's-1': {
      title: 'Lời dọa',
      messages: {},
      question: '{mai} nên làm gì?',
      choices: {
        cup: { text: 'Cúp máy ngay', feedback: 'Tốt.' },
        nghe: { text: 'Nghe tiếp và [[giữ bí mật|secrecy]]', feedback: 'Nguy hiểm.' },
      },
    },
    's-2': {
      title: 'Họ gọi lại bằng số khác',
      messages: {},
      question: 'Bây giờ thế nào?',
      choices: {
        ke: { text: 'Kể với người lớn gần nhất', feedback: 'Tốt.' },
        cho: { text: 'Chờ xem sao', feedback: 'Chưa chắc.' },
      },
    },
    'het-1': { title: 'Về nhà an toàn', messages: {}, ending: 'Mai an toàn.' },
  },
  debrief: {
    step_out: 'Xong.',
    tactic: 'Dọa.',
    turning_point: 'Lúc cúp máy.',
    todo: ['a', 'b', 'c'],
    tell: ['Cô', 'Bố mẹ'],
    questions: ['?', '??'],
  },
};

export const scenario: Scenario = {
  graph: {
    format: 1,
    id: 'cuoc-goi',
    languages: ['vi'],
    ages: { from: 12, to: 18 },
    minutes: 12,
    nature: 'scam',
    characters: [
      { id: 'mai', role: 'self' },
      { id: 'la', role: 'stranger' },
    ],
    flags: {},
    sources: [],
    start: 's-1',
    scenes: [
      {
        id: 's-1',
        medium: 'voice-call',
        messages: [],
        choices: [
          { id: 'cup', picture: 'hang-up', rating: 'safe', act: 'hang-up', when: {}, set: {}, goto: 's-2' },
          {
            id: 'nghe',
            picture: 'keep-talking',
            rating: 'risky',
            act: 'comply',
            when: {},
            set: {},
            goto: 's-2',
          },
        ],
      },
      {
        id: 's-2',
        medium: 'voice-call',
        messages: [],
        choices: [
          {
            id: 'ke',
            picture: 'tell-adult',
            rating: 'safe',
            act: 'tell-adult',
            when: {},
            set: {},
            goto: 'het-1',
          },
          { id: 'cho', picture: 'wait', rating: 'unsure', act: 'delay', when: {}, set: {}, goto: 'het-1' },
        ],
      },
      { id: 'het-1', medium: 'thought', messages: [], ending: { kind: 'safe' } },
    ],
  },
  text: { vi: scenarioText },
};

export const tally = (over: Partial<TallyBody> = {}): TallyBody => ({
  segment: 'dau',
  quiz: 'thcs',
  form: 'A',
  when: 'opening',
  mode: 'hands',
  role: 'student',
  ageBand: '12-15',
  present: 36,
  items: [
    { item: 'q1', counts: { o1: 12, o2: 15, o3: 8 } },
    { item: 'ke-ai', counts: { o1: 14, o2: 11, o3: 10 } },
  ],
  ...over,
});

export const closingTally = (over: Partial<TallyBody> = {}): TallyBody =>
  tally({
    segment: 'cuoi',
    form: 'B',
    when: 'closing',
    items: [
      { item: 'ke-ai', counts: { o1: 30, o2: 0, o3: 5 } },
      { item: 'q2', counts: { o1: 21, o2: 13 } },
    ],
    ...over,
  });

export const choices = (over: Partial<ChoicesBody> = {}): ChoicesBody => ({
  segment: 'thuc-hanh',
  scenario: 'cuoc-goi',
  mode: 'class',
  decisions: [
    { scene: 's-1', counts: { cup: 20, nghe: 15 }, chosen: 'cup', by: 'class' },
    { scene: 's-2', counts: { ke: 31, cho: 4 }, chosen: 'ke', by: 'class' },
  ],
  ending: 'het-1',
  stopped: false,
  lit: 3,
  ...over,
});

export const group = (over: Partial<Group> = {}): Group => ({
  id: 'g1',
  name: '8A1',
  role: 'student',
  ageBand: '12-15',
  enrolled: 38,
  present: 36,
  ...over,
});

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const head = (n: number): string => String(n).padStart(64, '0');

/** A closed seminar of one class; `over` replaces parts of its record, `seminar` parts of its own facts. */
export function record(
  over: Partial<Omit<SeminarRecord, 'seminar' | 'tallies' | 'responses' | 'choices'>> & {
    seminar?: Partial<SeminarRecord['seminar']>;
    tallies?: TallyBody[];
    responses?: ResponseBody[];
    choices?: ChoicesBody[];
  } = {},
): SeminarRecord {
  return {
    id: uuid(1),
    simulated: false,
    head: uuid(2),
    revisions: 1,
    conflict: false,
    content: {
      hash: head(3),
      json: JSON.stringify({ quizzes: { thcs: quiz }, scenarios: { 'cuoc-goi': scenario } }),
    },
    ...over,
    seminar: {
      school: {
        name: 'Trường THCS Hoa Ban',
        provinceCode: '15',
        provinceName: 'Tỉnh Lào Cai',
        communeCode: '1',
        communeName: 'Xã Bảo Yên',
      },
      date: '2026-11-23',
      startedAt: '07:45',
      kind: 'outreach',
      organisation: '',
      trainer: 'Cô Hà',
      programme: { id: 'thcs-45', title: both('Không một mình: 45 phút cho THCS'), minutes: 45 },
      segments: [
        { id: 'dau', kind: 'quiz', title: both('Trắc nghiệm đầu buổi'), plannedMinutes: 4, takenMs: 251_000 },
        {
          id: 'slide',
          kind: 'deck',
          title: both('Ba bước của kẻ xấu'),
          plannedMinutes: 12.5,
          takenMs: 803_400,
        },
        {
          id: 'thuc-hanh',
          kind: 'roleplay',
          title: both('Cuộc gọi lạ'),
          plannedMinutes: 15,
          takenMs: 940_000,
        },
        { id: 'nghi', kind: 'break', title: both('Nghỉ'), plannedMinutes: 2, takenMs: null },
        {
          id: 'cuoi',
          kind: 'quiz',
          title: both('Trắc nghiệm cuối buổi'),
          plannedMinutes: 4,
          takenMs: 240_000,
        },
      ],
      groups: [
        group(),
        group({ id: 'g2', name: 'Giáo viên', role: 'teacher', ageBand: 'over-24', enrolled: 3, present: 3 }),
      ],
      remarks: {
        remarks: 'Lớp tham gia tích cực, nhiều em nói to câu kể với người lớn.\nMột số em còn ngại.',
        difficulties: 'Phòng học nhỏ, máy chiếu mờ.',
        proposals: '',
      },
      source: 'live',
      openingForm: 'A',
      contentHash: head(3),
      appVersion: '0.1.0',
      ...over.seminar,
    },
    tallies: (over.tallies ?? [tally(), closingTally()]).map((body, n) => ({ head: uuid(10 + n), body })),
    responses: (over.responses ?? []).map((body, n) => ({ head: uuid(100 + n), body })),
    choices: (over.choices ?? [choices()]).map((body, n) => ({ head: uuid(50 + n), body })),
  };
}
