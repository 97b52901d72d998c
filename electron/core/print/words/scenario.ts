import type { Act, MEDIA, Scene } from '../../../../scenarios/model/schema.ts';
import type { Row } from './word.ts';

/** Words of the role-play on paper. */
export const SCENARIO_WORDS = {
  foot: ['Tình huống trên giấy', 'Scenario on paper', 'Ситуація на папері'],
  exercise: ['BÀI THỰC HÀNH', 'EXERCISE', 'ВПРАВА'],
  how: ['Cách chơi trên giấy', 'How to play from paper', 'Як грати з паперу'],
  how1: [
    'Đọc lời vào đề cho cả lớp, hỏi lớp có đồng ý bắt đầu không. Rồi mở cảnh {start} (tr. {page}).',
    'Read the content note to the class and ask whether they agree to begin. Then turn to scene {start} (p. {page}).',
    'Прочитайте класу вступ і запитайте, чи згодні починати. Потім відкрийте сцену {start} (с. {page}).',
  ],
  how2: [
    'Đọc to từng lời thoại, giọng đều, không nhại giọng dọa. Đến câu hỏi: đọc các phương án, cả lớp giơ tay, ghi số vào ô.',
    'Read every line aloud in an even voice; never act the threat. At the question read the options, count hands, write the numbers in the boxes.',
    'Читайте репліки вголос рівним голосом, не грайте погроз. На запитанні прочитайте варіанти, порахуйте руки й запишіть числа.',
  ],
  how3: [
    'Phương án nhiều tay nhất được chọn. Đọc lời đáp của phương án ấy, rồi sang đúng cảnh có số in đậm.',
    'The option with most hands is taken. Read its answer, then go to the scene whose number is in bold.',
    'Обираємо варіант із найбільшою кількістю рук. Прочитайте відповідь до нього й переходьте до сцени, номер якої виділено.',
  ],
  how4: [
    'Thấy chữ “đánh dấu ô A” thì đánh dấu vào bảng dưới đây. Có cảnh sẽ hỏi lại ô ấy.',
    'Where it says “tick box A”, tick it in the list below. Some scenes ask for it later.',
    'Де написано «позначте клітинку A», позначте її в таблиці нижче. Деякі сцени про неї запитають.',
  ],
  how5: [
    'Có em khó chịu thì dừng ngay, sang phần “Cùng nhìn lại”. Giữ ít nhất 2 phút cho phần ấy.',
    'If a pupil is upset, stop at once and go to “Looking back”. Keep at least 2 minutes for it.',
    'Якщо комусь тривожно, одразу зупиніться й перейдіть до «Озирнімося разом». Залиште на це щонайменше 2 хвилини.',
  ],
  note: ['Lời vào đề (đọc to)', 'Content note (read aloud)', 'Вступ (читаємо вголос)'],
  names: [
    'Trùng tên em trong lớp thì đổi',
    'If a pupil has the same name, change it',
    'Якщо таке ім’я є в класі, замініть',
  ],
  ticks: ['Ô đánh dấu', 'Boxes to tick', 'Клітинки для позначок'],
  lantern: ['Đèn của lớp', 'The class’s lantern', 'Ліхтар класу'],
  log: ['Lớp đã chọn', 'What the class chose', 'Що обрав клас'],
  logScene: ['Cảnh', 'Scene', 'Сцена'],
  logHands: ['Số tay', 'Hands', 'Руки'],
  logChosen: ['Chọn', 'Chosen', 'Обрано'],
  logEnding: ['Kết thúc ở cảnh số', 'Ended at scene no.', 'Кінець на сцені №'],
  scene: ['Cảnh {n}', 'Scene {n}', 'Сцена {n}'],
  narrator: ['Lời dẫn', 'Narrator', 'Оповідач'],
  banner: ['tin bật lên', 'message that comes in', 'сповіщення'],
  lasted: ['đã gọi {time}', 'call so far {time}', 'розмова вже {time}'],
  battery: ['pin {n} %', 'battery {n} %', 'заряд {n} %'],
  unread: ['chưa đọc: {n}', 'unread: {n}', 'непрочитаних: {n}'],
  countdown: [
    'họ giục: chỉ {n} giây; lớp cứ thong thả',
    'they allow {n} seconds; the class takes its time',
    'вони дають {n} с; клас не поспішає',
  ],
  ask: ['Hỏi', 'Ask', 'Запитання'],
  hands: ['tay', 'hands', 'рук'],
  to: ['sang cảnh {n}', 'go to scene {n}', 'до сцени {n}'],
  page: ['tr. {n}', 'p. {n}', 'с. {n}'],
  goOn: ['Đọc xong, {to}', 'Then {to}', 'Далі – {to}'],
  ifSo: ['Nếu {when}: {to}', 'If {when}: {to}', 'Якщо {when}: {to}'],
  otherwise: ['Nếu không: {to}', 'Otherwise: {to}', 'Інакше: {to}'],
  and: [' và ', ' and ', ' і '],
  ticked: [
    'ô {letter} có dấu ({said})',
    'box {letter} is ticked ({said})',
    'клітинку {letter} позначено ({said})',
  ],
  unticked: ['ô {letter} chưa có dấu', 'box {letter} is not ticked', 'клітинку {letter} не позначено'],
  tick: ['Đánh dấu ô {letter}.', 'Tick box {letter}.', 'Позначте клітинку {letter}.'],
  untick: ['Xóa dấu ô {letter}.', 'Clear box {letter}.', 'Зніміть позначку {letter}.'],
  onlyIf: ['chỉ đọc nếu {when}', 'read only if {when}', 'читайте, лише якщо {when}'],
  flags: [
    'Lời đòi hỏi, ép buộc (nói sau khi đếm tay)',
    'What was demanded (say it after counting)',
    'Чого вимагали (кажіть після підрахунку)',
  ],
  notes: ['Lời dẫn', 'Notes', 'Нотатки'],
  ending: ['Kết thúc', 'Ending', 'Кінець'],
  toDebrief: [
    'Sang phần “Cùng nhìn lại” (tr. {page})',
    'Go to “Looking back” (p. {page})',
    'Переходьте до «Озирнімося разом» (с. {page})',
  ],
  debrief: ['Cùng nhìn lại', 'Looking back', 'Озирнімося разом'],
  stepOut: ['Bước ra khỏi vai', 'Step out of the role', 'Виходимо з ролі'],
  tactic: ['Kẻ xấu đã làm thế nào?', 'What did they do?', 'Як вони діяли?'],
  tacticGenuine: ['Thật hay giả?', 'Was it real?', 'Правда чи обман?'],
  turning: ['Từ lúc nào mọi chuyện thay đổi?', 'When did it turn?', 'Коли все змінилося?'],
  todo: ['Ba việc mình làm được', 'Three things to do', 'Три дії'],
  tell: ['Mình có thể nói với ai?', 'Who can you tell?', 'Кому можна розповісти?'],
  questions: [
    'Hỏi cả lớp, chờ 7 giây sau mỗi câu',
    'Ask the class; wait 7 seconds after each',
    'Запитайте клас; після кожного чекайте 7 секунд',
  ],
  safe: ['An toàn', 'Safe', 'Безпечно'],
  unsure: ['Chưa chắc', 'Not sure', 'Непевно'],
  risky: ['Nguy hiểm', 'Dangerous', 'Небезпечно'],
} as const satisfies Record<string, Row>;

