// Pairs as a table: sought by the name of a state, sorted by any column.
import {html, useMemo, useState} from '/vendor/preact.js';
import {to} from '/js/address.js';
import {stretch} from '/js/days.js';
import {STATES, Status, stateWord} from '/js/marks.js';
import {key, lastDay, title} from '/js/standing.js';
import {signed} from '/js/words.js';

/** Rows shown at once. */
const AT_ONCE = 60;

const GRAVITY = ['broken', 'unrecognized', 'none', 'downgraded', 'strained', 'restored', 'established'];
const plainText = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const ORDER = {
  pair: (one, other) => title(one).localeCompare(title(other)),
  state: (one, other) => GRAVITY.indexOf(one.state) - GRAVITY.indexOf(other.state) || lastDay(other).localeCompare(lastDay(one)),
  since: (one, other) => lastDay(other).localeCompare(lastDay(one)),
  change: (one, other) => one.change - other.change,
  tension: (one, other) => one.tension - other.tension,
};
const FIRST = Object.keys(ORDER);

/** Pairs with a state, of a status, whose names contain words. */
export function chosen(pairs, {state, status, words}) {
  const sought = plainText(words ?? '').split(/\s+/).filter(Boolean);
  return pairs.filter(each => (!state || each.pair.includes(state)) && (!status || each.state === status)
    && sought.every(word => plainText(`${title(each, ' ')} ${each.pair.join(' ')}`).split(/[\s-]+/).some(part => part.startsWith(word))));
}

/**
 * @param pairs as /api/world has them
 * @param sort a column; with a minus before it the other way round
 * @param onSort is told the column to sort by
 * @param times the query that leads to a pair on that day
 */
export function PairTable({pairs, sort, onSort, times}) {
  const [shown, setShown] = useState(AT_ONCE);
  const turned = sort.startsWith('-');
  const column = FIRST.includes(sort.replace('-', '')) ? sort.replace('-', '') : 'state';
  const rows = useMemo(() => {
    const sorted = [...pairs].sort((one, other) => ORDER[column](one, other) || key(one).localeCompare(key(other)));
    return turned ? sorted.reverse() : sorted;
  }, [pairs, column, turned]);
  const head = (name, word, kind) => html`<th scope="col" class=${kind} aria-sort=${column === name ? (turned ? 'descending' : 'ascending') : null}>
    <button class="sort" type="button" onClick=${() => onSort(column === name && !turned ? `-${name}` : name)}>${word}${column === name ? html`<span aria-hidden="true">${turned ? ' ↑' : ' ↓'}</span>` : ''}</button></th>`;
  return html`<table class="wt pairs"><thead><tr>${head('pair', 'Pair')}${head('state', 'Status')}${head('since', 'Since', 'hide-s')}${head('change', 'Change, 7 days', 'n hide-s')}${head('tension', 'Tension', 'n')}</tr></thead>
    <tbody>${rows.slice(0, shown).map(each => html`<tr key=${key(each)}><td><a href=${to(`/relations/${each.pair.join('/')}`, times)}>${title(each, ' and ')}</a></td>
      <td><span class="how"><${Status} state=${each.state}/> <span>${stateWord(each.state)}</span></span></td><td class="hide-s">${each.since ? stretch(each.since) : each.state === 'established' ? 'presumed' : 'not known'}</td>
      <td class="n hide-s">${signed(each.change, true)}</td><td class="n">${signed(each.tension)}</td></tr>`)}</tbody></table>
    ${rows.length > shown && html`<p class="more"><button class="link" type="button" onClick=${() => setShown(shown + 4 * AT_ONCE)}>Show ${Math.min(4 * AT_ONCE, rows.length - shown)} more of ${rows.length - shown}</button></p>`}`;
}

/** Which pairs of all are wanted: words and a status. */
export function PairFilter({words, status, pairs, onWords, onStatus}) {
  const there = STATES.filter(state => state === status || pairs.some(each => each.state === state));
  return html`<div class="choose noprint"><label>State <input class="inp" type="search" value=${words} placeholder="a name or a code" onInput=${event => onWords(event.currentTarget.value)}/></label>
    <label>Status <select class="inp" value=${status} onChange=${event => onStatus(event.currentTarget.value)}><option value="">any</option>
      ${there.map(state => html`<option value=${state}>${stateWord(state)}</option>`)}</select></label></div>`;
}
