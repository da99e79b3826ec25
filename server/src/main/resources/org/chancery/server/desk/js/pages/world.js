// The world on a day: what changed this week, which pairs are under strain, a map of those that are not simply established.
import {html, useEffect, useMemo, useRef, useState} from '/vendor/preact.js';
import {adjust, dispatchPage, to} from '/js/address.js';
import {useAhead} from '/js/ahead.js';
import {dayMonth, ends, full, long, plus, short, stretch, valid} from '/js/days.js';
import {heading, lede, spelled} from '/js/findings.js';
import {History} from '/js/history.js';
import {WorldMap} from '/js/map.js';
import {STATES, Status, stateWord} from '/js/marks.js';
import {key, plain, ranked, strained, title} from '/js/standing.js';
import {Failed, Loading} from '/js/states.js';
import {capital, count, quoted, signed, theName} from '/js/words.js';

/** Milliseconds after the last step of the slider until the address tells it: browsers count how often it changes. */
const SETTLED = 250;
/** Lines that are drawn at most: more could not be told apart. */
const DRAWN = {week: 40, strain: 40, all: 90};
/** Changes listed at once. */
const LISTED = 7;
/** Letters of a sentence that are quoted there. */
const QUOTED = 120;

export default function WorldPage({address: {query}, desk}) {
  const told = valid(query['as-of']) ? query['as-of'] : desk.day;
  const [day, setDay] = useState(told);
  const written = useRef(null);
  useEffect(() => {
    if (told !== written.current) setDay(told);
    written.current = null;
  }, [told]);
  useEffect(() => {
    if (day === told) return undefined;
    const waiting = setTimeout(() => { written.current = day; adjust({'as-of': day}); }, SETTLED);
    return () => clearTimeout(waiting);
  }, [day]);
  const knownBy = valid(query['known-by']) ? query['known-by'] : null;
  const ask = each => to('/api/world', {'as-of': each, 'known-by': knownBy, pairs: 'notable'});
  const path = ask(day);
  const {data, path: shown, fault, loading} = useAhead(path, [ask(plus(day, 1)), ask(plus(day, -1))]);
  useEffect(() => { document.title = `World, ${short(day)} · Chancery`; }, [day]);
  if (!desk.dispatches) return html`<${Nothing}/>`;
  if (!data) return fault ? html`<${Failed} fault=${fault}/>` : html`<${Loading}/>`;
  return html`<${Loading} when=${loading}/><${World} world=${data} day=${day} knownBy=${knownBy} query=${query} desk=${desk} fault=${fault} ready=${shown === path} setDay=${setDay}/>`;
}

const Nothing = () => html`<div class="wrap"><p class="eyebrow">World</p><h1>Nothing is on file</h1>
  <p class="lede">No dispatch is filed yet. <a href="/file">Paste one</a>, or start <code>chancery serve --examples</code>.</p></div>`;

function World({world, day, knownBy, query, desk, fault, ready, setDay}) {
  const times = {'as-of': day, 'known-by': knownBy};
  const fresh = useMemo(() => new Set(world.changed.map(key)), [world]);
  const pairs = useMemo(() => ranked(world.pairs.filter(each => !plain(each) || fresh.has(key(each))), fresh), [world]);
  const choices = useMemo(() => ({
    week: pairs.map(key).filter(each => fresh.has(each)),
    strain: pairs.filter(each => strained(each) || fresh.has(key(each))).map(key),
    all: pairs.map(key),
  }), [pairs]);
  const [usual] = useState(choices.strain.length ? 'strain' : 'all');
  const show = choices[query.show] ? query.show : usual;
  const shown = useMemo(() => new Set(choices[show].slice(0, DRAWN[show])), [choices, show]);
  const end = [desk.today, desk.last ?? desk.today, day].sort().pop();
  return html`<div class="wrap">
    <p class="eyebrow">World, as of ${full(day)}${knownBy ? `, as dispatches published until ${long(knownBy)} tell it` : ''}</p>
    <h1>${heading(world.changed)}</h1>
    <p class="lede">${lede(world)}</p>
    ${fault && html`<p class="small bad" role="alert">${fault.message} ${fault.next} The page shows ${full(world.asOf)}.</p>`}
    <div class="wgrid"><div>
      <figure><${WorldMap} pairs=${pairs} shown=${shown} fresh=${fresh} times=${times}/></figure>
      ${pairs.length > 0 && html`<div class="legend" aria-label="Key">${STATES.filter(state => pairs.some(each => each.state === state)).map(state => html`<span><${Status} state=${state}/> ${stateWord(state)}</span>`)}</div>`}
      <div class="spans show" role="group" aria-label="Lines that are drawn"><span>Show:</span>${[['week', 'changed this week'], ['strain', 'under strain'], ['all', 'all']].map(([each, word]) =>
        html`<button class="link" type="button" aria-pressed=${show === each} onClick=${() => adjust({show: each === usual ? null : each})}>${word} <span class="no">${choices[each].length}</span></button>`)}
        ${shown.size < choices[show].length && html`<span>The gravest ${shown.size} are drawn; point at a state for its others.</span>`}</div>
      <${History} day=${day} end=${end} ready=${ready} onDay=${setDay}/>
      <${KnownBy} knownBy=${knownBy} day=${day}/>
    </div><${Changes} world=${world} times=${times}/></div>
    <${Strained} pairs=${world.strained} times=${times}/>
    <${AllPairs} day=${day} knownBy=${knownBy} times=${times}/>
  </div>`;
}

