import type { Row } from './word.ts';

/** Words of the prep sheet. */
export const PREP_WORDS = {
  title: ['Tờ chuẩn bị (trước một ngày)', 'Prep sheet (the day before)', 'Аркуш підготовки (за день)'],
  school: ['Trường', 'School', 'Школа'],
  date: ['Ngày, giờ', 'Date, time', 'Дата, час'],
  room: ['Phòng', 'Room', 'Кімната'],
  programme: ['Chương trình', 'Programme', 'Програма'],
  materials: ['Mang theo', 'Bring', 'Узяти з собою'],
  setUp: ['Xếp phòng', 'Room set-up', 'Підготувати кімнату'],
  call: ['Gọi trước', 'Call before', 'Подзвонити заздалегідь'],
  adult: [
    'Người lớn của trường mà học sinh gặp riêng được',
    'The school’s adult whom pupils can see in private',
    'Дорослий у школі, до якого можна підійти окремо',
  ],
  seat: ['ngồi ở đâu, đến mấy giờ', 'where, and until when', 'де сидить, до котрої години'],
  police: [
    'Công an xã, phường (gọi thử một lần)',
    'Commune police (call once to test)',
    'Поліція громади (перевірити дзвінком)',
  ],
  teacher: [
    'Thầy cô của lớp, ngồi gần cửa, giúp đếm tay',
    'A teacher of the class: sits near the door, helps to count',
    'Учитель класу: сидить біля дверей, допомагає рахувати',
  ],
  technician: [
    'Người giữ chìa khóa, máy chiếu của trường',
    'Who has the key and the projector',
    'У кого ключ і проєктор',
  ],
  due: [
    'Chưa ai kiểm tra trong một năm qua – số: {numbers}; quy tắc: {rules}. Gọi thử, so với nguồn',
    'Nobody has checked these within a year – numbers: {numbers}; rules: {rules}. Call, compare with the source',
    'Понад рік не перевірено – номери: {numbers}; правила: {rules}. Подзвонити, звірити з джерелом',
  ],
  cases: [
    'Có kể vụ việc thật ở {list}. Dạy ở nơi nào thì bỏ qua vụ ở nơi ấy',
    'Real cases are told from {list}. Pass over those from where you teach',
    'Є справжні випадки з {list}. Там, де проводите, пропустіть місцевий',
  ],
  slides: ['trang {n}', 'slide {n}', 'слайд {n}'],
  phone: ['số', 'phone', 'тел.'],
  check: ['Kiểm tra', 'Check', 'Перевірити'],
  check1: [
    'Máy tính sạc đầy, mang bộ sạc',
    'Laptop charged, charger packed',
    'Ноутбук заряджено, зарядка з собою',
  ],
  check2: [
    'Máy chiếu hoặc ti vi đã bật thử',
    'Projector or television tried',
    'Проєктор чи телевізор перевірено',
  ],
  check3: [
    'Dây và đầu chuyển (HDMI, VGA)',
    'Cable and adapter (HDMI, VGA)',
    'Кабель і перехідник (HDMI, VGA)',
  ],
  check4: ['Bút bấm, pin dự phòng', 'Clicker, spare batteries', 'Клікер, запасні батарейки'],
  check5: ['Ổ cắm, dây nối dài', 'Socket, extension cord', 'Розетка, подовжувач'],
  check6: [
    'Thẻ trả lời nếu dùng thẻ',
    'Answer cards, if cards are used',
    'Картки, якщо відповідаємо картками',
  ],
  check7: ['Bộ dự phòng khi mất điện đã in', 'Emergency kit printed', 'Запасний комплект надруковано'],
  check8: ['Chạy thử một lần bằng “Buổi thử”', 'One “Trial run” at home', 'Одне «Пробне заняття» вдома'],
  check9: [
    'Xem có em nào trùng tên nhân vật',
    'Does a pupil share a character’s name?',
    'Чи немає учня з іменем героя?',
  ],
  check10: [
    'Còn chỗ trên ổ đĩa, dữ liệu lưu được',
    'Room on the disk, data can be saved',
    'На диску є місце, дані зберігаються',
  ],
  keys: ['Phím hay dùng', 'Keys', 'Клавіші'],
  next: ['bước tiếp', 'next step', 'наступний крок'],
  back: ['lùi lại', 'back', 'назад'],
  help: ['màn hình trợ giúp', 'help screen', 'екран допомоги'],
  black: ['màn đen', 'black screen', 'чорний екран'],
  hold: ['giữ hình', 'hold the picture', 'утримати картинку'],
  show: ['chiếu lại', 'show again', 'показати знову'],
  swap: [
    'đổi lớp / bảng điều khiển (một màn hình)',
    'class view / console (one display)',
    'екран класу / пульт (один екран)',
  ],
  noPower: ['Mất điện', 'No power', 'Немає світла'],
  noPowerHow: [
    'Dạy theo bộ dự phòng đã in; hôm sau bấm “Nhập buổi đã làm trên giấy”.',
    'Teach from the printed emergency kit; afterwards use “Add a seminar from paper”.',
    'Проводьте за надрукованим комплектом, потім «Внести заняття з паперу».',
  ],
} as const satisfies Record<string, Row>;
