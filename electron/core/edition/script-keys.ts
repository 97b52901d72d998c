/** Keys as in the kit (electron/contract/keys.ts), the pointer, the first page, what lies over the picture. */
export const KEYS_SCRIPT = `
var CODES = { 8: 'Backspace', 9: 'Tab', 13: 'Enter', 27: 'Escape', 32: 'Space', 33: 'PageUp', 34: 'PageDown', 37: 'ArrowLeft', 38: 'ArrowUp', 39: 'ArrowRight', 40: 'ArrowDown', 49: 'Digit1', 50: 'Digit2', 51: 'Digit3', 66: 'KeyB', 67: 'KeyC', 71: 'KeyG', 72: 'KeyH', 75: 'KeyK', 78: 'KeyN', 79: 'KeyO', 80: 'KeyP', 82: 'KeyR', 83: 'KeyS', 88: 'KeyX', 112: 'F1', 116: 'F5', 190: 'Period' };
var ANYWHERE = { PageDown: next, PageUp: back, F5: show, F1: help, Escape: close };
var ELSEWHERE = {
  ArrowRight: next, ArrowDown: next, Space: next, Enter: next, KeyN: next, ArrowLeft: back, ArrowUp: back, KeyP: back,
  Period: black, KeyB: black, KeyH: help, KeyC: notes, KeyG: parts, KeyO: parts, KeyK: keys, KeyR: reveal, KeyS: skip, KeyX: stop,
  Digit1: pick(0), Digit2: pick(1), Digit3: pick(2), Numpad1: pick(0), Numpad2: pick(1), Numpad3: pick(2)
};
var before = null;
function shownOverlay() { return doc.querySelector('.overlay.on'); }
function close() {
  var on = shownOverlay();
  if (!on) return false;
  turn(on, 'on', false);
  (before && before.focus ? before : stage).focus();
  return true;
}
function over(id) {
  var on = shownOverlay();
  if (on) close();
  if (on && on.id === id) return;
  before = doc.activeElement;
  turn(byId(id), 'on', true);
  (byId(id).querySelector('button') || byId(id)).focus();
}
function black() { over('black'); }
function help() { over('help'); }
function parts() { over('parts'); }
function keys() { over('keys'); }
function notes() {
  turn(body, 'with-notes', !body.classList.contains('with-notes'));
  measure();
  draw();
}
function reveal() {
  if (!graphs[at.unit]) return;
  flags = !flags;
  draw();
}
function pick(index) {
  return function () {
    var choices = all('.scene.is-choice [data-choice]:not(.off)', units[at.unit]);
    if (choices[index]) choose(choices[index].getAttribute('data-choice'));
  };
}
function fill() {
  ['adult', 'police'].forEach(function (id) {
    var words = byId(id).value.replace(/^\\s+|\\s+$/g, '');
    all('[data-fill="' + id + '"]').forEach(function (place) { place.textContent = words; });
    all('[data-if="' + id + '"]').forEach(function (place) { turn(place, 'empty', words === ''); });
  });
}
function fullScreen() {
  var ask = root.requestFullscreen || root.webkitRequestFullscreen || root.mozRequestFullScreen;
  var asked = ask ? ask.call(root) : null;
  if (asked && asked.then) asked.then(null, function () { /* a browser may refuse; the show goes on in its window */ });
}
function begin() {
  fill();
  turn(body, 'shown', true);
  measure();
  draw();
  stage.focus();
}
function show() {
  if (!body.classList.contains('shown')) begin();
  fullScreen();
}
/** What is typed into takes every key, what can be pressed the two that press it. */
function isTaken(target, code) {
  return /^(INPUT|SELECT)$/.test(target.tagName) || (target.tagName === 'BUTTON' && /^(Enter|Space)$/.test(code));
}
doc.addEventListener('keydown', function (event) {
  var code = event.code || CODES[event.keyCode] || '';
  if (event.altKey || event.metaKey || event.ctrlKey) return;
  var act = ANYWHERE[code] || (isTaken(event.target, code) ? null : ELSEWHERE[code]);
  if (!act) return;
  // Esc also leaves full screen, which is the browser's own.
  if (code !== 'Escape') event.preventDefault();
  if (body.classList.contains('shown') || act === next || act === show || act === help || act === keys || act === close) act();
});
var awake = null;
doc.addEventListener('mousemove', function () {
  var bar = doc.querySelector('.bar');
  turn(bar, 'near', true);
  clearTimeout(awake);
  awake = setTimeout(function () { turn(bar, 'near', false); }, 2500);
});
doc.addEventListener('touchstart', function () { turn(body, 'touch', true); });
stage.addEventListener('click', function (event) {
  var element = event.target;
  while (element && element !== stage) {
    if (element.parentNode && element.tagName === 'BUTTON' && element.parentNode.hasAttribute('data-choice'))
      return choose(element.parentNode.getAttribute('data-choice'));
    element = element.parentNode;
  }
  next();
});
var DOES = { next: next, back: back, notes: notes, parts: parts, help: help, keys: keys, close: close, begin: show, print: function () { fill(); window.print(); } };
all('[data-do]').forEach(function (button) {
  button.addEventListener('click', function () { DOES[button.getAttribute('data-do')](); });
});
all('[data-jump]').forEach(function (button) {
  button.addEventListener('click', function () { jump(Number(button.getAttribute('data-jump'))); });
});
all('[data-swap]').forEach(function (select) {
  // Two stories may each have a character of that id; each has a list of its own, which knows its own by the name so far.
  var last = select.value;
  select.addEventListener('change', function () {
    all('[data-name="' + select.getAttribute('data-swap') + '"]').forEach(function (name) {
      if (name.textContent === last) name.textContent = select.value;
    });
    last = select.value;
  });
});
all('.overlay').forEach(function (overlay) {
  overlay.addEventListener('click', function (event) { if (event.target === overlay) close(); });
});
window.addEventListener('resize', function () { measure(); draw(); });
window.addEventListener('beforeprint', fill);
measure();
fill();
var asked = Number(location.hash.slice(1));
if (asked >= 1 && asked <= units.length) at = place(asked - 1, 0);
draw();
if (asked >= 1) begin();
`;
