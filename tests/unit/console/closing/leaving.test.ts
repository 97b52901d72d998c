import { describe, expect, test, vi } from 'vitest';
import { whenLeaving } from '../../../../renderer/console/closing/leaving.ts';

const page = () => ({
  window: new EventTarget(),
  document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
});

describe('what is still being typed when the window goes', () => {
  test('is saved at once as the page goes', () => {
    const here = page();
    const save = vi.fn();
    whenLeaving(here, save);
    here.window.dispatchEvent(new Event('pagehide'));
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('is saved at once as the page is hidden, not as it comes back', () => {
    const here = page();
    const save = vi.fn();
    whenLeaving(here, save);
    here.document.dispatchEvent(new Event('visibilitychange'));
    expect(save).not.toHaveBeenCalled();
    here.document.visibilityState = 'hidden';
    here.document.dispatchEvent(new Event('visibilitychange'));
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('is left alone once the screen is closed', () => {
    const here = page();
    const save = vi.fn();
    whenLeaving(here, save)();
    here.window.dispatchEvent(new Event('pagehide'));
    expect(save).not.toHaveBeenCalled();
  });
});
