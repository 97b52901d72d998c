import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../renderer/i18n/messages.ts';
import { inVoice, VOICES, voiceOf } from '../../../renderer/i18n/voice.ts';
import { AUDIENCES } from '../../../slides/model/programme.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';

/** What stands on the screens that a class looks at; the rest only the trainer reads. */
const SEEN =
  /^(stage|station|story|stance\.(ask|foot|marked|most|rule|shared|station)|box\.(ask|back|discard|done|failed|full|hand-in|left|notice|now|over|remind|sent|title|write)|lock\.(cover|left$)|quiz\.(hint|many)|scan\.(foot|rule|stage))/;
/** The trainer's own among them; `lock.page` stands where no seminar is, so nobody knows who reads it. */
const TRAINERS = /^(station\.(leave|lend|open|teacher|turns)|story\.(control|keys?|notes|number))/;
/** They ask for the role of who answers, and pupils are one. */
const ROLE = /^station\.check\.lead\./;

const word = (...words: string[]) => new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'iu');

/** How only pupils are spoken to. */
const TO_PUPILS: Record<Locale, RegExp> = {
  vi: word('(?<!trẻ )em', 'lớp', 'thầy cô'),
  en: word('class(’s)?', 'pupils?(’s?)?', 'teachers?'),
  uk: word(
    ...['ти', 'тебе', 'тобі', 'твій', 'твоя', 'твого', 'твоє', 'твоєму', 'клас(у|ом)?', 'учител(ь|я|і|ів)'],
    ...['дзвони', 'запитай', 'звернися', 'зателефонуй', 'натисни', 'натиснеш', 'не хочеш', 'напиши', 'обери'],
    ...['обереш', 'пам’ятай', 'пиши', 'підніми', 'піднімай', 'поверни', 'подзвони', 'поклич', 'почуєш'],
    ...['поспішай', 'розкажи', 'розстав', 'сиди', 'скажи', 'відповідаєш', 'хочеш', 'можеш'],
  ),
};

/** Where hands are raised, the rules say so. */
const RAISING = /^stage\.quiz\.rule/;

/** Who stands in the yard is more than one class, and stands. */
const TO_A_CLASS: Record<Locale, RegExp> = {
  vi: word('(của|cả) lớp( mình)?', 'không cần giơ tay'),
  en: word('(the|whole) class(’s)?'),
  uk: word('клас(у|ом)?'),
};

const GROWN = VOICES.filter((voice) => voice !== 'pupils' && voice !== 'hall');

const seen = (locale: Locale, voice: (typeof VOICES)[number]) =>
  Object.entries(inVoice(MESSAGES[locale], voice)).filter(
    ([key]) => SEEN.test(key) && !TRAINERS.test(key) && !ROLE.test(key),
  );

describe('the voice of the screens that a class sees', () => {
  it('is that of a class, and another for students, teachers, parents, and a hall', () => {
    expect(AUDIENCES.map(voiceOf)).toEqual(['pupils', 'pupils', 'adults', 'parents', 'adults', 'hall']);
  });

  it.each(LOCALES.flatMap((locale) => GROWN.map((voice) => [locale, voice] as const)))(
    'in %s never speaks to %s as to pupils',
    (locale, voice) => {
      expect(seen(locale, voice).filter(([, text]) => TO_PUPILS[locale].test(text))).toEqual([]);
    },
  );

  it.each(LOCALES)('in %s calls a hall no class, and does not only speak of raised hands there', (locale) => {
    const classes = (voice: (typeof VOICES)[number]) =>
      seen(locale, voice)
        .filter(([key, text]) => !RAISING.test(key) && TO_A_CLASS[locale].test(text))
        .map(([key]) => key);
    expect(classes('hall')).toEqual([]);
    expect(classes('pupils')).toContain('stage.lantern');
  });

  it.each(LOCALES)('in %s begins a line that stands alone with a capital', (locale) => {
    const alone = ['stance.ask', 'stance.marked', 'stance.station'];
    for (const voice of VOICES)
      for (const [key, text] of seen(locale, voice))
        if (alone.includes(key)) expect(text, key).toMatch(/^\p{Lu}/u);
  });

  it('in Vietnamese tells no grown person that hands need not be raised', () => {
    for (const voice of GROWN)
      expect(seen('vi', voice).filter(([, text]) => text.includes('không cần giơ tay'))).toEqual([]);
  });

  it('in Vietnamese calls no father or mother "bạn"', () => {
    expect(seen('vi', 'parents').filter(([, text]) => word('bạn').test(text))).toEqual([]);
  });

  it('would hear it: to pupils it does say "em", "class", "ти"', () => {
    for (const locale of LOCALES)
      expect(
        seen(locale, 'pupils').filter(([, text]) => TO_PUPILS[locale].test(text)).length,
      ).toBeGreaterThan(10);
  });

  it('takes the words for parents first, then those for grown people, then those for everybody', () => {
    const messages = {
      'stage.a': 'em',
      'voice.adults.stage.a': 'bạn',
      'voice.parents.stage.a': 'anh chị',
      'stage.b': 'em',
      'voice.adults.stage.b': 'bạn',
      'stage.c': 'mình',
    };
    const said = (voice: (typeof VOICES)[number]) => {
      const { 'stage.a': a, 'stage.b': b, 'stage.c': c } = inVoice(messages, voice);
      return [a, b, c];
    };
    expect(said('pupils')).toEqual(['em', 'em', 'mình']);
    expect(said('adults')).toEqual(['bạn', 'bạn', 'mình']);
    expect(said('parents')).toEqual(['anh chị', 'bạn', 'mình']);
  });
});