/** What has happened when a choice of this kind was made; `{name}` is whom the class plays. */
export const ACT_WORDS: Record<Act, Row> = {
  'hang-up': ['{name} đã cúp máy', '{name} has hung up', '{name}: розмову обірвано'],
  'tell-adult': ['{name} đã kể với một người lớn', '{name} has told an adult', '{name}: дорослий уже знає'],
  check: ['{name} đã kiểm tra lại', '{name} has checked', '{name}: усе перевірено'],
  'go-together': [
    '{name} đã đi cùng người lớn',
    '{name} went with an adult',
    '{name}: пішли разом із дорослим',
  ],
  refuse: ['{name} đã từ chối', '{name} has refused', '{name}: відмова'],
  'ask-friend': ['{name} đã hỏi bạn', '{name} has asked a friend', '{name}: запит до друзів'],
  delay: ['{name} đã chờ, chưa làm gì', '{name} has waited', '{name}: чекання'],
  comply: ['{name} đã lỡ đưa điều họ đòi', '{name} gave what they asked for', '{name}: вимогу виконано'],
  argue: ['{name} đã nói lại với họ', '{name} has argued with them', '{name}: суперечка'],
};

/** The lights of the lantern, by the act that lights them. */
export const LIGHT_WORDS = {
  'hang-up': ['cúp máy', 'hang up', 'покласти слухавку'],
  'tell-adult': ['kể với người lớn', 'tell an adult', 'розповісти дорослому'],
  check: ['hỏi lại bằng số quen', 'check by a known number', 'перевірити за відомим номером'],
  'go-together': ['cùng đi với người lớn', 'go with an adult', 'піти разом із дорослим'],
} as const satisfies Partial<Record<Act, Row>>;

export const MEDIUM_WORDS: Record<(typeof MEDIA)[number], Row> = {
  chat: ['Tin nhắn', 'Chat', 'Повідомлення'],
  'incoming-call': ['Đang gọi đến', 'Incoming call', 'Вхідний дзвінок'],
  'voice-call': ['Cuộc gọi', 'Call', 'Дзвінок'],
  'video-call': ['Cuộc gọi video', 'Video call', 'Відеодзвінок'],
  sms: ['Tin nhắn SMS', 'Text message', 'SMS'],
  'bank-notice': ['Thông báo ngân hàng', 'Bank notice', 'Сповіщення банку'],
  email: ['Thư điện tử', 'E-mail', 'Електронний лист'],
  paper: ['Giấy tờ (bài thực hành)', 'Paper (exercise)', 'Папір (вправа)'],
  person: ['Gặp trực tiếp', 'Face to face', 'Особиста розмова'],
  thought: ['Nghĩ thầm', 'Thoughts', 'Думки'],
};

export const ENDING_WORDS: Record<NonNullable<Scene['ending']>['kind'], Row> = {
  safe: ['{name} an toàn rồi', '{name} is safe', '{name} у безпеці'],
  late: ['{name} đã có người lớn ở bên', 'An adult is now with {name}', '{name}: поруч уже дорослі'],
  rescued: ['Có người đã tìm đến giúp {name}', 'Someone came to help {name}', '{name}: допомога прийшла'],
};

/** Endings of a scenario in which nobody means harm: who did not ask can ask the next time. */
export const GENUINE_ENDING_WORDS: typeof ENDING_WORDS = {
  ...ENDING_WORDS,
  safe: ['{name} đã biết chắc', '{name} knows for sure', '{name} знає напевно'],
  late: ['Lần sau {name} sẽ hỏi lại', 'Next time, {name} can ask', 'Наступного разу {name} може перепитати'],
};