/** The other time: what was known. */
const KnownBy = ({knownBy, day}) => html`<p class="small known noprint"><label>Told by dispatches published until
  <input class="inp" type="date" value=${knownBy ?? ''} onChange=${event => adjust({'known-by': valid(event.currentTarget.value) ? event.currentTarget.value : null})}/></label>
  ${knownBy ? html`<button class="link" type="button" onClick=${() => adjust({'known-by': null})}>All dispatches</button>`
    : html`<button class="link" type="button" onClick=${() => adjust({'known-by': day})}>until that day</button>`}</p>`;

function Changes({world, times}) {
  const [all, setAll] = useState(false);
  const told = together(world.changed);
  const listed = all ? told : told.slice(0, LISTED);
  const rest = told.slice(listed.length).flat().length;
  return html`<aside class="chg" data-asof=${world.asOf}><h2>Changed this week</h2>
    ${!told.length && html`<p class="small none">No status changed between ${dayMonth(plus(world.asOf, -6))} and ${dayMonth(world.asOf)}.</p>`}
    <ul>${listed.map(changes => html`<li key=${`${key(changes[0])} ${changes[0].event.id}`}><${Change} changes=${changes} times=${times}/></li>`)}</ul>
    ${rest > 0 && html`<p><button class="link" type="button" onClick=${() => setAll(true)}>${count(rest, 'more change')}</button></p>`}
    <${NotDone} world=${world} times=${times}/></aside>`;
}

const words = change => change.event.told.find(each => each.words);

/** Changes that one sentence tells of, together. */
function together(changed) {
  const groups = new Map();
  for (const change of changed) {
    const told = words(change);
    const group = told ? `${told.dispatch} ${told.start} ${change.state} ${change.date}` : `${key(change)} ${change.event.id}`;
    groups.set(group, [...groups.get(group) ?? [], change]);
  }
  return [...groups.values()];
}

function Change({changes, times}) {
  const [{event, date, state, from}] = changes;
  const told = words(changes[0]);
  const page = change => to(`/relations/${change.pair.join('/')}`, times);
  const same = changes.every(change => change.from === from);
  return html`${changes.map(change => html`<div class="h"><${Status} state=${change.state}/><span><a href=${page(change)} aria-label=${`${title(change)}: ${stateWord(change.state)}`}>${title(change)}</a>
      ${!same && html`<span class="d"> from ${stateWord(change.from)}</span>`}</span></div>`)}
    ${told ? html`<p class="q"><a class="quiet" href=${dispatchPage(told.dispatch, {event: told.event})}>${quoted(brief(told.words))}</a></p>`
      : html`<p class="q">${capital(theName(event.sources[0] ?? 'somebody'))} ${event.deed}${event.coded ? ', as coded elsewhere' : ''}</p>`}
    <p class="d">${day(date)} · ${stateWord(state)}${same ? `, from ${stateWord(from)}` : ''} · <a href=${`${page(changes[0])}#${event.id}`}>${count(event.reports, 'report')}</a></p>`;
}

/** The beginning of a sentence, where it can be cut. */
function brief(text) {
  if (text.length <= QUOTED) return text;
  const start = text.slice(0, QUOTED);
  const cut = Math.max(start.lastIndexOf(', '), start.lastIndexOf('; '));
  return `${start.slice(0, cut > QUOTED * .45 ? cut : start.lastIndexOf(' '))} …`;
}
const day = date => (ends(date)[0] === ends(date)[1] ? dayMonth(ends(date)[1]) : stretch(date));

