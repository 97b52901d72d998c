import { describe, expect, it } from 'vitest';
import { checkScenario, type Problem } from '../../../scenarios/model/check.ts';
import type { Scenario, ScenarioText } from '../../../scenarios/model/schema.ts';
import { goodScenario, inAllLanguages, wordsOf } from './fixture.ts';

/** The problems after `spoil`; before it there are none. */
function spoilt(spoil: (text: ScenarioText, scenario: Scenario) => void): Problem[] {
  const scenario = goodScenario();
  expect(checkScenario(scenario)).toEqual([]);
  spoil(scenario.text.vi, scenario);
  return checkScenario(scenario);
}

const brief = (problems: Problem[]): string[] =>
  problems.map(({ rule, file, path }) => `${rule} ${file} ${path.join('.')}`);
const say = (words: string) => (text: ScenarioText) => {
  wordsOf(text, 's1').messages.m1 = words;
};
const AT_M1 = 'vi.yaml scenes.s1.messages.m1';

describe('the words of a scenario', () => {
  it('are there for every scene, message, option, question, ending and character', () => {
    const cases: [(text: ScenarioText) => void, string][] = [
      [(text) => delete text.scenes.sort, 'missing-words vi.yaml scenes.sort'],
      [(text) => delete wordsOf(text, 's1').messages.m1, `missing-words ${AT_M1}`],
      [(text) => delete wordsOf(text, 's1').choices?.pay, 'missing-words vi.yaml scenes.s1.choices.pay'],
      [(text) => delete wordsOf(text, 's1').question, 'missing-words vi.yaml scenes.s1.question'],
      [(text) => delete wordsOf(text, 'end-late').ending, 'missing-words vi.yaml scenes.end-late.ending'],
      [(text) => delete text.characters.mai, 'missing-words vi.yaml characters.mai'],
    ];
    for (const [spoil, expected] of cases) expect(brief(spoilt(spoil))).toContain(expected);
  });

  it('are there for nothing else', () => {
    const cases: [(text: ScenarioText) => void, string][] = [
      [
        (text) => Object.assign(text.scenes, { old: wordsOf(text, 'sort') }),
        'extra-words vi.yaml scenes.old',
      ],
      [
        (text) => Object.assign(wordsOf(text, 's1').messages, { m9: 'Lời cũ' }),
        'extra-words vi.yaml scenes.s1.messages.m9',
      ],
      [
        (text) => Object.assign(wordsOf(text, 'sort'), { question: 'Gì?' }),
        'extra-words vi.yaml scenes.sort.question',
      ],
    ];
    for (const [spoil, expected] of cases) expect(brief(spoilt(spoil))).toEqual([expected]);
  });

  it('follow a risky choice with feedback', () => {
    const problems = spoilt((text) => {
      Object.assign(wordsOf(text, 's1').choices?.pay ?? {}, { feedback: ' ' });
    });
    expect(brief(problems)).toContain('risky-feedback vi.yaml scenes.s1.choices.pay.feedback');
  });

  it('hold at most 16 syllables a message or option in Vietnamese', () => {
    const words = (count: number) => Array(count).fill('đi').join(' ');
    expect(spoilt(say(words(16)))).toEqual([]);
    expect(brief(spoilt(say(words(17))))).toEqual([`word-limit ${AT_M1}`]);
  });

  it('count without marks and with the names filled in', () => {
    const fifteen = Array(15).fill('đi').join(' ');
    expect(spoilt(say(`[[${fifteen}|secrecy]] đi`))).toEqual([]);
    expect(brief(spoilt(say(`{mai} ${fifteen}`)))).toEqual([`word-limit ${AT_M1}`]);
  });

  it('are stored as whole letters', () => {
    expect(brief(spoilt(say('Đừng kể nhé'.normalize('NFD'))))).toEqual([`nfc ${AT_M1}`]);
    expect(spoilt(say('Đừng kể nhé'.normalize('NFC')))).toEqual([]);
  });

  it.each(['Gọi 0912 345 678', 'Gọi +84 912.345.678', 'Gọi 1900 1234', 'Gọi 024-3825-1234', 'Gọi 114'])(
    'name no telephone number: %s',
    (words) => expect(brief(spoilt(say(words)))).toEqual([`phone-number ${AT_M1}`]),
  );

  it.each(['Gọi 111 hoặc 113', 'Nộp 20.000.000 đồng', 'Nộp 500.000 đồng', 'Lúc 19:30', 'Ngày 2025-10-21'])(
    'may hold other figures: %s',
    (words) => expect(spoilt(say(words))).toEqual([]),
  );

  it.each(['Vào https://a.example', 'Vào www.trang', 'Vào trang-moi.com', 'Gửi tới a@b.vn'])(
    'lead nowhere out of the lesson: %s',
    (words) => expect(brief(spoilt(say(words)))).toEqual([`address ${AT_M1}`]),
  );

  it('name characters and requests that exist, in whole brackets, and mark messages only', () => {
    expect(brief(spoilt(say('Này {lan}')))).toEqual([`placeholders ${AT_M1}`]);
    expect(brief(spoilt(say('[[Giữ kín|quiet]]')))).toEqual([`red-flags ${AT_M1}`]);
    expect(brief(spoilt(say('[[Giữ kín')))).toEqual([`markup ${AT_M1}`]);
    expect(spoilt(say('[[Giữ kín|secrecy]] nhé {mai}'))).toEqual([]);
    const marked = spoilt((text) => {
      wordsOf(text, 's1').question = 'Vì sao [[giữ kín|secrecy]]?';
    });
    expect(brief(marked)).toEqual(['red-flags vi.yaml scenes.s1.question']);
  });

  it('end in a debrief that names three things to do and two different adults', () => {
    const debrief = (part: Partial<ScenarioText['debrief']>) => (text: ScenarioText) =>
      Object.assign(text.debrief, part);
    expect(brief(spoilt(debrief({ tactic: ' ' })))).toEqual(['debrief vi.yaml debrief.tactic']);
    expect(brief(spoilt(debrief({ todo: ['Kể'] })))).toEqual(['debrief vi.yaml debrief.todo']);
    expect(brief(spoilt(debrief({ tell: ['Mẹ', 'mẹ '] })))).toEqual(['debrief vi.yaml debrief.tell']);
    expect(spoilt(debrief({ tell: ['Mẹ', 'Bác'] }))).toEqual([]);
  });
});

