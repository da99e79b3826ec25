// How pairs stand on a day: which of them matter on it, and what they are called.
import {between, ends, stretch} from '/js/days.js';
import {stateWord} from '/js/marks.js';
import {name, signed} from '/js/words.js';

/** Less tension than this is none. */
const CALM = .5;

export const key = ({pair}) => pair.join('-');
export const title = ({pair}, dash = ' – ') => pair.map(name).join(dash);

/** Whether there is nothing to say of it but that relations are established. */
export const plain = each => each.state === 'established' && each.tension > -CALM;
export const strained = each => each.state === 'strained' || each.tension <= -CALM;

/** The last day of "2024-04-06" or of a stretch; empty where none is known. */
export const lastDay = each => (each.since ? ends(each.since)[1] : '');

/** "Broken since 6 Apr 2024, tension −37.6", with the pair before it. */
export const sentence = each => `${title(each)}: ${stateWord(each.state)}${each.since ? ` since ${stretch(each.since)}` : ''}${
  each.tension <= -CALM ? `, tension ${signed(each.tension)}` : ''}`;

/** The latest change of each pair of those that changed. */
export function latest(changed) {
  const of = new Map();
  for (const change of changed) if (!of.has(key(change))) of.set(key(change), change);
  return [...of.values()];
}

/** The most important first: changed this week, then under most tension, then changed of late. */
export function ranked(pairs, fresh) {
  const weight = each => (fresh.has(key(each)) ? 1e6 : 0) - each.tension * 100;
  return [...pairs].sort((one, other) => weight(other) - weight(one) || lastDay(other).localeCompare(lastDay(one)) || key(one).localeCompare(key(other)));
}

/** The pair whose status changed last on or before a day. */
export function lastChanged(pairs, asOf) {
  const dated = pairs.filter(each => each.since && between(lastDay(each), asOf) >= 0);
  return dated.reduce((last, each) => (!last || lastDay(each) > lastDay(last) ? each : last), null);
}
