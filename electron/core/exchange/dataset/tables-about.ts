import { column, type DataTable } from './schema.ts';

const planned = (name: string, vi: string, en: string, uk: string) => [
  column(
    `${name}_held`,
    'int?',
    `${vi}: đã tổ chức trong kế hoạch; trống: không có kế hoạch hoặc chỉ tính một phần`,
    `${en} of the plan that were held; empty: no plan, or not everything was asked for`,
    `${uk} за планом: проведено; порожньо: плану немає або взято не все`,
  ),
  column(`${name}_planned`, 'int?', `${vi}: theo kế hoạch`, `${en} in the plan`, `${uk} за планом: разом`),
];

/** Tables about the data set itself. */
export const ABOUT_TABLES = [
  {
    name: 'dataset',
    partitioned: false,
    title: {
      vi: 'Bộ dữ liệu này, một dòng',
      en: 'This data set, one row',
      uk: 'Цей набір даних, один рядок',
    },
    columns: [
      column('format', 'int', 'Bản của cấu trúc này', 'Version of this schema', 'Версія цієї схеми'),
      column('kit', 'string', 'Phiên bản bộ công cụ', 'Version of the kit', 'Версія застосунку'),
      column('language', 'string', 'Ngôn ngữ của lời', 'Language of the words', 'Мова слів'),
      column(
        'simulated',
        'flag',
        'true: dữ liệu mô phỏng',
        'true: simulated data',
        'true: змодельовані дані',
      ),
      column(
        'smallest_group',
        'int',
        'Đề có ít phiếu hơn số này thì không ghi kết quả',
        'Forms with fewer respondents have no results here',
        'Варіанти, де менше респондентів, тут без результатів',
      ),
      column(
        'filters',
        'string',
        'Điều kiện đã chọn (JSON); null: tất cả',
        'What was asked for (JSON); null: everything',
        'Що було вибрано (JSON); null: усе',
      ),
      column('seminars', 'int', 'Số buổi được tính', 'Seminars that count', 'Врахованих занять'),
      column(
        'unsettled',
        'int',
        'Số buổi chưa tính vì có các bản khác nhau, chờ quyết định',
        'Seminars not counted: versions differ and nobody has decided yet',
        'Не враховано: версії різняться, рішення ще немає',
      ),
      ...planned('seminars', 'Buổi', 'Seminars', 'Заняття'),
      ...planned('schools', 'Trường', 'Schools', 'Школи'),
      ...planned('communes', 'Xã', 'Communes', 'Громади'),
    ],
  },
  {
    name: 'quantiles',
    partitioned: false,
    title: {
      vi: 'Phân vị 97,5 % của phân phối Student, cho khoảng tin cậy',
      en: 'The 97.5% quantile of Student’s distribution, for intervals',
      uk: 'Квантиль 97,5 % розподілу Стьюдента, для інтервалів',
    },
    columns: [
      column(
        'df',
        'int',
        'Số bậc tự do (số buổi trừ 1)',
        'Degrees of freedom (seminars minus 1)',
        'Ступені свободи (занять мінус 1)',
      ),
      column('t', 'real', 'Phân vị', 'Quantile', 'Квантиль'),
    ],
  },
] as const satisfies readonly DataTable[];
