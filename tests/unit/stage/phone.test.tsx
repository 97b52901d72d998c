import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { Language } from '../../../renderer/i18n/Language.tsx';
import { bannerNow, bubblesNow, isTyping } from '../../../renderer/stage/roleplay/bubbles.ts';
import { callSeconds } from '../../../renderer/stage/roleplay/CallClock.tsx';
import { castOf } from '../../../renderer/stage/roleplay/cast.ts';
import { SceneView } from '../../../renderer/stage/roleplay/SceneView.tsx';
import { type RehearsalEvent, rehearse, startRehearsal } from '../../../scenarios/model/play.ts';
import { sceneOf } from '../../../scenarios/model/select.ts';

const content = freezeSeminarContent(loadContent([process.cwd(), 'tests/fixtures/phone']), 'moi-kenh');
const scenario = content.scenarios['moi-kenh'];
if (!scenario) throw new Error('fixture');
const { graph } = scenario;
const cast = castOf(scenario, { names: {} }, 'vi');
const next: RehearsalEvent = { type: 'next' };
const skip: RehearsalEvent = { type: 'skip' };
const played = (...events: RehearsalEvent[]) =>
  events.reduce((state, event) => rehearse(graph, state, event), startRehearsal(graph));
const chat = [next, skip];

/** The scene that is on after `events`, as text and marks. */
const drawn = (...events: RehearsalEvent[]): string => {
  const state = played(...events);
  return renderToStaticMarkup(
    <Language locale="vi">
      <SceneView
        scene={sceneOf(graph, state)}
        cast={cast}
        bubbles={bubblesNow(graph, state, cast)}
        banner={bannerNow(graph, state, cast)}
        typing={false}
        flags={false}
        requests={null}
        locale="vi"
      />
    </Language>,
  );
};

describe('a friend who comes in over what is on', () => {
  it('stands above the conversation from when it comes, and not among its messages', () => {
    const before = played(...chat, next, next, next);
    expect(bannerNow(graph, before, cast)).toBeNull();
    expect(isTyping(sceneOf(graph, before), before, cast.self)).toBe(false);
    const after = rehearse(graph, before, next);
    expect(bannerNow(graph, after, cast)?.from).toBe('binh');
    expect(bubblesNow(graph, after, cast)).toEqual(bubblesNow(graph, before, cast));
    expect(drawn(...chat, next, next, next, next)).toContain('vừa nhắn đến');
  });

  it('is gone once the class decides, so that what is decided about is in sight', () => {
    const told = played(...chat, next, next, next, next);
    const asked = played(...chat, skip);
    expect(asked).toMatchObject({ phase: 'choice', scene: told.scene });
    expect(bannerNow(graph, told, cast)?.from).toBe('binh');
    expect(bannerNow(graph, asked, cast)).toBeNull();
    expect(bubblesNow(graph, asked, cast).some(({ banner }) => banner)).toBe(false);
  });

  it('stays where it has a red flag itself', () => {
    const asked = played(...chat, skip);
    const text = structuredClone(cast.text);
    const messages = text.scenes[asked.scene]?.messages ?? {};
    const coming = sceneOf(graph, asked).messages.find(({ banner }) => banner)?.id ?? '';
    messages[coming] = '[[Đừng kể với ai.|secrecy]]';
    expect(bannerNow(graph, asked, { ...cast, text })?.requests).toEqual(['secrecy']);
  });
});

describe('the pretend phone', () => {
  it('shows its time, its charge and what nobody has looked at', () => {
    const html = drawn(...chat);
    expect(html).toContain('16:02');
    expect(html).toContain('80%');
    expect(html).toContain('2 tin và cuộc gọi chưa xem');
  });

  it('shows none of it where there is no phone', () => {
    expect(drawn(next)).not.toContain('phone-status');
  });

  it('stands still without clocks where nobody hands it any', () => {
    expect(drawn(...chat, skip)).not.toContain('role="timer"');
  });
});

describe('how long a call has lasted', () => {
  const timer = { startedAt: 100_000, leftMs: -58_000 };

  it('goes on by the second, and by the minute where nothing is to move', () => {
    expect(callSeconds(timer, 100_000, false)).toBe(58);
    expect(callSeconds(timer, 163_900, false)).toBe(121);
    expect(callSeconds(timer, 159_000, true)).toBe(58);
    expect(callSeconds(timer, 163_900, true)).toBe(118);
  });

  it('never runs backwards, and stands where the picture stands', () => {
    expect(callSeconds(timer, 0, false)).toBe(58);
    expect(callSeconds({ startedAt: null, leftMs: -58_000 }, 900_000, false)).toBe(58);
  });
});
