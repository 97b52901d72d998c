import type { SegmentKind } from '../../../slides/model/programme.ts';
import type { RecordMode } from '../../../slides/model/quiz.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { AgeBand, EVENT_KINDS, Role } from '../../contract/setup.ts';

type Names<K extends string> = Record<Locale, Record<K, string>>;

export const EVENT_NAMES: Names<(typeof EVENT_KINDS)[number]> = {
  vi: { outreach: 'tuyên truyền', training: 'tập huấn', activity: 'sinh hoạt chuyên đề' },
  en: { outreach: 'awareness session', training: 'training', activity: 'thematic class activity' },
  uk: { outreach: 'просвітницька зустріч', training: 'тренінг', activity: 'тематичне заняття' },
};

export const ROLE_NAMES: Names<Role | 'mixed'> = {
  vi: {
    student: 'học sinh',
    teacher: 'giáo viên',
    staff: 'cán bộ',
    parent: 'phụ huynh',
    resident: 'người dân',
    mixed: 'nhiều đối tượng',
  },
  en: {
    student: 'pupils',
    teacher: 'teachers',
    staff: 'staff',
    parent: 'parents',
    resident: 'residents',
    mixed: 'several roles',
  },
  uk: {
    student: 'учні',
    teacher: 'учителі',
    staff: 'працівники',
    parent: 'батьки',
    resident: 'мешканці',
    mixed: 'різні ролі',
  },
};

export const AGE_NAMES: Names<AgeBand | 'mixed'> = {
  vi: {
    'under-12': 'dưới 12 tuổi',
    '12-15': '12–15 tuổi',
    '16-18': '16–18 tuổi',
    '19-24': '19–24 tuổi',
    'over-24': 'trên 24 tuổi',
    mixed: 'nhiều độ tuổi',
  },
  en: {
    'under-12': 'under 12',
    '12-15': 'aged 12–15',
    '16-18': 'aged 16–18',
    '19-24': 'aged 19–24',
    'over-24': 'over 24',
    mixed: 'several ages',
  },
  uk: {
    'under-12': 'до 12 років',
    '12-15': '12–15 років',
    '16-18': '16–18 років',
    '19-24': '19–24 роки',
    'over-24': 'понад 24 роки',
    mixed: 'різний вік',
  },
};

export const SEGMENT_NAMES: Names<SegmentKind> = {
  vi: {
    deck: 'trình chiếu',
    quiz: 'trắc nghiệm',
    roleplay: 'tình huống',
    activity: 'hoạt động',
    break: 'nghỉ',
    contacts: 'nơi trợ giúp',
  },
  en: {
    deck: 'slides',
    quiz: 'quiz',
    roleplay: 'scenario',
    activity: 'activity',
    break: 'break',
    contacts: 'where to get help',
  },
  uk: {
    deck: 'слайди',
    quiz: 'опитування',
    roleplay: 'ситуація',
    activity: 'вправа',
    break: 'перерва',
    contacts: 'куди звернутися',
  },
};

export const MODE_NAMES: Names<RecordMode> = {
  vi: {
    hands: 'giơ tay',
    stance: 'cả hội trường, không đếm',
    cards: 'thẻ giấy',
    station: 'màn hình học sinh, từng em',
    group: 'màn hình học sinh, theo nhóm',
  },
  en: {
    hands: 'raised hands',
    stance: 'whole hall, not counted',
    cards: 'paper cards',
    station: 'pupils’ laptop, one by one',
    group: 'pupils’ laptop, in groups',
  },
  uk: {
    hands: 'підняті руки',
    stance: 'уся зала, без підрахунку',
    cards: 'паперові картки',
    station: 'ноутбук для учнів, поодинці',
    group: 'ноутбук для учнів, у групах',
  },
};

export const PLAY_NAMES: Names<'class' | 'group' | 'single'> = {
  vi: { class: 'cả lớp', group: 'theo nhóm', single: 'từng người' },
  en: { class: 'whole class', group: 'in groups', single: 'one by one' },
  uk: { class: 'увесь клас', group: 'у групах', single: 'поодинці' },
};

export const DECIDER_NAMES: Names<'class' | 'trainer'> = {
  vi: { class: 'cả lớp', trainer: 'báo cáo viên' },
  en: { class: 'the class', trainer: 'the trainer' },
  uk: { class: 'клас', trainer: 'тренер' },
};

export const ENDING_NAMES: Names<'safe' | 'late' | 'rescued'> = {
  vi: { safe: 'an toàn', late: 'kể muộn vẫn kịp', rescued: 'được giúp kịp thời' },
  en: { safe: 'safe', late: 'noticed late', rescued: 'helped in time' },
  uk: { safe: 'безпечне', late: 'із запізненням', rescued: 'завдяки допомозі' },
};

/** A play that came to no ending. */
export const STOPPED_NAMES: Record<Locale, string> = {
  vi: 'dừng giữa chừng',
  en: 'stopped before an ending',
  uk: 'зупинено до завершення',
};

export const FORM_NAME: Record<Locale, string> = { vi: 'đề', en: 'form', uk: 'варіант' };

/** `text` with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
