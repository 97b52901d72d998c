import { FORM_NO, HEADS, ITEM, PLAY_NO, SEMINAR, SUMMED, WHO, WORDING } from './columns.ts';
import { column, type DataTable } from './schema.ts';
import { ABOUT_TABLES } from './tables-about.ts';

/** Facts, one row each, parted by province and month. */
const FACT_TABLES = [
  {
    name: 'seminars',
    partitioned: true,
    title: {
      vi: 'Các buổi được tính, mỗi buổi một dòng',
      en: 'Seminars that count, one row each',
      uk: 'Враховані заняття, по рядку на кожне',
    },
    columns: [
      ...SEMINAR,
      column('date', 'day', 'Ngày tổ chức', 'Day it was held', 'День проведення'),
      column(
        'week',
        'string',
        'Tuần theo ISO 8601, từ thứ Hai',
        'Week by ISO 8601, from Monday',
        'Тиждень за ISO 8601, від понеділка',
      ),
      column('kind', 'string', 'Hình thức của buổi', 'Kind of event', 'Вид події'),
      column(
        'source',
        'string',
        'live: dạy bằng máy; paper: nhập lại từ giấy',
        'live: held with the kit; paper: entered from paper',
        'live: із застосунком; paper: внесено з паперу',
      ),
      column('programme', 'string', 'Mã chương trình', 'Id of the programme', 'Код програми'),
      column('programme_title', 'string', 'Tên chương trình', 'Name of the programme', 'Назва програми'),
      column('organisation', 'string', 'Đơn vị tổ chức', 'Organisation that held it', 'Організатор'),
      column('province_name', 'string', 'Tên tỉnh, thành phố', 'Name of the province', 'Назва провінції'),
      column('province_key', 'string', 'Mã phân biệt tỉnh', 'Tells provinces apart', 'Розрізняє провінції'),
      column('commune_name', 'string', 'Tên xã, phường, đặc khu', 'Name of the commune', 'Назва громади'),
      column('commune_key', 'string', 'Mã phân biệt xã', 'Tells communes apart', 'Розрізняє громади'),
      column(
        'school_name',
        'string',
        'Tên trường, theo tên đã thống nhất',
        'Name of the school, as agreed on',
        'Узгоджена назва школи',
      ),
      column('school_key', 'string', 'Mã phân biệt trường', 'Tells schools apart', 'Розрізняє школи'),
      ...HEADS,
    ],
  },
  {
    name: 'attendance',
    partitioned: true,
    title: {
      vi: 'Điểm danh theo lớp, không bao giờ bị ẩn và không có tên ai',
      en: 'Who came, group by group; never withheld, and without names',
      uk: 'Хто прийшов, за групами; нічого не приховано, імен немає',
    },
    columns: [
      ...SEMINAR,
      column('group_no', 'int', 'Số thứ tự của lớp', 'Number of the group', 'Номер групи'),
      ...WHO,
      ...HEADS,
    ],
  },
  {
    name: 'parts',
    partitioned: true,
    title: {
      vi: 'Các phần của chương trình',
      en: 'Parts of the programme',
      uk: 'Частини програми',
    },
    columns: [
      ...SEMINAR,
      column('part_no', 'int', 'Số thứ tự của phần', 'Number of the part', 'Номер частини'),
      column('kind', 'string', 'Loại phần', 'Kind of part', 'Вид частини'),
      column('title', 'string', 'Tên phần', 'Name of the part', 'Назва частини'),
      column('planned_minutes', 'real', 'Số phút dự kiến', 'Minutes planned', 'Хвилин за планом'),
      column(
        'taken_minutes',
        'real?',
        'Số phút thực tế; trống: không đo',
        'Minutes that it took; empty: not timed',
        'Хвилин насправді; порожньо: не вимірювали',
      ),
    ],
  },
  {
    name: 'forms',
    partitioned: true,
    title: {
      vi: 'Mỗi đề đã làm trong một buổi, theo cách trả lời, đối tượng và nhóm tuổi',
      en: 'Each form answered in a seminar, by way of answering, role and age band',
      uk: 'Кожен варіант на занятті: спосіб відповіді, роль, вік',
    },
    columns: [
      ...SEMINAR,
      FORM_NO,
      column('quiz', 'string', 'Mã phiếu trắc nghiệm', 'Id of the quiz', 'Код опитування'),
      column('form', 'string', 'Đề A hoặc B', 'Form A or B', 'Варіант A або B'),
      column(
        'moment',
        'string',
        'opening: đầu buổi; closing: cuối buổi',
        'opening or closing',
        'opening: на початку; closing: наприкінці',
      ),
      column(
        'mode',
        'string',
        'Cách trả lời; các cách không cộng chung',
        'Way of answering; never added together',
        'Спосіб відповіді; різні не додають',
      ),
      ...WHO,
      column(
        'respondents',
        'int?',
        'Số phiếu; trống khi left_out',
        'Respondents; empty where left_out',
        'Респондентів; порожньо, якщо left_out',
      ),
      column(
        'left_out',
        'flag',
        'true: quá ít phiếu, không có kết quả nào được ghi',
        'true: too few respondents, so none of its results is written',
        'true: замало респондентів, результатів не записано',
      ),
    ],
  },
  {
    name: 'items',
    partitioned: true,
    title: {
      vi: 'Từng câu của một đề, như báo cáo của buổi đã in',
      en: 'Questions of a form, as the seminar’s report prints them',
      uk: 'Запитання варіанта, як у звіті заняття',
    },
    columns: [
      ...SEMINAR,
      FORM_NO,
      ...ITEM,
      column('item_type', 'string?', 'Loại câu', 'Type of question', 'Тип запитання'),
      column(
        'anchor',
        'flag',
        'true: câu có ở cả hai đề',
        'true: is in both forms',
        'true: є в обох варіантах',
      ),
      column('answers', 'int', 'Số trả lời', 'Answers', 'Відповідей'),
      column(
        'rounded',
        'flag',
        'true: báo cáo chỉ in tỉ lệ làm tròn',
        'true: the report prints rounded shares only',
        'true: у звіті лише округлені частки',
      ),
      column(
        'safe',
        'real?',
        'Số trả lời an toàn theo tỉ lệ đã in; trống: câu không có',
        'Safe answers by the shares printed; empty: none for this question',
        'Безпечних відповідей за надрукованими частками; порожньо: немає',
      ),
      column('safe_low', 'real?', 'Ít nhất có thể', 'At least', 'Щонайменше'),
      column('safe_high', 'real?', 'Nhiều nhất có thể', 'At most', 'Щонайбільше'),
    ],
  },
  {
    name: 'options',
    partitioned: true,
    title: {
      vi: 'Từng phương án của một câu, như báo cáo của buổi đã in',
      en: 'Options of a question, as the seminar’s report prints them',
      uk: 'Варіанти відповіді, як у звіті заняття',
    },
    columns: [
      ...SEMINAR,
      FORM_NO,
      ...ITEM,
      column('position', 'int', 'Thứ tự của phương án', 'Place of the option', 'Місце варіанта'),
      column(
        'option',
        'string',
        'Mã phương án; (pass): chưa chắc, (right)/(other): xếp đúng hay không',
        'Id of the option; (pass): not sure, (right)/(other): in order or not',
        'Код варіанта; (pass): не знаю, (right)/(other): порядок правильний чи ні',
      ),
      ...SUMMED,
    ],
  },
  {
    name: 'plays',
    partitioned: true,
    title: {
      vi: 'Các lần thực hành tình huống: của cả lớp mỗi lần một dòng, của nhóm và từng em gộp chung',
      en: 'Scenarios as rehearsed: one row for each time with a class; groups, and single pupils, all together',
      uk: 'Ситуації: рядок на кожен раз, коли вправлявся клас; групи й окремі учні – разом',
    },
    columns: [
      ...SEMINAR,
      PLAY_NO,
      column('scenario', 'string', 'Mã tình huống', 'Id of the scenario', 'Код ситуації'),
      column(
        'mode',
        'string',
        'class: cả lớp; group: nhóm; single: từng em',
        'class: whole class; group: groups; single: single pupils',
        'class: весь клас; group: групи; single: по одному',
      ),
      ...WHO,
      column(
        'left_out',
        'flag',
        'true: quá ít người, không có lựa chọn nào được ghi',
        'true: too few, so no choice is written',
        'true: замало, тому вибору не записано',
      ),
      column(
        'ended',
        'string?',
        'Kết thúc của cả lớp: safe, late, rescued, stopped',
        'How a class ended: safe, late, rescued, stopped',
        'Фінал класу: safe, late, rescued, stopped',
      ),
    ],
  },
  {
    name: 'choices',
    partitioned: true,
    title: {
      vi: 'Lựa chọn ở từng ngã rẽ; của nhóm và từng em thì có cả kết thúc (scene trống)',
      en: 'Choices at each fork; for groups and single pupils also how it ended (scene empty)',
      uk: 'Вибір на кожній розвилці; для груп та учнів також фінал (scene порожнє)',
    },
    columns: [
      ...SEMINAR,
      PLAY_NO,
      column(
        'scene',
        'string?',
        'Mã cảnh; trống: kết thúc',
        'Id of the scene; empty: how it ended',
        'Код сцени; порожньо: фінал',
      ),
      column(
        'wording',
        'string?',
        'Mã ngắn của lời và lựa chọn trong cảnh; khác nhau thì không cộng chung',
        'Short name of the words and choices of the scene; different ones are not added up',
        'Коротка назва слів і виборів сцени; різні не додають',
      ),
      column('position', 'int', 'Thứ tự của lựa chọn', 'Place of the choice', 'Місце вибору'),
      column(
        'choice',
        'string',
        'Mã lựa chọn; (stopped): dừng ở đây. Kết thúc: safe, late, rescued, stopped',
        'Id of the choice; (stopped): stopped here. Endings: safe, late, rescued, stopped',
        'Код вибору; (stopped): тут зупинились. Фінал: safe, late, rescued, stopped',
      ),
      column(
        'n',
        'int',
        'Số tay của cả lớp; của nhóm và từng em là 1: mỗi buổi tính như nhau',
        'Hands of the class; 1 for groups and single pupils: each seminar counts the same',
        'Рук у класі; 1 для груп та учнів: кожне заняття має однакову вагу',
      ),
      column(
        'rounded',
        'flag',
        'true: báo cáo chỉ in tỉ lệ làm tròn',
        'true: the report prints rounded shares only',
        'true: у звіті лише округлені частки',
      ),
      ...SUMMED,
    ],
  },
] as const satisfies readonly DataTable[];

