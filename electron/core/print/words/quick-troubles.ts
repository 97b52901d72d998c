import type { Row } from './word.ts';

/** What to do about one trouble: its name, and three things in order. */
export type TroubleRow = { title: Row; things: readonly [Row, Row, Row] };

/**
 * The ten things that happen in schools, word for word as the guide on the screen says them (a test compares); what stands
 * between * is a button or a key.
 */
export const QUICK_TROUBLES: Readonly<Record<string, TroubleRow>> = {
  pupil: {
    title: [
      'Có em hoảng sợ, khóc, hoặc đến kể chuyện của mình',
      'A pupil is frightened, cries, or comes to tell you something',
      'Дитині страшно, вона плаче або прийшла щось розповісти',
    ],
    things: [
      [
        'Bấm *Trợ giúp* *F1* *H*: lớp thấy một màn hình nhẹ nhàng, có số để gọi. Không hỏi han em trước lớp.',
        'Press *Help* *F1* *H*: the class sees a calm screen with numbers to call. Do not question the pupil in front of the class.',
        'Натисніть *Допомога* *F1* *H*: клас побачить спокійний екран із номерами допомоги. Не розпитуйте дитину перед класом.',
      ],
      [
        'Người lớn của trường đưa em ra chỗ yên tĩnh và ở bên em. Không để em một mình, không bắt em đợi hết buổi.',
        'The school’s adult takes the pupil to a quiet place and stays. Never leave the pupil alone, never make them wait until the end.',
        'Дорослий зі школи відводить дитину в тихе місце й лишається поруч. Не залишайте її саму й не змушуйте чекати до кінця заняття.',
      ],
      [
        'Nghe em nói, không gặng hỏi. Nói: cảm ơn em đã kể, em không có lỗi. Không hứa giữ bí mật. Gọi 111, miễn phí, cả ngày lẫn đêm.',
        'Listen, do not press for more. Say: thank you for telling me, it is not your fault. Do not promise to keep it secret. Call 111, free, day and night.',
        'Слухайте, не випитуйте. Скажіть: дякую, що розповідаєш, це не твоя провина. Не обіцяйте мовчати. Дзвоніть 111: безкоштовно, вдень і вночі.',
      ],
    ],
  },
  lost: {
    title: [
      'Máy chiếu không lên hình, hoặc mất hình',
      'The projector shows nothing, or goes dark',
      'Проєктор нічого не показує або згас',
    ],
    things: [
      [
        'Cứ dạy: lớp xem ngay trên laptop này, không mất gì cả. Một trong hai phím *Tab* *C*: xem lời dẫn rồi đổi lại.',
        'Go on: the class watches this laptop, nothing is lost. *Tab* *C* brings your notes and back.',
        'Продовжуйте: клас дивиться на цей ноутбук, нічого не втрачено. *Tab* *C* відкриває нотатки й повертає назад.',
      ],
      [
        'Xem dây hai đầu, nguồn, đầu vào (Source) của máy chiếu. Bấm phím Windows cùng phím P, chọn Mở rộng (Extend).',
        'Check both ends of the cable, power and the projector’s input (Source). Press the Windows key and P together, choose Extend.',
        'Перевірте обидва кінці кабелю, живлення і вхід (Source) проєктора. Натисніть разом клавіші Windows і P, виберіть «Розширити» (Extend).',
      ],
      [
        'Nhận được máy chiếu là tự chiếu tiếp. Không được thì cho các em ngồi gần lại, đọc to từng câu.',
        'Once it is found, the picture returns by itself. If not, let the pupils sit close and read everything aloud.',
        'Щойно він знайдеться, показ повернеться сам. Якщо ні, посадіть учнів ближче й читайте все вголос.',
      ],
    ],
  },
  wrong: {
    title: [
      'Máy chiếu hiện y như laptop, hoặc sai hình',
      'The projector mirrors the laptop, or shows the wrong picture',
      'Проєктор повторює ноутбук або показує не те',
    ],
    things: [
      [
        'Máy chiếu hiện y như laptop: bấm phím Windows cùng phím P, chọn Mở rộng (Extend).',
        'It shows the same as the laptop: press the Windows key and P together, choose Extend.',
        'Те саме, що на ноутбуці: натисніть разом клавіші Windows і P, виберіть «Розширити» (Extend).',
      ],
      [
        'Bảng điều khiển nằm trên máy chiếu: bấm dòng có chấm tròn ở trên cùng, rồi bấm *Đổi chỗ*.',
        'The console is on the projector: press the line with the dot at the top, then *Change places*.',
        'На проєкторі пульт: натисніть рядок із крапкою вгорі, потім *Поміняти місцями*.',
      ],
      [
        'Vẫn sai: cũng ở đó bấm *Hiện số*, xem số trên từng màn hình, rồi chọn màn hình cho lớp.',
        'Still wrong: there, press *Show numbers*, read the number on each screen, and choose the one for the class.',
        'Досі не те: там само натисніть *Показати номери*, подивіться номер на кожному екрані й виберіть екран для класу.',
      ],
    ],
  },
  clicker: {
    title: ['Bút bấm không ăn', 'The clicker does not work', 'Клікер не реагує'],
    things: [
      [
        'Xem công tắc và pin của bút, cắm lại đầu thu.',
        'Check its switch and battery; plug the receiver in again.',
        'Перевірте вимикач і батарейку, вставте приймач ще раз.',
      ],
      [
        'Đóng hộp đang mở bằng *Esc*, rồi bấm chuột vào cửa sổ chương trình. Khi học sinh đang ngồi máy, bút chỉ chuyển trang nếu lúc mở máy đã chọn *Bút trình chiếu vẫn chuyển trang*.',
        'Close any open dialog with *Esc*, then click on the kit’s window. While pupils use the laptop, the clicker moves the slides only if *The clicker still moves the slides* was ticked.',
        'Закрийте відкрите віконце клавішею *Esc* і клацніть у вікні програми. Поки за ноутбуком учні, слайди гортаються, лише якщо позначено *Клікер і далі гортає слайди*.',
      ],
      [
        'Bàn phím thay được bút: *Page Down* là tiếp, *Page Up* là lùi.',
        'The keyboard can do it too: *Page Down* goes on, *Page Up* goes back.',
        'Можна і з клавіатури: *Page Down* – далі, *Page Up* – назад.',
      ],
    ],
  },
  power: {
    title: [
      'Mất điện, pin yếu, máy tắt giữa buổi',
      'No power, low battery, the laptop switches off',
      'Зникло світло, мало заряду, ноутбук вимкнувся',
    ],
    things: [
      [
        'Cắm sạc; không có ổ điện thì giảm độ sáng, tắt các chương trình khác. Dưới 20 %, mức pin ở dòng trên cùng đổi sang đỏ.',
        'Plug in; without a socket lower the brightness and close other programs. Below 20% the battery in the top line turns red.',
        'Підключіть живлення; якщо немає розетки, зменште яскравість і закрийте інші програми. Нижче 20 % заряд угорі стає червоним.',
      ],
      [
        'Máy có tắt thì số đã đếm vẫn còn, trừ buổi chọn *Không ghi dữ liệu*. Bật máy, mở lại, bấm *Tiếp tục*: về đúng chỗ đang dừng.',
        'If the laptop switches off, what you counted stays, unless you chose *Record nothing*. Switch it on, open the kit, press *Continue*: you are back where you stopped.',
        'Якщо ноутбук вимкнеться, пораховане збережеться, крім заняття в режимі *Нічого не записувати*. Увімкніть, відкрийте програму, натисніть *Продовжити*: ви там, де зупинилися.',
      ],
      [
        'Không có điện thì dạy tiếp bằng *Bộ dự phòng khi mất điện* đã in sẵn. Hôm sau bấm *Nhập buổi đã làm trên giấy* để nhập số đã ghi trên giấy.',
        'Without power go on with the printed *Emergency kit for a power cut*. Later press *Add a seminar from paper* and enter what you wrote down.',
        'Без світла проводьте далі з паперу: *Запасний комплект на випадок без світла*. Згодом натисніть *Внести заняття з паперу* і внесіть записане.',
      ],
    ],
  },
  time: {
    title: [
      'Muộn giờ, hoặc mở nhầm chương trình',
      'Time is short, or the wrong programme is open',
      'Бракує часу або відкрито не ту програму',
    ],
    things: [
      [
        'Muộn giờ: bấm *Rút gọn…* Máy gợi ý bỏ gì trước; phần kể với người lớn và số để gọi thì luôn giữ.',
        'Short of time: press *Shorten…* The kit proposes what to leave out; telling an adult and the numbers to call always stay.',
        'Бракує часу: натисніть *Скоротити…* Програма підкаже, що пропустити; «розказати дорослому» й номери допомоги лишаються завжди.',
      ],
      [
        'Cần đến đúng một trang: gõ số trang rồi Enter, hoặc *G* *O* để xem mọi trang và tìm chữ.',
        'To reach one slide: type its number and Enter, or *G* *O* to see all slides and search.',
        'Щоб відкрити певний слайд: введіть номер і Enter або *G* *O*, щоб побачити всі слайди й шукати.',
      ],
      [
        'Nhầm chương trình: *Kết thúc buổi*, rồi *Kết thúc và lưu*, và bắt đầu lại. Trong nhận xét ghi “mở nhầm”; sau này xóa buổi ấy được.',
        'Wrong programme: *Finish*, then *Close and save*, and start again. Write “opened by mistake” in the remarks; you can delete that seminar later.',
        'Не та програма: *Завершити*, потім *Завершити та зберегти*, і почніть знову. У примітках напишіть «відкрито помилково»; те заняття можна згодом видалити.',
      ],
    ],
  },
  cards: {
    title: ['Camera không đọc được thẻ', 'The camera does not read the cards', 'Камера не зчитує картки'],
    things: [
      [
        'Bật thêm đèn, không để cửa sổ sáng sau lưng lớp. Lại gần hơn, dừng một hai giây ở mỗi nhóm. Đừng để tay che phần đen.',
        'Switch on more light, no bright window behind the class. Go nearer, stay a second or two on each group. No fingers on the black parts.',
        'Увімкніть більше світла, без яскравого вікна за класом. Підійдіть ближче, затримуйтеся на секунду-дві на кожній групі. Чорного не затуляти.',
      ],
      [
        'Máy báo hai thẻ cùng số: có thẻ của lớp khác lẫn vào, thu lại một thẻ.',
        'Two cards with one number: a card of another set got in, take one back.',
        'Дві картки з одним номером: потрапила картка з іншого набору, заберіть одну.',
      ],
      [
        'Vẫn không được: chọn *Giơ tay* ở mục Cách trả lời và đếm tay như thường.',
        'Still not: choose *Hands* under How to answer and count as usual.',
        'Досі ні: оберіть *Руки* у розділі «Як відповідати» й рахуйте, як завжди.',
      ],
    ],
  },
  closed: {
    title: [
      'Học sinh đóng nắp máy, hoặc thoát ra ngoài',
      'Pupils close the lid, or leave their screen',
      'Учні закрили ноутбук або вийшли зі свого екрана',
    ],
    things: [
      [
        'Mở nắp, bật máy lại. Màn hình của các em đã được che và xóa sạch, không ai xem được bài của người trước.',
        'Open the lid. The pupils’ screen was covered and cleared, so nobody sees the answers of those before.',
        'Підніміть кришку. Екран учнів закрито й очищено, тож чужих відповідей ніхто не побачить.',
      ],
      [
        'Bấm *Thầy cô*, nhập mã PIN (nếu đã đặt) để lấy lại máy. Bảng điều khiển cho biết các em đã thoát ra mấy lần.',
        'Press *Teacher* and enter the PIN, if one is set, to take the laptop back. The console says how often they left.',
        'Натисніть *Для вчителя* і введіть PIN-код, якщо його задано. Пульт покаже, скільки разів учні виходили.',
      ],
      [
        'Giao lại máy: *Máy học sinh…* Em hay nhóm đang làm dở thì làm lại từ đầu; phần đã gửi vẫn còn.',
        'Hand it over again with *Pupils’ laptop…* Whoever was in the middle starts again; what was sent stays.',
        'Передайте знову: *Ноутбук для учнів…* Хто не закінчив, починає спочатку; надіслане збережено.',
      ],
    ],
  },
  stick: {
    title: [
      'USB bị rút giữa buổi',
      'The stick was pulled out during a seminar',
      'Флешку вийнято під час заняття',
    ],
    things: [
      [
        'Cứ dạy tiếp: lớp vẫn thấy trang đang chiếu, máy nhớ mọi thứ. Đừng đóng bộ công cụ.',
        'Go on teaching: the class still sees its slide and the kit remembers everything. Do not close it.',
        'Продовжуйте: клас бачить слайд, програма все пам’ятає. Не закривайте її.',
      ],
      [
        'Cắm lại đúng USB đó, chờ dòng trên cùng báo *Đã lưu*.',
        'Plug the same stick in and wait until the top line says *Saved*.',
        'Вставте ту саму флешку й дочекайтеся вгорі *Збережено*.',
      ],
      [
        'Nếu bộ công cụ tự đóng: cắm lại USB, mở lại, bấm *Tiếp tục*.',
        'If the kit closed: plug the stick in, open it again, press *Continue*.',
        'Якщо програма закрилася: вставте флешку, відкрийте знову, натисніть *Продовжити*.',
      ],
    ],
  },
  sound: {
    title: [
      'Bấm nút phát, không có tiếng',
      'A clip plays, but there is no sound',
      'Ролик іде, а звуку немає',
    ],
    things: [
      [
        'Bài có sẵn không cần loa: tất cả là chữ và hình. Chỉ đoạn phim, âm thanh thầy cô tự thêm mới có tiếng.',
        'What comes with the kit needs no loudspeaker: all is words and pictures. Only clips that you added have sound.',
        'Те, що є у програмі, не потребує колонок: усе – слова й малюнки. Звук мають лише ролики, які додали ви.',
      ],
      [
        'Tiếng phát ra từ laptop, nhiều khi lại chạy sang máy chiếu: bấm hình chiếc loa ở góc màn hình, chọn đúng loa. Bấm *Sẵn sàng chưa?* để nghe thử.',
        'The laptop plays the sound, but Windows may send it to the projector: click the loudspeaker at the corner of the screen, choose the right one. *Ready?* lets you try.',
        'Звук іде з ноутбука, але Windows може слати його на проєктор: клацніть гучномовець у кутку екрана й виберіть потрібний. Перевірити можна тут: *Усе готово?*',
      ],
      [
        'Không có loa thì đọc to bằng giọng bình thường, không nhại giọng kẻ xấu.',
        'Without a loudspeaker, read aloud in your normal voice; do not copy the scammers’ voices.',
        'Без колонок читайте вголос звичайним голосом, не передражнюйте зловмисників.',
      ],
    ],
  },
};