describe('the languages of a scenario', () => {
  it('are those that it promises', () => {
    const { scenario } = inAllLanguages();
    expect(checkScenario(scenario).filter(({ severity }) => severity === 'error')).toEqual([]);
    const { vi, uk } = scenario.text;
    expect(brief(checkScenario({ graph: scenario.graph, text: { vi, ...(uk && { uk }) } }))).toContain(
      'languages scenario.yaml languages.1',
    );
    const only = goodScenario();
    expect(brief(checkScenario({ ...only, text: { ...only.text, en: only.text.vi } }))).toEqual([
      'languages en.yaml ',
    ]);
  });

  const compared = (vi: string, en: string): string[] => {
    const texts = inAllLanguages();
    for (const text of [texts.vi, texts.uk]) wordsOf(text, 's1').messages.m1 = vi;
    wordsOf(texts.en, 's1').messages.m1 = en;
    return brief(checkScenario(texts.scenario).filter(({ severity }) => severity === 'error'));
  };

  it('name the same characters in each text', () => {
    expect(compared('{mai} {mai} ơi', '{mai}!')).toEqual([]);
    expect(compared('{mai} ơi', 'Hey!')).toEqual(['placeholders en.yaml scenes.s1.messages.m1']);
  });

  it('mark the same requests in each message', () => {
    expect(compared('[[Giữ kín|secrecy]]', '[[Tell nobody|secrecy]]')).toEqual([]);
    expect(compared('[[Giữ kín|secrecy]]', '[[Pay|money]]')).toEqual([
      'red-flags en.yaml scenes.s1.messages.m1',
    ]);
  });

  it('allow 14 words a message and 12 an option in English', () => {
    const words = (count: number) => Array(count).fill('go').join(' ');
    const option = (count: number): string[] => {
      const { en, scenario } = inAllLanguages();
      Object.assign(wordsOf(en, 's1').choices?.pay ?? {}, { text: words(count) });
      return brief(checkScenario(scenario)).filter((line) => line.startsWith('word-limit'));
    };
    expect(compared('Đi', words(14))).toEqual([]);
    expect(compared('Đi', words(15))).toEqual(['word-limit en.yaml scenes.s1.messages.m1']);
    expect(option(12)).toEqual([]);
    expect(option(13)).toEqual(['word-limit en.yaml scenes.s1.choices.pay.text']);
  });
});
