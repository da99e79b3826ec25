// All pairs on file: how they stand on a day.
import {html, useEffect} from '/vendor/preact.js';
import {adjust, to} from '/js/address.js';
import {useAhead} from '/js/ahead.js';
import {full, long, valid} from '/js/days.js';
import {list, spelled} from '/js/findings.js';
import {stateWord} from '/js/marks.js';
import {PairFilter, PairTable, chosen} from '/js/pairtable.js';
import {plain} from '/js/standing.js';
import {Empty, Failed, Loading} from '/js/states.js';
import {capital, count, isState, name, theName} from '/js/words.js';

export default function PairsPage({address: {query}, desk}) {
  const asOf = valid(query['as-of']) ? query['as-of'] : desk.day;
  const knownBy = valid(query['known-by']) ? query['known-by'] : null;
  const {data, fault, loading} = useAhead(to('/api/world', {'as-of': asOf, 'known-by': knownBy}));
  const state = isState(query.state) ? query.state : null;
  useEffect(() => { document.title = `${state ? `Pairs of ${theName(state)}` : 'Pairs'} · Chancery`; }, [state]);
  if (!data) return fault ? html`<${Failed} fault=${fault}/>` : html`<${Loading}/>`;
  const times = {'as-of': query['as-of'], 'known-by': knownBy};
  const of = chosen(data.pairs, {state});
  const found = chosen(of, {status: query.status, words: query.q});
  return html`<${Loading} when=${loading}/><div class="wrap">
    <p class="eyebrow"><a href=${to('/', times)}>World</a> / ${state ? html`<a href=${to('/relations', times)}>Pairs</a> / ${name(state)}` : 'Pairs'}, as of ${full(data.asOf)}${knownBy ? `, told until ${long(knownBy)}` : ''}</p>
    ${fault && html`<p class="small bad" role="alert">${fault.message} ${fault.next}</p>`}
    <h1>${heading(of, state)}</h1>
    <p class="lede">${lede(of, state)}</p>
    ${!data.pairs.length && html`<${Empty}>No pair of states is on file by that day. <a href="/file">File a dispatch.</a><//>`}
    ${of.length > 0 && html`<div class="block"><h2 class="unseen">All pairs</h2>
      <${PairFilter} words=${query.q ?? ''} status=${query.status ?? ''} pairs=${of} onWords=${q => adjust({q})} onStatus=${status => adjust({status})}/>
      <p class="small" aria-live="polite">${found.length === of.length ? count(of.length, 'pair') : `${found.length.toLocaleString()} of ${count(of.length, 'pair')}`}${found.length ? '' : '. Leave out a word, or choose another status.'}</p>
      ${found.length > 0 && html`<${PairTable} pairs=${found} sort=${query.sort ?? 'state'} onSort=${sort => adjust({sort: sort === 'state' ? null : sort})} times=${times}/>`}</div>`}
  </div>`;
}

function heading(pairs, state) {
  const far = pairs.filter(each => !plain(each));
  if (state) return pairs.length ? `${name(state)} and ${pairs.length === 1 ? 'one state' : `${spelled(pairs.length)} states`}` : `No pair with ${theName(state)} is on file`;
  if (!pairs.length) return 'No pair yet';
  return far.length ? `${capital(spelled(far.length))} of ${count(pairs.length, 'pair')} ${far.length === 1 ? 'is' : 'are'} not simply established` : `All ${count(pairs.length, 'pair')} established`;
}

function lede(pairs, state) {
  if (!pairs.length) return '';
  const numbers = new Map();
  for (const each of pairs) numbers.set(each.state, (numbers.get(each.state) ?? 0) + 1);
  const parts = [...numbers].sort((one, other) => other[1] - one[1]).map(([kind, number]) => `${spelled(number)} ${stateWord(kind)}`);
  return `${capital(list(parts))}. ${state ? '' : 'A pair is on file once a dispatch tells what one did to the other; until an act bears on its status, relations are presumed to be established.'}`;
}
