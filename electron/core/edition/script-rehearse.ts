/**
 * How a role-play goes on, as scenarios/model/play.ts has it, in the JavaScript of 2009: the edition runs where nothing newer
 * does. A test walks both side by side. A state is {scene, shown, phase, flags, chosen, lit}.
 */
export const REHEARSE_SCRIPT = `
function holds(when, flags) {
  for (var flag in when) if (when.hasOwnProperty(flag) && flags[flag] !== when[flag]) return false;
  return true;
}
function copied(state) {
  return { scene: state.scene, shown: state.shown, phase: state.phase, flags: state.flags, chosen: state.chosen, lit: state.lit };
}
function targetOf(scene, flags) {
  for (var i = 0; i < scene.next.length; i += 1) if (holds(scene.next[i].when, flags)) return scene.next[i].to;
  return null;
}
function enter(graph, state, id) {
  for (var hops = 0; id !== null && hops <= 200; hops += 1) {
    var scene = graph.scenes[id];
    if (!scene) return state;
    if (scene.m > 0 || scene.c.length > 0 || scene.e) {
      var after = copied(state);
      after.scene = id;
      after.shown = Math.min(1, scene.m);
      after.phase = scene.m === 0 && scene.e ? 'ending' : 'scene';
      after.chosen = null;
      return after;
    }
    id = targetOf(scene, state.flags);
  }
  return state;
}
function startPlay(graph) {
  return enter(graph, { scene: '', shown: 0, phase: 'scene', flags: graph.flags, chosen: null, lit: [] }, graph.start);
}
function choiceOf(graph, state, id) {
  var choices = graph.scenes[state.scene].c;
  for (var i = 0; i < choices.length; i += 1)
    if (choices[i].id === id && holds(choices[i].when, state.flags)) return choices[i];
  return null;
}
function afterMessages(graph, state) {
  var scene = graph.scenes[state.scene];
  var after = copied(state);
  after.shown = scene.m;
  if (scene.c.length > 0) after.phase = 'choice';
  else if (scene.e) after.phase = 'ending';
  else return enter(graph, after, targetOf(scene, state.flags));
  return after;
}
function nextPlay(graph, state) {
  if (state.phase === 'scene') {
    if (state.shown >= graph.scenes[state.scene].m) return afterMessages(graph, state);
    var after = copied(state);
    after.shown += 1;
    return after;
  }
  if (state.phase !== 'feedback') return state;
  var chosen = choiceOf(graph, state, state.chosen);
  var moved = copied(state);
  moved.flags = {};
  for (var flag in state.flags) moved.flags[flag] = state.flags[flag];
  for (var set in chosen.set) moved.flags[set] = chosen.set[set];
  return enter(graph, moved, chosen.to);
}
function choosePlay(graph, state, id) {
  var choice = state.phase === 'choice' ? choiceOf(graph, state, id) : null;
  if (choice === null) return state;
  var after = copied(state);
  after.phase = 'feedback';
  after.chosen = id;
  if (choice.lit >= 0 && after.lit.indexOf(choice.lit) < 0) after.lit = after.lit.concat([choice.lit]);
  return after;
}
function skipPlay(graph, state) {
  return state.phase === 'scene' ? afterMessages(graph, state) : state;
}
`;
