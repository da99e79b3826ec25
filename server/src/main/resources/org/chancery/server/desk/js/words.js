// What codes are called.
import {get} from '/js/api.js';

let words = null;
let loading = null;

/** Loads the words once. */
export function load() {
  loading ??= get('/api/words').then(found => { words = found; });
  return loading;
}

const THE = /^(United .*|.* (Republic|Islands|Emirates)|Netherlands|Philippines|Gambia|Maldives|Bahamas|Comoros)$/;

/** Whether a party is a state: three letters, or X and three for one that never had a code, as West Germany. */
export const isState = code => /^X?[A-Z]{3}$/.test(code ?? '');

/** What a state, or a party that is none, is called. */
export const name = code => words?.states[code]?.name ?? code;

/** The same within a sentence: "the United Kingdom". */
export const theName = code => (THE.test(name(code)) ? `the ${name(code)}` : name(code));

/** Degrees east and north of the point that stands for a state on a map; null where it has none. */
export const point = code => (words?.states[code] ? [words.states[code].lon, words.states[code].lat] : null);

/** What is done in an act. */
export const deed = act => words?.acts[act] ?? act;

export const acts = () => Object.entries(words?.acts ?? {});
export const types = () => words?.types ?? [];
export const modalities = () => words?.modalities ?? [];
/** All states by name, those that are no more among them, marked `former`. */
export const states = () => Object.entries(words?.states ?? {}).sort((a, b) => a[1].name.localeCompare(b[1].name));

/** An instrument by its short name; its code where none is known. */
export const instrument = id => words?.instruments[id]?.name ?? id;

/** "VCDR 22(1)" in full, for a tooltip. */
export function rule(code) {
  const [id, ...articles] = code.split(' ');
  return articles.length ? `${instrument(id)}, article ${articles.join(' ')}` : instrument(id);
}

/** A number of things: "1 report", "4 reports". */
export const count = (number, one, many = `${one}s`) => `${number.toLocaleString()} ${number === 1 ? one : many}`;

/** A tension or a change, with a true minus. */
export const signed = (number, plus = false) => {
  const text = Math.abs(number).toFixed(1);
  return number < 0 ? `−${text}` : plus && number > 0 ? `+${text}` : text;
};

/** What a deed is worth that was not done; empty where it was. */
export const reservation = modality => ({
  actual: '', planned: 'planned', threatened: 'threatened', requested: 'asked for', alleged: 'alleged', denied: 'denied', hypothetical: 'supposed',
})[modality] ?? modality;

/** Words in quotation marks; those they come with are not doubled. */
export const quoted = words => `“${words.replace(/^[\s"“”]+|[\s"“”]+$/g, '')}”`;

export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
