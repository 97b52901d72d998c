import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../scenarios/model/check.ts';
import { CAPITAL, COINED, CYRILLIC, INSIDE, PLACES } from '../../../scenarios/model/real-names.ts';
import { goodScenario, wordsOf } from './fixture.ts';

/** Rules that `words`, said in a message, break; without the one about their number. */
function broken(words: string): string[] {
  const scenario = goodScenario();
  wordsOf(scenario.text.vi, 's1').messages.m1 = words;
  return checkScenario(scenario)
    .map(({ rule, severity }) => `${rule} ${severity}`)
    .filter((rule) => !rule.startsWith('word-limit') && !rule.startsWith('stage-room'));
}

describe('real names in a scenario', () => {
  it('of firms, banks, apps, couriers and carriers are found, however they are written', () => {
    for (const name of COINED) {
      expect([name, broken(`Vào ${name} nhé`)]).toEqual([name, ['brand error']]);
      expect([name, broken(`${name.toLowerCase()}!`)]).toEqual([name, ['brand error']]);
    }
    for (const name of [...CAPITAL, ...INSIDE])
      expect([name, broken(`mở ${name} đi`)]).toEqual([name, ['brand error']]);
    for (const name of CYRILLIC) expect([name, broken(`у ${name}і`)]).toEqual([name, ['brand error']]);
    expect(broken('Надішли Новою поштою')).toEqual(['brand error']);
    expect(broken('Bách-Hóa-Xanh')).toEqual(['brand error']);
  });

  it.each([
    'Tải Sao Mây để gọi video',
    'Giao hàng nhanh lắm, ra nhận nhé',
    'Hàng ở chợ tốt hơn hàng mạng',
    'Liên quân hai lớp thắng rồi',
    'Grab your bag and go home.',
    'A strong signal. Zoom in, then look.',
    'They play together, discord or not.',
    'We want free fire wood from the forest',
    'The messenger came by steam train',
    'Прийшла нова пошта, гарна новина',
    'Вона вимкнула розетку в кімнаті',
    'Дія закінчилась, зумисне тихо',
    'Bank of the river, a line of trees',
    'Ngân hàng báo: giao dịch thành công',
  ])('are not seen in ordinary words: %s', (words) => expect(broken(words)).toEqual([]));

  it.each(['Tôi là Nguyễn Thị Hoa', 'Gặp anh Trần Văn Minh Quang', 'Я Нгуєн Ван Ань', 'Elon Musk tặng quà'])(
    'of persons make a warning: %s',
    (words) => expect(broken(words)).toEqual(['person-name warning']),
  );

  it.each([
    'Lan, Hoa và Minh',
    'Cô Lê Hoa dạy toán',
    'Đoàn Hồ Chí Minh',
    'Anh Nguyễn Văn A',
    'Ông Võ ở đầu ngõ',
  ])('of persons are short enough to be anybody: %s', (words) => expect(broken(words)).toEqual([]));

  it('of places make a warning, a house in a street an error', () => {
    for (const place of PLACES)
      expect([place, broken(`Đến ${place} nhé`)]).toEqual([place, ['real-place warning']]);
    for (const street of ['số 12 đường Hoa Mai', '12 Flower Street', 'вул. Квіткова, 12'])
      expect([street, broken(`Đến ${street}`)]).toEqual([street, ['real-place error']]);
    for (const words of [
      'Ra đường lớn',
      'Cô Huế dạy văn',
      'ngõ nhỏ, phố nhỏ',
      'на вулиці Май тримає телефон',
    ])
      expect([words, broken(words)]).toEqual([words, []]);
  });

  it('are found in the names of characters too', () => {
    const scenario = goodScenario();
    Object.assign(scenario.text.vi.characters.caller ?? {}, { name: 'Shopee' });
    expect(checkScenario(scenario)).toMatchObject([
      { rule: 'brand', path: ['characters', 'caller', 'name'] },
    ]);
  });
});
