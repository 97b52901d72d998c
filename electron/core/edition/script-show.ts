/** What is on: units, presses inside them, the story; one step back is always the very picture before. */
export const SHOW_SCRIPT = `
var doc = document, body = doc.body, root = doc.documentElement;
function all(selector, within) { return [].slice.call((within || doc).querySelectorAll(selector)); }
function byId(id) { return doc.getElementById(id); }
var units = all('.unit'), stage = byId('stage'), nowNotes = byId('now-notes'), said = byId('said');
var graphs = units.map(function (unit) { return unit.hasAttribute('data-play') ? JSON.parse(unit.getAttribute('data-play')) : null; });
var at = { unit: 0, step: 0, play: null }, past = [], flags = false;

function turn(element, name, on) { element.classList[on ? 'add' : 'remove'](name); }
function stepsOf(unit) { return Number(units[unit].getAttribute('data-steps')); }
function place(unit, step) {
  return { unit: unit, step: step, play: graphs[unit] ? startPlay(graphs[unit]) : null };
}
function go(to) {
  if (to === null) return;
  if (to.unit !== at.unit || (to.play && at.play && to.play.scene !== at.play.scene)) flags = false;
  at = to;
  draw();
}
function forward(to) {
  past.push(at);
  go(to);
}
function next() {
  if (!body.classList.contains('shown')) return begin();
  if (close()) return;
  var graph = graphs[at.unit];
  if (graph && at.play.phase !== 'ending') {
    var after = nextPlay(graph, at.play);
    if (after !== at.play) forward({ unit: at.unit, step: 0, play: after });
  } else if (at.step < stepsOf(at.unit)) forward({ unit: at.unit, step: at.step + 1, play: at.play });
  else if (at.unit + 1 < units.length) forward(place(at.unit + 1, 0));
}
function back() {
  if (close()) return;
  if (past.length > 0) return go(past.pop());
  if (at.step > 0) go({ unit: at.unit, step: at.step - 1, play: at.play });
  else if (at.unit > 0) go(place(at.unit - 1, stepsOf(at.unit - 1)));
}
function choose(id) {
  var graph = graphs[at.unit];
  if (!graph) return;
  var after = choosePlay(graph, at.play, id);
  if (after === at.play) return;
  forward({ unit: at.unit, step: 0, play: after });
  stage.focus();
}
function skip() {
  if (graphs[at.unit]) {
    var after = skipPlay(graphs[at.unit], at.play);
    if (after !== at.play) forward({ unit: at.unit, step: 0, play: after });
  }
}
function stop() {
  if (graphs[at.unit] && at.unit + 1 < units.length) forward(place(at.unit + 1, 0));
}
function jump(unit) {
  past = [];
  close();
  go(place(unit, 0));
  stage.focus();
}

/** Makes words smaller, but never larger, until they stand in their box. */
function fit(box) {
  var words = box.querySelector('.fit');
  if (!words || box.clientHeight === 0) return;
  var style = window.getComputedStyle(box);
  var room = box.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
  for (var size = 100; size >= 50; size -= 4) {
    words.style.fontSize = size + '%';
    if (words.offsetHeight <= room + 1 && words.scrollWidth <= words.clientWidth + 1) return;
  }
}
function measure() {
  var wide = window.innerWidth, high = window.innerHeight;
  var tall = high > wide;
  turn(body, 'tall', tall);
  var room = body.classList.contains('with-notes') && !tall ? wide * 0.66 : wide;
  root.style.fontSize = (tall ? wide / 10.8 : Math.min(room / 19.2, high / 10.8)) + 'px';
}
function drawPlay(unit) {
  var play = at.play, graph = graphs[at.unit];
  all('.scene', unit).forEach(function (scene) {
    var on = scene.getAttribute('data-scene') === play.scene;
    turn(scene, 'on', on);
    turn(scene, 'with-flags', on && flags);
    ['choice', 'feedback', 'ending'].forEach(function (phase) { turn(scene, 'is-' + phase, on && play.phase === phase); });
    if (!on) return;
    all('.bubble', scene).forEach(function (bubble, index) { turn(bubble, 'on', index < play.shown); });
    all('[data-choice]', scene).forEach(function (choice) {
      var id = choice.getAttribute('data-choice');
      turn(choice, 'taken', play.phase === 'feedback' && play.chosen === id);
      turn(choice, 'off', choiceOf(graph, play, id) === null);
    });
  });
  var lights = unit.querySelector('.lights');
  lights.setAttribute('aria-label', lights.getAttribute('data-said').replace('#', play.lit.length));
  all('svg', lights).forEach(function (light, index) { light.setAttribute('class', index < play.lit.length ? 'lit' : ''); });
}
/** What is new, in words, for who cannot see it. */
function spoken(unit) {
  var scene = unit.querySelector('.scene.on');
  if (!scene) {
    var come = all('.fragment.on', unit);
    return at.step > 0 && come.length > 0 ? come[come.length - 1].textContent : unit.getAttribute('aria-label');
  }
  if (at.play.phase === 'choice') return scene.querySelector('.ask h2').textContent;
  if (at.play.phase === 'feedback') return scene.querySelector('.taken .answer').textContent;
  if (at.play.phase === 'ending') return scene.querySelector('.ending').textContent;
  var shown = all('.bubble.on', scene);
  return shown.length > 0 ? shown[shown.length - 1].textContent : '';
}
function draw() {
  var unit = units[at.unit];
  units.forEach(function (one) { turn(one, 'on', one === unit); });
  all('.fragment', unit).forEach(function (fragment) {
    turn(fragment, 'on', Number(fragment.getAttribute('data-fragment-index')) < at.step);
  });
  if (graphs[at.unit]) drawPlay(unit);
  all('.scene.on .words', unit).concat(all('.canvas > .words', unit)).forEach(fit);
  var notes = unit.querySelector('.scene.on .scene-notes') || unit.querySelector('.notes');
  var copy = nowNotes.querySelector('div');
  copy.textContent = '';
  if (notes && notes.textContent !== '') [].slice.call(notes.childNodes).forEach(function (node) { copy.appendChild(node.cloneNode(true)); });
  else copy.textContent = nowNotes.getAttribute('data-none');
  nowNotes.scrollTop = 0;
  said.textContent = spoken(unit);
  all('[data-jump]').forEach(function (button) { turn(button, 'here', button.getAttribute('data-part') === unit.getAttribute('data-part')); });
  try { history.replaceState(null, '', '#' + (at.unit + 1)); } catch (refused) { /* a page from a file may not */ }
}
`;
