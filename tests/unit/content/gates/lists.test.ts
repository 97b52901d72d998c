import { describe, expect, it } from 'vitest';
import { forbiddenClaims } from '../../../../electron/core/content/gates/claims.ts';
import { unsourcedFacts } from '../../../../electron/core/content/gates/facts.ts';
import { hardWords } from '../../../../electron/core/content/gates/hard-words.ts';
import type { Gated, Passage } from '../../../../electron/core/content/gates/passage.ts';
import { loadContent } from '../../../../electron/core/content/load.ts';
import { checkTerms } from '../../../../electron/core/content/words.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { BUILT_IN, copyOfGoodPack } from '../packs.ts';

const words = loadContent([BUILT_IN]).words;
if (words === null) throw new Error('the kit has no slides/words.yaml');

const place = { line: 1, column: 1 };
const gated = (text: string, locale: Locale = 'vi'): Gated => {
  const passage: Passage = { locale, text, place, file: 'vi.md', part: 'slide' };
  const page = { id: 'trang', text, file: 'deck.yaml', place, sources: [], poster: false };
  return { id: 'mau', pupils: true, passages: [passage], pages: [page], drawings: [] };
};
type Severity = 'error' | 'warning';
const severities = (found: readonly { finding: { severity: Severity } }[]): Severity[] =>
  found.map(({ finding }) => finding.severity);

const claimed = (text: string) => severities(forbiddenClaims(gated(text), words.claims));
const stated = (text: string) => severities(unsourcedFacts(gated(text), words.facts));
const hard = (text: string, locale: Locale = 'vi') => severities(hardWords(gated(text, locale), words.hard));
const termed = (text: string, locale: Locale = 'vi') =>
  checkTerms([{ locale, text, place }], words.terms).map(({ severity }) => severity);

describe('the claims that the kit never prints', () => {
  it.each([
    '90 % người bị lừa là nữ.',
    'Nạn nhân có 90% ở độ tuổi ấy.',
    'Phần lớn người bị lừa là nữ sinh.',
    'Tất cả đều 18–22 tuổi.',
    'Năm ngoái mất 18.900 tỷ đồng.',
    'Có hơn 50 vụ từ đầu năm.',
    'Chiến dịch đã đến với 22 triệu học sinh.',
    'Hơn 900 điểm trường cùng học.',
    'Nhắn tin đến 5656 để báo.',
    'Gọi 156 báo cuộc gọi rác.',
    'Đây là cẩm nang của chiến dịch.',
    'Nhớ: Dừng lại – Kiểm tra – Chia sẻ.',
    'Buổi học này rất hiệu quả.',
    'Có 90 nhà [U] gặp rồi.',
    'Có 90 nhà [C] gặp rồi.',
    '90 % of them were girls.',
    'Most of those people were women.',
    '22 million pupils took part.',
    'This lesson is very effective.',
    'Більшість із них були дівчата.',
    'Телефонуйте на номер 156.',
  ])('stop "%s"', (text) => expect(claimed(text)).toContain('error'));

  it.each([
    'Theo luật, thầy cô phải báo công an trong 24 giờ.',
    'Cách này hiệu quả lắm.',
    'By law a teacher has to report it.',
    'За законом учитель має повідомити.',
  ])('doubt "%s"', (text) => expect(claimed(text)).toEqual(['warning']));

  it.each([
    'Máy còn 90 % pin.',
    'Phần lớn người bị lừa học tốt.',
    'Nhà số 156.',
    'Anh ấy 18 tuổi, chị ấy 22 tuổi.',
    'Ai cũng có thể bị lừa.',
    'Có 50 bạn.',
    'The battery has 90 %.',
    'Most of us were afraid.',
    'Урок триває 45 хвилин.',
  ])('let "%s" pass', (text) => expect(claimed(text)).toEqual([]));
});

