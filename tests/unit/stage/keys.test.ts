import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingKey } from '../../../renderer/stage/counting/keys.ts';

const free = { index: null, typed: '', options: 3 };
const at = (typed: string) => ({ index: 1, typed, options: 3 });

describe('counting hands by keys on the picture that the class sees', () => {
  it('goes to an option first and then writes its number', () => {
    expect(countingKey('Digit2', free)).toEqual({ type: 'focus', index: 1 });
    expect(countingKey('Digit2', at(''))).toEqual({ type: 'count', value: 2, typed: '2' });
    expect(countingKey('Numpad6', at('2'))).toEqual({ type: 'count', value: 26, typed: '26' });
  });

  it('does not go to an option that is not there', () => {
    expect(countingKey('Digit4', free)).toBeNull();
    expect(countingKey('Digit0', free)).toBeNull();
  });

  it('steps by one from wherever the count is, so that two quick presses are two', () => {
    expect(countingKey('Equal', at('7'))).toEqual({ type: 'step', by: 1 });
    expect(countingKey('NumpadAdd', at(''))).toEqual({ type: 'step', by: 1 });
    expect(countingKey('NumpadSubtract', at(''))).toEqual({ type: 'step', by: -1 });
  });

  it('goes on with Enter and leaves after the last option', () => {
    expect(countingKey('Enter', at(''))).toEqual({ type: 'focus', index: 2 });
    expect(countingKey('Enter', { ...at(''), index: 2 })).toEqual({ type: 'leave' });
    expect(countingKey('Enter', free)).toBeNull();
  });

  it('takes the last count back, also where no option is chosen', () => {
    expect(countingKey('Backspace', at('26'))).toEqual({ type: 'undo', typed: '2' });
    expect(countingKey('KeyU', free)).toEqual({ type: 'undo', typed: '' });
  });

  it("never takes the clicker's keys", () => {
    const clicker = fc.constantFrom('PageUp', 'PageDown', 'F5', 'Escape', 'Period', 'Tab', 'Space');
    const place = fc.record({
      index: fc.option(fc.nat(2)),
      typed: fc.constantFrom('', '3'),
      options: fc.constant(3),
    });
    fc.assert(fc.property(clicker, place, (code, where) => countingKey(code, where) === null));
  });
});
