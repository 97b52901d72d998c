import { describe, expect, it } from 'vitest';
import { forbiddenClaims } from '../../../../electron/core/content/gates/claims.ts';
import { unsourcedFacts } from '../../../../electron/core/content/gates/facts.ts';
import { hardWords } from '../../../../electron/core/content/gates/hard-words.ts';
import type { Gated, Passage } from '../../../../electron/core/content/gates/passage.ts';
import { loadContent } from '../../../../electron/core/content/load.ts';
import { checkTerms } from '../../../../electron/core/content/words.ts';
import { BUILT_IN, copyOfGoodPack } from '../packs.ts';

const words = loadContent([BUILT_IN]).words;
if (words === null) throw new Error('the kit has no slides/words.yaml');

const place = { line: 1, column: 1 };
const gated = (text: string): Gated => {
  const passage: Passage = { locale: 'vi', text, place, file: 'vi.md', part: 'slide' };
  const page = { id: 'trang', text, file: 'deck.yaml', place, sources: [], poster: false };
  return { id: 'mau', pupils: true, passages: [passage], pages: [page], drawings: [] };
};
type Severity = 'error' | 'warning';
const severities = (found: readonly { finding: { severity: Severity } }[]): Severity[] =>
  found.map(({ finding }) => finding.severity);

const claimed = (text: string) => severities(forbiddenClaims(gated(text), words.claims));
const stated = (text: string) => severities(unsourcedFacts(gated(text), words.facts));
const hard = (text: string) => severities(hardWords(gated(text), words.hard));
const termed = (text: string) =>
  checkTerms([{ locale: 'vi', text, place }], words.terms).map(({ severity }) => severity);

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
  ])('stop "%s"', (text) => expect(claimed(text)).toContain('error'));

  it.each(['Theo luật, thầy cô phải báo công an trong 24 giờ.', 'Cách này hiệu quả lắm.'])(
    'doubt "%s"',
    (text) => expect(claimed(text)).toEqual(['warning']),
  );

  it.each([
    'Máy còn 90 % pin.',
    'Phần lớn người bị lừa học tốt.',
    'Nhà số 156.',
    'Anh ấy 18 tuổi, chị ấy 22 tuổi.',
    'Ai cũng có thể bị lừa.',
    'Có 50 bạn.',
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

  it.each(['Trường mời phụ huynh họp.', 'Tối nay họp phụ huynh.', 'Người bị lừa kể lại.'])(
    'are none in "%s"',
    (text) => expect(hard(text)).toEqual([]),
  );
});

describe('the terms of the kit', () => {
  it.each(['Em tắt  máy ngay.', '“Tắt máy đi.”', 'Đó là bắt cóc qua mạng.', 'Báo công an huyện.'])(
    'are wrong in "%s"',
    (text) => expect(termed(text)).toEqual(['error']),
  );

  it.each(['Em kể với ba mẹ.', 'Gọi hotline.'])('are doubted in "%s"', (text) =>
    expect(termed(text)).toEqual(['warning']),
  );

  it.each([
    'Em cúp máy.',
    'Đừng nói: “Sao ngây thơ thế?”',
    'Xóa cả tin nhắn.',
    'Phòng giáo dục thể chất ở tầng hai.',
    'Kẻ gọi xưng “công an quận”.',
  ])('are kept in "%s"', (text) => expect(termed(text)).toEqual([]));
});

describe('the lists of a pack', () => {
  it('do not take the place of the kit’s own: what children must not read stays so', () => {
    const pack = copyOfGoodPack();
    expect(loadContent([BUILT_IN, pack]).words).toEqual(words);
    expect(loadContent([pack], loadContent([BUILT_IN])).words).toEqual(words);
  });
});
