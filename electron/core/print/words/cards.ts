import type { Row } from './word.ts';

/** Words on the answer cards and on the two pages for the trainer that go with them. */
export const CARD_WORDS = {
  title: ['Thẻ trả lời', 'Answer cards', 'Картки для відповідей'],
  howTitle: ['Thẻ trả lời: dùng thế nào', 'Answer cards: how to use them', 'Картки: як з ними працювати'],
  howLead: [
    'Mỗi em một thẻ. Camera của máy đọc thẻ trong vài giây, cả lớp cùng trả lời. Máy không ghi tên, không lưu hình.',
    'One card for each pupil. The laptop’s camera reads them in seconds, and the whole class answers at once. The laptop notes no names and keeps no pictures.',
    'Кожному по картці. Камера ноутбука зчитує їх за кілька секунд, і відповідає одразу весь клас. Комп’ютер не записує імен і не зберігає зображень.',
  ],
  before: ['Trước buổi', 'Before', 'До заняття'],
  before1: [
    'In một mặt, khổ thật (100 %), trên giấy trắng dày. Mặt sau để trắng như nhau.',
    'Print on one side, at actual size (100 %), on thick white paper. The backs stay blank, all alike.',
    'Друкуйте з одного боку, у справжньому розмірі (100 %), на щільному білому папері. Зворотний бік у всіх чистий.',
  ],
  before2: [
    'Cắt theo nét đứt thành hình vuông. Thẻ không vuông thì bạn bên cạnh nhìn dáng thẻ là đoán được.',
    'Cut along the dashes into squares. With other shapes neighbours could tell how a card is turned.',
    'Виріжте по пунктиру рівні квадрати. Інакше сусіди здогадаються з того, як повернуто картку.',
  ],
  before3: [
    'Không ép plastic bóng: bóng đèn hắt lại, camera không đọc được.',
    'No glossy lamination: reflected lamps hide the marker from the camera.',
    'Не ламінуйте глянцем: відблиски ламп заважають камері.',
  ],
  deal: ['Phát thẻ', 'Dealing the cards', 'Роздати картки'],
  deal1: [
    'Xáo thẻ, úp xuống, mỗi em rút một thẻ bất kỳ.',
    'Shuffle them, face down; each pupil draws any card.',
    'Перетасуйте, розкладіть візерунком донизу; кожен бере будь-яку.',
  ],
  deal2: [
    'Không ghi em nào cầm số nào, không viết lên thẻ. Số chỉ để máy đếm đủ thẻ và ghép câu trả lời đầu và cuối buổi.',
    'Do not note who has which number, and do not write on cards. The number only helps to count the cards and to match opening and closing.',
    'Не записуйте, у кого який номер, і не пишіть на картках. Номер лише допомагає порахувати картки й зіставити початок із кінцем.',
  ],
  deal3: [
    'Ai giữ thẻ nấy đến hết buổi: đầu buổi và cuối buổi cùng một thẻ.',
    'Everyone keeps the same card until the end: one card for the opening and the closing quiz.',
    'Картка залишається в учня до кінця: та сама на початку й наприкінці.',
  ],
  answer: ['Trả lời', 'Answering', 'Відповідати'],
  answer1: [
    'Nhìn thẻ, xoay cho dấu của phương án mình chọn lên cạnh trên, rồi quay mặt thẻ về phía camera.',
    'Look at the card, turn the mark of your answer to the top edge, then face the card to the camera.',
    'Подивіться на картку, поверніть позначку своєї відповіді догори, тоді спрямуйте картку до камери.',
  ],
  answer2: [
    'Cầm hai mép trắng, giơ thẳng trước ngực, giữ yên. Không che phần đen, ngón cái cũng không.',
    'Hold the white rim on both sides, straight before the chest, and keep still. Cover nothing black, not even with a thumb.',
    'Тримайте за білі краї, рівно перед грудьми, не рухайте. Чорного не закривайте, навіть пальцем.',
  ],
  answer3: [
    'Chưa chắc hoặc không muốn trả lời thì xoay cạnh có chữ “chưa chắc” lên trên. Nhìn từ xa bốn cạnh như nhau, khó nhận ra.',
    'Not sure, or don’t want to answer: turn the edge with the words “not sure” to the top. From afar all four edges look alike.',
    'Важко сказати чи не хочеться відповідати: догори край із написом «важко сказати». Здалеку всі краї схожі, помітити важко.',
  ],
  answer4: [
    'Cả lớp giơ cùng lúc, mắt nhìn lên bảng, không nhìn thẻ của bạn.',
    'All raise their cards together, eyes to the front, not on others’ cards.',
    'Піднімають усі разом і дивляться вперед, не на чужі картки.',
  ],
  after: ['Cuối buổi', 'At the end', 'Наприкінці'],
  after1: [
    'Thu lại, đếm đủ, xáo lên rồi cất. Không lẫn thẻ của hai bộ: mỗi số chỉ có một thẻ trong phòng.',
    'Collect and count them, shuffle, put away. Never mix two sets: only one card of each number may be in the room.',
    'Зберіть, порахуйте, перетасуйте й сховайте. Не змішуйте два набори: у класі лише одна картка з кожним номером.',
  ],
  up0: ['dấu tròn: phương án thứ nhất', 'circle: first answer', 'круг: перша відповідь'],
  up1: ['tam giác: phương án thứ hai', 'triangle: second answer', 'трикутник: друга'],
  up2: ['hình vuông: phương án thứ ba', 'square: third answer', 'квадрат: третя'],
  up3: ['chữ nhỏ: chưa chắc', 'small words: not sure', 'напис: важко сказати'],
  right: ['Đúng', 'Right', 'Так'],
  wrong: ['Ngón tay che phần đen', 'A thumb covers the black', 'Палець закриває чорне'],
  roomTitle: ['Camera đọc được bao xa', 'How far the camera reads', 'Як далеко бачить камера'],
  roomLead: [
    'Lớp học nhìn từ trên xuống. Trong vạch, camera đọc chắc; ngoài vạch thì quét lại gần hơn.',
    'The classroom from above. Within a line the camera reads reliably; beyond it, sweep again from nearer.',
    'Клас згори. До лінії камера зчитує надійно; далі підійдіть і проведіть камерою ще раз.',
  ],
  board: ['Bảng', 'Board', 'Дошка'],
  camera: ['máy tính', 'laptop', 'ноутбук'],
  sweep: ['quét từ trái sang phải', 'sweep left to right', 'ведіть зліва направо'],
  one: ['thấy cùng một lúc', 'seen at once', 'видно водночас'],
  line: [
    '{paper} · {camera}p: {distance} m',
    '{paper} · {camera}p: {distance} m',
    '{paper} · {camera}p: {distance} м',
  ],
  metres: ['m', 'm', 'м'],
  cardPaper: ['Thẻ', 'Card', 'Картка'],
  cameraKind: ['Camera', 'Camera', 'Камера'],
  sure: ['đọc chắc', 'reads reliably', 'надійно'],
  least: ['xa nhất', 'at most', 'щонайдалі'],
  p720: ['720p, thường có sẵn trong máy', '720p, as in most laptops', '720p, як у більшості ноутбуків'],
  p1080: ['1080p, hoặc camera USB', '1080p, or a USB camera', '1080p або USB-камера'],
  advice: ['Cách quét', 'How to sweep', 'Як вести камеру'],
  advice1: [
    'Đặt máy hoặc cầm máy ngang tầm ngực học sinh, quay chậm từ trái sang phải, mỗi dãy dừng chừng hai giây.',
    'Hold the laptop at the height of the pupils’ chests and turn it slowly from left to right, about two seconds a column of desks.',
    'Тримайте ноутбук на рівні грудей учнів і повільно ведіть зліва направо, близько двох секунд на ряд парт.',
  ],
  advice2: [
    'Hàng cuối ở ngoài vạch: bước xuống giữa lớp rồi quét tiếp, hoặc dùng camera USB dây dài. Số đã đọc vẫn được giữ.',
    'Back rows beyond the line: walk down the aisle and sweep on, or use a USB camera on a long cable. Numbers already read are kept.',
    'Задні ряди за лінією: пройдіть углиб класу й ведіть далі або візьміть USB-камеру на довгому кабелі. Зчитані номери лишаються.',
  ],
  advice3: [
    'Bật đèn. Đừng để camera nhìn thẳng vào cửa sổ sáng.',
    'Switch the lights on. Do not point the camera at a bright window.',
    'Увімкніть світло. Не спрямовуйте камеру на яскраве вікно.',
  ],
  advice4: [
    'Em ngồi sau bị che thì giơ thẻ cao hơn đầu bạn ngồi trước.',
    'Pupils behind others raise the card above the heads in front.',
    'Хто сидить позаду, піднімає картку вище за голови.',
  ],
  basis: [
    'Tính cho camera nhìn rộng {view}°. Đọc chắc: ô mã rộng ít nhất {sure} điểm ảnh; xa nhất: {least}. Đo trên ảnh nghiêng, nhiễu, nén của 40 thẻ; phòng tối, camera mờ thì gần hơn.',
    'For a camera that sees {view}° wide. Reads reliably: the marker is at least {sure} pixels wide; at most: {least}. Measured on tilted, noisy, compressed pictures of 40 cards; nearer in a dark room or with a poor lens.',
    'Для камери з кутом {view}°. Надійно: візерунок щонайменше {sure} пікселів завширшки; щонайдалі: {least}. Виміряно на нахилених, шумних, стиснених знімках 40 карток; у темряві чи з поганою камерою ближче.',
  ],
} as const satisfies Record<string, Row>;

/** The words on the edge for passing, line by line: together as dark as one of the marks (card-picture.ts). */
export const PASS_WORDS = {
  vi: ['chưa chắc /', 'không', 'trả lời'],
  en: ['not sure /', 'no', 'answer'],
  uk: ['важко', 'сказати / без', 'відповіді'],
} as const;
