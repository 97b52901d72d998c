import type { Row } from './word.ts';

/** Words of the front of the quick guide; what stands between * is a button or a key, as the screen writes it. */
export const QUICK_WORDS = {
  title: ['Hướng dẫn nhanh', 'Quick guide', 'Коротка пам’ятка'],
  ten: [
    'Mười điều hay gặp ở trường',
    'Ten things that go wrong in schools',
    'Десять прикрощів, що трапляються у школах',
  ],
  before: ['Trước buổi', 'Before', 'До заняття'],
  before1: [
    'Hỏi tên và chỗ ngồi của người lớn mà học sinh gặp riêng được hôm nay. Nhờ một thầy cô của lớp ngồi gần cửa.',
    'Ask for the name and the place of the adult whom pupils can see in private today. Have a teacher of the class sit near the door.',
    'Дізнайтеся ім’я дорослого, до якого сьогодні можна підійти окремо, і де він сидить. Посадіть учителя класу біля дверей.',
  ],
  before2: [
    'In *Bộ dự phòng khi mất điện*, *Tờ chuẩn bị*; lớp dùng thẻ thì in *Thẻ trả lời*. Sạc đầy pin.',
    'Print *Emergency kit for a power cut*, *Prep sheet*; for a class with cards *Answer cards*. Charge the battery.',
    'Надрукуйте *Запасний комплект на випадок без світла*, *Аркуш підготовки*; для карток *Картки для відповідей*. Зарядіть ноутбук.',
  ],
  before3: [
    'Bấm *Tập một mình* để chạy thử cả buổi; *Sẵn sàng chưa?* để xem còn thiếu gì.',
    'Press *Practise alone* to go through it once; *Ready?* to see what is missing.',
    'Натисніть *Потренуватися самостійно*, щоб пройти все раз; *Усе готово?* покаже, чого бракує.',
  ],
  adult: ['Người lớn của trường', 'The school’s adult', 'Дорослий у школі'],
  police: ['Công an xã, phường', 'Commune police', 'Поліція громади'],
  phone: ['Số', 'Phone', 'Тел.'],
  start: ['Bắt đầu', 'Start', 'Початок'],
  start1: [
    'Cắm máy chiếu: lớp xem ở đó, laptop là của thầy cô. Không có máy chiếu: lớp xem laptop, *Tab* đổi qua lại.',
    'Plug the projector in: the class watches it, the laptop is yours. No projector: the class watches the laptop, *Tab* switches.',
    'Підключіть проєктор: клас дивиться на нього, ноутбук ваш. Без проєктора клас дивиться на ноутбук, *Tab* перемикає.',
  ],
  start2: [
    'Gõ xã, phường và tên trường, chọn chương trình, bấm *Bắt đầu*.',
    'Type the commune and the school, choose the programme, press *Start*.',
    'Введіть громаду і школу, виберіть програму, натисніть *Почати*.',
  ],
  start3: [
    'Nói với lớp: không muốn trả lời thì thôi, không ai hỏi vì sao. Muốn kể điều gì thì gặp riêng thầy cô, ngay hôm nay.',
    'Tell the class: who does not want to answer need not, and nobody asks why. Whoever wants to tell something sees an adult in private, today.',
    'Скажіть класу: хто не хоче відповідати, не мусить, і ніхто не питає чому. Хто хоче щось розказати, підходить до дорослого окремо, сьогодні ж.',
  ],
  during: ['Trong buổi', 'During', 'Під час заняття'],
  during1: [
    'Khung vàng là hình lớp đang thấy; lời để nói ở bên dưới.',
    'The yellow frame is what the class sees; what to say stands below it.',
    'У жовтій рамці те, що бачить клас; нижче – що сказати.',
  ],
  during2: [
    'Câu hỏi: đọc to từng phương án, đếm tay, gõ số. Bấm tiếp thì lớp mới thấy kết quả.',
    'A question: read each option aloud, count hands, type the number. Only the next press shows the result.',
    'Запитання: прочитайте кожен варіант, порахуйте руки, введіть число. Результат видно лише після наступного натискання.',
  ],
  during3: [
    'Sau tình huống: ra khỏi vai, cùng nhìn lại, từng cặp nói to câu kể với người lớn.',
    'After a story: step out of the role, look back together, say the telling sentence aloud in pairs.',
    'Після ситуації: вийдіть із ролі, озирніться разом, у парах скажіть уголос, як розказати дорослому.',
  ],
  next: ['tiếp', 'next', 'далі'],
  back: ['lùi', 'back', 'назад'],
  help: ['màn hình trợ giúp', 'help screen', 'екран допомоги'],
  respond: [
    'gọi ai ngay (lớp không thấy)',
    'who to call (class does not see)',
    'кому дзвонити (клас не бачить)',
  ],
  black: ['màn đen', 'black', 'чорний екран'],
  show: ['chiếu lại bình thường', 'show again', 'показати знову'],
  overview: ['mọi trang, tìm chữ', 'all slides, search', 'усі слайди, пошук'],
  child: [
    'Có em sợ, khóc, hoặc muốn kể',
    'A pupil is frightened, cries, wants to tell',
    'Дитині страшно, вона плаче чи хоче розказати',
  ],
  child1: [
    '*F1*: lớp thấy một màn hình nhẹ nhàng. Không hỏi han em trước lớp.',
    '*F1*: the class sees a calm screen. Do not question the pupil in front of the class.',
    '*F1*: клас бачить спокійний екран. Не розпитуйте дитину перед класом.',
  ],
  child2: [
    'Người lớn của trường đưa em ra chỗ yên tĩnh và ở bên em. Không để em một mình, không bắt em đợi hết buổi.',
    'The school’s adult takes the pupil to a quiet place and stays. Never leave the pupil alone or make them wait until the end.',
    'Дорослий зі школи відводить дитину в тихе місце й лишається поруч. Не залишайте її саму й не змушуйте чекати.',
  ],
  child3: [
    'Nghe, không gặng hỏi. “Cảm ơn em đã kể. Em không có lỗi.” Không hứa giữ bí mật.',
    'Listen, do not press for more. “Thank you for telling me. It is not your fault.” Do not promise to keep it secret.',
    'Слухайте, не випитуйте. «Дякую, що розповідаєш. Це не твоя провина». Не обіцяйте мовчати.',
  ],
  child4: [
    'Gọi 111, miễn phí, cả ngày lẫn đêm. Có thể nguy hiểm ngay thì gọi công an xã theo số đã biết.',
    'Call 111, free, day and night. If there may be danger right now, call the commune police by a number you know.',
    'Дзвоніть 111: безкоштовно, вдень і вночі. Якщо небезпека може бути просто зараз, дзвоніть у поліцію громади за відомим номером.',
  ],
  end: ['Kết thúc', 'End', 'Завершення'],
  end1: [
    'Bấm *Kết thúc buổi*, xem lại sĩ số, bấm *Kết thúc và lưu*. Báo cáo mở ra, in được ngay.',
    'Press *Finish*, check the numbers, press *Close and save*. The report opens, ready to print.',
    'Натисніть *Завершити*, перевірте числа, *Завершити та зберегти*. Звіт відкриється, його можна друкувати.',
  ],
  end2: [
    'Gửi về: ở trang đầu bấm *Tất cả các buổi và báo cáo*, rồi *Gửi cho người tổng hợp…*',
    'To send it: on the first screen *All seminars and reports*, then *Send to the organiser…*',
    'Щоб передати: на першій сторінці *Усі заняття та звіти*, потім *Передати організаторові…*',
  ],
  stick: ['Rút USB', 'Pulling the stick out', 'Як вийняти флешку'],
  stick1: [
    'Về trang đầu, bấm *Rút USB an toàn*. Máy báo *Có thể rút USB* mới rút.',
    'Back on the first screen press *Remove the stick safely*. Pull it out when you read *The stick can be pulled out*.',
    'На першій сторінці натисніть *Безпечно вийняти флешку*. Виймайте, коли з’явиться *Флешку можна виймати*.',
  ],
} as const satisfies Record<string, Row>;
