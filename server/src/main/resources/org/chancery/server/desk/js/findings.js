// What a week comes to, in a heading and a sentence or two.
import {dayMonth, ends, long, stretch} from '/js/days.js';
import {lastChanged, lastDay, latest, plain, strained} from '/js/standing.js';
import {stateWord} from '/js/marks.js';
import {capital, signed, theName} from '/js/words.js';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const spelled = number => NUMBERS[number] ?? number.toLocaleString();

/** The gravest first. */
const KINDS = [
  ['broken', 'break', 'breaks'], ['unrecognized', 'recognition withdrawn', 'recognitions withdrawn'], ['downgraded', 'downgrade', 'downgrades'],
  ['restored', 'restoration', 'restorations'], ['established', 'pair established', 'pairs established'], ['strained', 'pair strained', 'pairs strained'], ['none', 'pair without relations', 'pairs without relations'],
];

/** Kinds of change that a heading names. */
const MOST_KINDS = 2;

export function list(words) {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** The one state that is in every pair; null where there is none. */
function common(changes) {
  return changes[0].pair.find(code => changes.every(change => change.pair.includes(code))) ?? null;
}

/** "Two breaks in one day, both with Ecuador". */
export function heading(changed) {
  const changes = latest(changed);
  if (!changes.length) return 'Nothing changed this week';
  if (changes.length === 1) return single(changes[0]);
  const parts = KINDS.map(([state, one, many]) => [changes.filter(change => change.state === state).length, one, many]).filter(([number]) => number);
  const named = parts.length > MOST_KINDS + 1 ? parts.slice(0, MOST_KINDS) : parts;
  const rest = changes.length - named.reduce((sum, [number]) => sum + number, 0);
  const what = list([...named.map(([number, one, many]) => `${spelled(number)} ${number === 1 ? one : many}`), rest && `${spelled(rest)} other changes`].filter(Boolean));
  const days = new Set(changes.map(change => ends(change.date)[1]));
  const hub = common(changes);
  return `${capital(what)} in one ${days.size === 1 ? 'day' : 'week'}${hub ? `, ${changes.length === 2 ? 'both' : 'all'} with ${theName(hub)}` : ''}`;
}

function single({pair, state, event}) {
  const [one, other] = pair.map(theName);
  const actor = event.sources.length === 1 && pair.includes(event.sources[0]) ? event.sources[0] : null;
  const toward = actor && theName(pair.find(code => code !== actor));
  const text = {
    broken: actor ? `${theName(actor)} breaks with ${toward}` : `${one} and ${other} break`,
    restored: `${one} and ${other} restore relations`,
    established: `${one} and ${other} establish relations`,
    downgraded: `${one} and ${other}, relations downgraded`,
    strained: `${one} and ${other}, relations strained`,
    unrecognized: actor ? `${theName(actor)} no longer recognises ${toward}` : `${one} and ${other}, recognition withdrawn`,
  }[state] ?? `${one} and ${other}, ${stateWord(state)}`;
  return capital(text);
}

/** "breaks off relations" of more than one: "break off relations". */
function plural(deed) {
  const [verb, ...rest] = deed.split(' ');
  const bare = /(ch|sh|ss|x|zz)es$/.test(verb) ? verb.slice(0, -2) : /[^aeiou]ies$/.test(verb) ? `${verb.slice(0, -3)}y` : verb.replace(/s$/, '');
  return [bare, ...rest].join(' ');
}

/** What the heading counts, the gravest first, and then what came of it before. */
function gravest(changed) {
  const gravity = ({state}) => KINDS.findIndex(([kind]) => kind === state);
  const last = latest(changed);
  return [...[...last].sort((one, other) => gravity(one) - gravity(other)), ...changed.filter(change => !last.includes(change))];
}

/** What was done that changed how they stand: who did the same to the same on the same day is told together. */
function deeds(changed) {
  const groups = new Map();
  for (const change of gravest(changed)) {
    const [actor] = change.event.sources;
    if (!actor) continue;
    const toward = change.pair.find(code => code !== actor);
    const group = `${change.event.deed}|${toward}|${change.date}`;
    if (!groups.has(group)) groups.set(group, {act: change.event.act, deed: change.event.deed, date: change.date, toward, actors: []});
    const {actors} = groups.get(group);
    if (!actors.includes(actor)) actors.push(actor);
  }
  return [...groups.values()];
}

/** How a deed and the state it is done to are joined. */
const TOWARD = {
  'relations-established': 'with', 'relations-broken': 'with', 'relations-restored': 'with', 'relations-downgraded': 'with',
  'recognition-granted': '', 'recognition-withdrawn': 'of', 'ambassador-expelled': 'of', 'diplomats-expelled': 'of',
  'ambassador-recalled': 'from', 'ambassador-appointed': 'to',
};
const MOST_DEEDS = 2;

export function lede(world) {
  const {changed, pairs, asOf} = world;
  const count = pairs.filter(each => !plain(each)).length;
  const still = count - latest(changed).filter(({state}) => state !== 'established').length;
  if (!changed.length) {
    const last = lastChanged(pairs, asOf);
    const tense = pairs.filter(strained).sort((one, other) => one.tension - other.tension);
    return [
      last ? `The last change on file is of ${long(lastDay(last))}: ${list(last.pair.map(theName))}, ${stateWord(last.state)}.` : 'No change of status is on file by that day.',
      tense.length ? `${capital(spelled(tense.length))} ${tense.length === 1 ? 'pair is' : 'pairs are'} under strain, ${tense.length === 1 ? '' : 'most of all '}${list(tense[0].pair.map(theName))}, at ${signed(tense[0].tension)}.` : '',
    ].filter(Boolean).join(' ');
  }
  const told = deeds(changed);
  const sentences = told.slice(0, MOST_DEEDS).map(({act, deed, toward, actors, date}) => {
    const named = actors.length > 4 ? [...actors.slice(0, 3).map(theName), `${spelled(actors.length - 3)} more`] : actors.map(theName);
    const subject = capital(list(named));
    const object = act in TOWARD ? ` ${TOWARD[act]} ${theName(toward)}`.replace('  ', ' ') : `, in relations with ${theName(toward)},`;
    const day = ends(date);
    return `${subject} ${actors.length > 1 ? plural(deed) : deed}${object} ${day[0] === day[1] ? `on ${dayMonth(day[0])}` : `in ${stretch(date)}`}.`;
  });
  const rest = still > 0 ? `${capital(spelled(still))} other ${still === 1 ? 'pair that is' : 'pairs that are'} not simply established did not change this week.` : '';
  return [...sentences, rest].filter(Boolean).join(' ');
}

/** What the map shows, for those who cannot see it. */
export const described = shown => `Map with ${shown.length === 1 ? 'one line' : `${spelled(shown.length)} lines`} between states. The table below tells the same.`;