describe('the signs of a fact', () => {
  it.each([
    'Đây là chuyện có thật.',
    'Chuyện này được kể trên báo.',
    'Công an một thành phố lớn cho biết nhiều bạn học tốt.',
    'Công an thật không đòi tiền.',
    'Theo một nghiên cứu, kể ra thì đỡ sợ.',
    'Gọi 111, miễn phí cả ngày lẫn đêm.',
    'Có người trở về sau hai mươi phút.',
    'Phần lớn sinh viên đã nghe cảnh báo.',
  ])('ask "%s" for its source', (text) => expect(stated(text)).toEqual(['error']));

  it.each(['Năm 2025 có một bạn bị lừa.', 'Một nhà mất 20 triệu đồng.', 'Ba mươi phần trăm các bạn.'])(
    'doubt "%s"',
    (text) => expect(stated(text)).toEqual(['warning']),
  );

  it.each([
    'Đây không phải chuyện có thật.',
    'Năm học 2026–2027, lớp …',
    'Ngày … tháng … năm 20…',
    'Nghe “Công an thật không gọi đâu” thì sao?',
    'Người ta nói: “Chuyển 20 triệu.”',
    'Nếu có người bị dọa, em đi cùng bạn.',
    'Không hỏi tên, không thu số liệu nào về em.',
    'Em gọi công an xã, phường.',
  ])('let "%s" pass', (text) => expect(stated(text)).toEqual([]));
});

describe('the words that are hard for pupils', () => {
  it.each(['Nạn nhân kể lại.', 'Kẻ mạo danh gọi.', 'Hãy Cảnh giác!', 'Gửi cho phụ huynh.'])(
    'are told in "%s"',
    (text) => expect(hard(text)).toEqual(['warning']),
  );

  it.each([
    ['en', 'The victims told.'],
    ['en', 'Verify the caller.'],
    ['uk', 'Жертву обманули.'],
    ['uk', 'Ним маніпулювали.'],
  ] as const)('are told in %s, with any ending: "%s"', (locale, text) => {
    expect(hard(text, locale)).toEqual(['warning']);
    expect(hard(text, 'vi')).toEqual([]);
  });

  it.each(['Trường mời phụ huynh họp.', 'Tối nay họp phụ huynh.', 'Người bị lừa kể lại.'])(
    'are none in "%s"',
    (text) => expect(hard(text)).toEqual([]),
  );
});

describe('the terms of the kit', () => {
  it.each([
    'Em tắt  máy ngay.',
    '“Tắt máy đi.”',
    'Đó là bắt cóc qua mạng.',
    'Kẻ bắt cóc gọi.',
    'Báo công an huyện.',
  ])('are wrong in "%s"', (text) => expect(termed(text)).toEqual(['error']));

  it.each([
    'Em kể với ba mẹ.',
    'Gọi hotline.',
    'Em có ý tự tử.',
    'Đọc kịch bản này.',
    'Phát phiếu khảo sát.',
    'Mời diễn giả lên.',
  ])('are doubted in "%s"', (text) => expect(termed(text)).toEqual(['warning']));

  it.each([
    'Em cúp máy.',
    'Đừng nói: “Sao ngây thơ thế?”',
    'Xóa cả tin nhắn.',
    'Phòng giáo dục thể chất ở tầng hai.',
    'Kẻ gọi xưng “công an quận”.',
  ])('are kept in "%s"', (text) => expect(termed(text)).toEqual([]));

  it.each([
    ['en', 'This is virtual kidnapping.'],
    ['en', 'Switch off your phone.'],
    ['en', 'She was so naive.'],
    ['uk', 'Це віртуальне викрадення.'],
    ['uk', 'Скинь дзвінок.'],
    ['uk', 'Вона була наївна.'],
  ] as const)('are wrong in %s: "%s"', (locale, text) => {
    expect(termed(text, locale)).toEqual(['error']);
    expect(termed(text, 'vi')).toEqual([]);
  });

  it.each([
    ['en', 'Hang up: that is all.'],
    ['en', 'Do not say “How stupid of you”.'],
    ['uk', 'Поклади слухавку.'],
    ['uk', 'Не кажіть «Який ти наївний».'],
  ] as const)('are kept in %s: "%s"', (locale, text) => expect(termed(text, locale)).toEqual([]));
});

describe('the lists of a pack', () => {
  it('do not take the place of the kit’s own: what children must not read stays so', () => {
    const pack = copyOfGoodPack();
    const own = loadContent([pack]).words;
    for (const both of [
      loadContent([BUILT_IN, pack]).words,
      loadContent([pack, BUILT_IN]).words,
      loadContent([pack], loadContent([BUILT_IN])).words,
    ])
      for (const list of ['terms', 'hard', 'claims', 'facts'] as const) {
        expect(both?.[list]).toEqual(expect.arrayContaining([...words[list], ...(own?.[list] ?? [])]));
        expect(both?.[list]).toHaveLength(words[list].length + (own?.[list].length ?? 0));
      }
  });
});