/** What was said of the week and not done. It is asked for when somebody wants to see it. */
function NotDone({world: {notDone, asOf}, times}) {
  const [List, setList] = useState(null);
  useEffect(() => setList(null), [asOf, times['known-by'], notDone]);
  const words = `${capital(spelled(notDone))} ${notDone === 1 ? 'was' : 'were'} reported`;
  return html`<div class="small notdone"><p>Threats and plans change no status. ${notDone === 0 ? 'None was reported this week.'
    : html`${List ? words : html`<button class="link" type="button" onClick=${() => import('/js/notdone.js').then(found => setList(() => found.NotDone))}>${words}</button>`} this week.`}</p>
    ${List && html`<${List} asOf=${asOf} times=${times}/>`}</div>`;
}

function Strained({pairs, times}) {
  return html`<div class="block"><h2>Pairs under strain</h2>
    <p class="small">${pairs.length ? 'Tension adds up the acts of both sides; each loses half its weight in 30 days. Lower is worse. Largest change first.' : 'No pair is under tension to speak of.'}</p>
    ${pairs.length > 0 && html`<table class="wt"><thead><tr><th scope="col">Pair</th><th scope="col">Status</th><th scope="col" class="hide-s">Since</th><th scope="col">Tension, last 90 days</th><th scope="col" class="n hide-s">Change, 7 days</th><th scope="col" class="n">Today</th></tr></thead>
      <tbody>${pairs.map(each => html`<tr key=${key(each)}><td><a href=${to(`/relations/${each.pair.join('/')}`, times)}>${title(each, ' and ')}</a></td>
        <td><span class="how"><${Status} state=${each.state}/> <span>${stateWord(each.state)}</span></span></td><td class="hide-s">${each.since ? stretch(each.since) : '–'}</td>
        <td><${Spark} values=${each.curve}/></td><td class="n hide-s">${signed(each.change, true)}</td><td class="n">${signed(each.tension)}</td></tr>`)}</tbody></table>`}</div>`;
}

/** A curve of tension; the hairline is none. */
function Spark({values}) {
  const low = Math.min(-4, ...values);
  const high = Math.max(0, ...values);
  const x = i => 2 + i / Math.max(1, values.length - 1) * 122;
  const y = value => 3 + (high - value) / (high - low) * 20;
  const last = values.length - 1;
  return html`<svg class="spark" viewBox="0 0 130 26" role="img" aria-label=${`From ${signed(values[0])} to ${signed(values[last])}, worst ${signed(Math.min(...values))}`}>
    <path class="zero" d=${`M2 ${y(0).toFixed(1)}H124`}/><path class="run" d=${`M${values.map((value, i) => `${x(i).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}`}/>
    <circle cx=${x(last)} cy=${y(values[last])} r="2.4"/></svg>`;
}

/** All pairs: those too of which there is nothing to say, so they are asked for when the table is opened. */
function AllPairs({day: asOf, knownBy, times}) {
  const [open, setOpen] = useState(false);
  return html`<details class="data" onToggle=${event => setOpen(event.currentTarget.open)}><summary>The map as a table</summary>
    ${open && html`<${Table} path=${to('/api/world', {'as-of': asOf, 'known-by': knownBy})} times=${times}/>`}</details>`;
}

function Table({path, times}) {
  const {data, fault} = useAhead(path);
  const [parts, setParts] = useState(null);
  const [words, setWords] = useState('');
  const [status, setStatus] = useState('');
  const [sort, setSort] = useState('state');
  useEffect(() => { import('/js/pairtable.js').then(setParts); }, []);
  if (fault && !data) return html`<p class="bad" role="alert">${fault.message} ${fault.next}</p>`;
  if (!data || !parts) return html`<p class="small">Loading</p>`;
  const {PairFilter, PairTable, chosen} = parts;
  const found = chosen(data.pairs, {words, status});
  return html`<${PairFilter} words=${words} status=${status} pairs=${data.pairs} onWords=${setWords} onStatus=${setStatus}/>
    <p class="small" aria-live="polite">${found.length === data.pairs.length ? count(found.length, 'pair') : `${found.length} of ${count(data.pairs.length, 'pair')}`}</p>
    <${PairTable} pairs=${found} sort=${sort} onSort=${setSort} times=${times}/>`;
}