const OTHER_TABLES = [
  {
    name: 'texts',
    partitioned: false,
    title: {
      vi: 'Lời của phiếu và tình huống, trong ngôn ngữ của bộ dữ liệu',
      en: 'Words of quizzes and scenarios, in the language of the data set',
      uk: 'Слова опитувань і ситуацій мовою набору',
    },
    columns: [
      column(
        'kind',
        'string',
        'quiz, item, option, scenario, scene, choice',
        'quiz, item, option, scenario, scene or choice',
        'quiz, item, option, scenario, scene або choice',
      ),
      column(
        'content',
        'string',
        'Mã phiếu hoặc tình huống',
        'Id of the quiz or scenario',
        'Код опитування або ситуації',
      ),
      WORDING,
      column('part', 'string?', 'Mã câu hoặc cảnh', 'Id of the question or scene', 'Код запитання або сцени'),
      column(
        'option',
        'string?',
        'Mã phương án hoặc lựa chọn',
        'Id of the option or choice',
        'Код варіанта або вибору',
      ),
      column('text', 'string', 'Lời', 'Words', 'Слова'),
    ],
  },
  ...ABOUT_TABLES,
] as const satisfies readonly DataTable[];

/** Every table of the data set: what is written, what SCHEMA.md explains, and what views.sql opens. */
export const DATA_TABLES = [...FACT_TABLES, ...OTHER_TABLES] as const;
export type TableName = (typeof DATA_TABLES)[number]['name'];
export type FactTableName = (typeof FACT_TABLES)[number]['name'];
