// Two states: how they stand, how it came about, who did what to whom, what each claims.
import {html, useEffect, useMemo, useState} from '/vendor/preact.js';
import {adjust, casePage, dispatchPage, go, to} from '/js/address.js';
import {useAnswer} from '/js/api.js';
import {TensionChart} from '/js/chart.js';
import {dayMonth, ends, full, long, plus, short, stretch, valid} from '/js/days.js';
import {Act, ActKey, Status, side, stateWord} from '/js/marks.js';
import {DaySlider} from '/js/slider.js';
import {curve, span} from '/js/tension.js';
import {capital, count, name, quoted, reservation, rule, signed, theName} from '/js/words.js';
import {Failed, Loading} from '/js/states.js';

export default function PairPage({parts: [first, second], address, desk}) {
  const {query} = address;
  const asOf = valid(query['as-of']) ? query['as-of'] : desk.day;
  const knownBy = valid(query['known-by']) ? query['known-by'] : null;
  const {data, fault, loading} = useAnswer(to(`/api/relations/${first}/${second}`, {'as-of': asOf, 'known-by': knownBy, events: query.events}));
  useEffect(() => { document.title = `${name(first)} and ${name(second)} · Chancery`; }, [first, second]);
  if (!data) return fault ? html`<${Failed} fault=${fault}/>` : html`<${Loading}/>`;
  return html`<${Loading} when=${loading}/>${fault && html`<${Failed} fault=${fault}/>`}<${Pair} pair=${data} asOf=${asOf} knownBy=${knownBy} query=${query} desk=${desk}/>`;
}

function Pair({pair, asOf, knownBy, query, desk}) {
  const [first, second] = pair.pair;
  const days = span(query.span ?? 'story', pair.weights, pair.first, asOf);
  const open = event => event.told[0] && go(dispatchPage(event.told[0].dispatch, {event: event.told[0].event}));
  const unmoved = pair.events.some(event => event.modality !== 'actual');
  return html`<div class="wrap">
    <p class="eyebrow"><a href=${to('/', {'as-of': asOf})}>World</a> / ${first} – ${second}</p>
    <h1>${name(first)} and ${name(second)}</h1>
    <p class="status"><${Status} state=${pair.state} big/><span>${capital(stateWord(pair.state))}${pair.since
      ? ` since ${stretch(pair.since, {long: true})}` : pair.state === 'established' ? ', as presumed: no act on file bears on it' : ''}</span></p>
    <p class="lede"><${Lede} pair=${pair} asOf=${asOf}/></p>
    <${Times} pair=${pair} asOf=${asOf} knownBy=${knownBy} desk=${desk}/>
    <div class="block tension"><h2>Tension, ${between(days)}</h2>
      <p class="small">Day by day. Acts are pinned where they happened, not where they were reported.${unmoved && ' Only what was done counts; plans, threats and allegations are shown and weigh nothing.'}</p>
      <div class="spans" role="group" aria-label="Stretch of days">${[['story', 'this story'], ['year', 'a year'], ['all', 'all']].map(([kind, word]) =>
        html`<button class="link" type="button" aria-pressed=${(query.span ?? 'story') === kind} onClick=${() => adjust({span: kind === 'story' ? null : kind})}>${word}</button>`)}</div>
      <${ActKey} events=${pair.events}/>
      <${TensionChart} pair=${pair} from=${days.from} to=${days.to} onOpen=${open}/>
      <${CurveTable} pair=${pair} days=${days}/></div>
    <${Ledger} pair=${pair} query=${query}/>
    <${Claims} pair=${pair}/>
    <div class="block two"><${Cases} pair=${pair} asOf=${asOf}/><${Differ} pair=${pair}/></div>
    <${Expected} pair=${pair}/>
  </div>`;
}

const between = ({from, to: end}) => (from.slice(0, 7) === end.slice(0, 7) ? stretch(`${from.slice(0, 7)}-01/${plus(`${nextMonth(from)}-01`, -1)}`, {long: true})
  : `${long(from)} to ${long(end)}`);
const nextMonth = day => (day.slice(5, 7) === '12' ? `${Number(day.slice(0, 4)) + 1}-01` : `${day.slice(0, 5)}${String(Number(day.slice(5, 7)) + 1).padStart(2, '0')}`);

/** What moved the status last, and how tense it is, from what is filed. */
function Lede({pair, asOf}) {
  const cause = [...pair.history].reverse().find(change => change.event && change.state === pair.state) ?? pair.history.filter(change => change.event).pop();
  const worst = pair.weights.length ? curve(pair.weights, pair.halfLife, pair.weights[0][0], asOf).reduce((low, p) => (p.value < low.value ? p : low)) : null;
  const moved = cause && html`${capital(theName(cause.actor ?? ''))} ${cause.deed} on ${stretch(cause.date, {long: true})} (${count(cause.reports, 'report')}). `;
  const tense = worst && worst.value < -1
    ? html`Tension is ${signed(pair.tension)}; it was worst, ${signed(worst.value)}, on ${long(worst.day)}.`
    : pair.count ? 'There is no tension to speak of.' : 'No event between the two is filed.';
  return html`${moved}${tense}`;
}

function Times({pair, asOf, knownBy, desk}) {
  const end = [desk.today, asOf, pair.last ?? desk.today].sort().pop();
  const begin = pair.first && pair.first < asOf ? pair.first : plus(asOf, -60);
  const story = span('story', pair.weights, pair.first, asOf);
  const [wide, setWide] = useState(false);
  const from = wide ? begin : plus([story.from, asOf].sort()[0], -30);
  const until = wide ? end : [plus(story.to, 60), end].sort()[0] < asOf ? asOf : [plus(story.to, 60), end].sort()[0];
  const told = knownBy ?? [pair.lastTold ?? until, until].sort()[0];
  return html`<div class="pick noprint">
    <${DaySlider} label="What was true on" from=${from} to=${until} day=${asOf} onDay=${day => adjust({'as-of': day})}/>
    <${DaySlider} label="Told by dispatches published until" from=${from} to=${until} day=${told < from ? from : told} onDay=${day => adjust({'known-by': day})}/>
    <p class="small" aria-live="polite">${full(asOf)}${knownBy ? `, as dispatches published until ${long(knownBy)} tell it. ` : ', as all dispatches on file tell it. '}
      ${knownBy && html`<button class="link" type="button" onClick=${() => adjust({'known-by': null})}>All dispatches</button> `}
      <button class="link" type="button" onClick=${() => setWide(!wide)}>${wide ? 'This story’s days' : 'All days'}</button></p></div>`;
}

function CurveTable({pair, days}) {
  const [open, setOpen] = useState(false);
  const rows = open ? curve(pair.weights, pair.halfLife, days.from, days.to, 400) : [];
  return html`<details class="data" onToggle=${event => setOpen(event.currentTarget.open)}><summary>The curve as a table</summary><div class="scroll"><table><thead><tr><th>Day</th><th class="n">Tension</th><th>Acts</th></tr></thead>
    <tbody>${rows.map(point => {
      const acts = pair.events.filter(event => event.date && ends(event.date)[1] === point.day);
      return html`<tr><td>${short(point.day)}</td><td class="n">${signed(point.value)}</td>
        <td>${acts.map(event => html`<div>${name(event.sources[0] ?? '?')}: ${event.deed}${event.modality !== 'actual' && ` (${reservation(event.modality)})`}
          <span class="small"> ${event.type}${event.mode ? `·${event.mode}` : ''} ${event.cameo}</span></div>`)}</td></tr>`;
    })}</tbody></table></div></details>`;
}

/** Rows of a day: what each side did, beside each other. */
function rows(pair) {
  const [first] = pair.pair;
  const byDay = new Map();
  for (const event of pair.events) {
    const key = event.date ? `${event.date.start}/${event.date.end}` : '';
    if (!byDay.has(key)) byDay.set(key, {left: [], right: []});
    byDay.get(key)[event.sources[0] === first ? 'left' : 'right'].push(event);
  }
  return [...byDay].flatMap(([key, {left, right}]) =>
    Array.from({length: Math.max(left.length, right.length)}, (_, i) => ({day: i ? '' : stretch(key || null), data: stretch(key || null), left: left[i], right: right[i]})));
}

const AT_ONCE = 120;

function Ledger({pair}) {
  const [first, second] = pair.pair;
  const all = useMemo(() => rows(pair), [pair]);
  const [shown, setShown] = useState(AT_ONCE);
  const latest = all.slice(Math.max(0, all.length - shown));
  const older = pair.count - pair.events.length;
  return html`<div class="block"><h2>Who did what to whom</h2>
    ${!all.length && html`<p class="small">No act between the two is filed by that day.</p>`}
    ${all.length > shown && html`<p class="small"><button class="link" type="button" onClick=${() => setShown(shown + 4 * AT_ONCE)}>Show earlier acts (${all.length - shown} more rows)</button></p>`}
    ${all.length <= shown && older > 0 && html`<p class="small"><button class="link" type="button" onClick=${() => adjust({events: Math.min(5000, pair.count)})}>Load ${count(older, 'earlier act')}</button></p>`}
    ${all.length > 0 && html`<div class="led"><div class="hd l">${name(first)}, toward ${theName(second)}</div><div class="hd dt"></div><div class="hd">${name(second)}, toward ${theName(first)}</div>
      ${latest.map(row => html`
        ${row.left ? html`<${Entry} event=${row.left} side="l" day=${row.data}/>` : html`<div class="e"></div>`}
        <div class="dt">${row.day}</div>
        ${row.right ? html`<${Entry} event=${row.right} side="r" day=${row.data}/>` : html`<div class="e"></div>`}`)}</div>`}
  </div>`;
}

function Entry({event, side: place, day}) {
  const [told] = event.told;
  const foot = [count(event.reports, 'report'), event.reports < event.dispatches.length && count(event.dispatches.length - event.reports, 'copy', 'copies'),
    event.modality !== 'actual' && 'moves nothing', event.saidBy.length > 0 && event.reports === 1 && `on the word of ${event.saidBy.join(', ')}`, event.coded && 'coded elsewhere, not read here'].filter(Boolean);
  return html`<div class=${`s ${place}`} data-d=${day} id=${event.id}>
    <div class="t"><${Act} quad=${event.quad} modality=${event.modality}/><span class=${event.modality === 'denied' ? 'struck' : ''}>${event.deed}</span>
      ${event.modality !== 'actual' && html`<span class="k">${reservation(event.modality)}</span>`}</div>
    ${told?.words && html`<p class="q"><a class="quiet" href=${dispatchPage(told.dispatch, {event: told.event})}>${quoted(told.words)}</a></p>`}
    <p class="small">${foot.join(' · ')}${event.rules.map(code => html` · <abbr title=${rule(code)}>${code}</abbr>`)}</p></div>`;
}

function Claims({pair}) {
  const [first, second] = pair.pair;
  if (!pair.pleaded.length && !pair.claims.length) return null;
  const others = {[first]: pair.claims.filter(claim => claim.by === first), [second]: pair.claims.filter(claim => claim.by === second)};
  return html`<div class="block"><h2>What each side claims</h2><p class="small">Side by side, as reported. Chancery does not say who is right.</p>
    ${pair.pleaded.length > 0 && html`<div class="clm"><div class="hd l">${name(first)}</div><div class="hd c"></div><div class="hd">${name(second)}</div>
      ${pair.pleaded.map(each => html`<div class="tri">
        <div class="l"><${Pleas} rule=${each} by=${first}/></div>
        <div class="c"><h3>${rule(each.instrument)}</h3><span class="small">${each.articles.length ? `article ${each.articles.join(', ')}` : ''} ${each.reading}</span></div>
        <div><${Pleas} rule=${each} by=${second}/></div></div>`)}</div>`}
    ${pair.claims.length > 0 && html`<div class="two said"><${Said} state=${first} claims=${others[first]}/><${Said} state=${second} claims=${others[second]}/></div>`}
  </div>`;
}

function Pleas({rule: each, by}) {
  const pleas = each.claims.filter(plea => plea.by === by);
  if (!pleas.length) return html`<p class="q small" data-w=${name(by)}>No claim reported.</p>`;
  return pleas.map(plea => html`<p class="q" data-w=${name(by)}>${plea.quotes.slice(0, 2).map((quote, i) => html`${i ? '; ' : ''}<a class="quiet" href=${dispatchPage(quote.dispatch)}>${quoted(quote.words)}</a>`)}</p>
    <span class="small">${plea.how === 'justification' ? 'pleads it' : 'says it was breached'} · ${count(plea.reports, 'report')} · ${plea.speakers.join(', ')}</span>`);
}

function Said({state, claims}) {
  const [all, setAll] = useState(false);
  const shown = all ? claims : claims.slice(0, 6);
  return html`<div><h3>${pairWord(state)} also says</h3>
    ${!claims.length && html`<p class="small">Nothing else reported.</p>`}
    <ul>${shown.map(claim => html`<li><p class="q"><a class="quiet" href=${dispatchPage(claim.dispatches[0])}>${claim.direct ? quoted(claim.words) : claim.words}</a></p>
      <span class="small">${claim.speaker}${claim.published ? `, ${short(claim.published)}` : ''} · ${count(claim.reports, 'report')}</span></li>`)}</ul>
    ${claims.length > shown.length && html`<button class="link" type="button" onClick=${() => setAll(true)}>${claims.length - shown.length} more</button>`}</div>`;
}
const pairWord = code => name(code);

function Cases({pair, asOf}) {
  return html`<div><h2>${pair.cases.length ? 'Cases' : 'No case'}</h2><ul class="cs">${pair.cases.map(each => html`<li>
    <a href=${casePage(each.id, {'as-of': asOf})}>${each.title}</a><span class="small">${each.status}</span>
    <span class="small">${each.steps.length ? `${count(each.steps.length, 'step')}, last ${stretch(each.steps[each.steps.length - 1].date)}` : each.kind}</span></li>`)}</ul></div>`;
}

function Differ({pair}) {
  const all = pair.events.flatMap(event => event.disagreements.map(each => ({event, ...each})));
  const used = ({event, field}) => (field === 'date' && event.date ? [event.date.start, `${event.date.start}/${event.date.end}`] : field === 'place' ? [event.place?.name] : []);
  const value = (field, text) => (field === 'date' ? stretch(text) : text);
  return html`<div><h2>${all.length ? 'Where reports differ' : 'Reports do not differ'}</h2>
    <ul class="dis">${all.slice(0, 12).map(each => html`<li><h3>${capital(each.field === 'date' ? 'day' : each.field)}: ${name(each.event.sources[0] ?? '')} ${each.event.deed}</h3>
      ${Object.entries(each.values).sort((a, b) => b[1] - a[1]).map(([text, number]) => html`<div class="row"><span>${value(each.field, text)}${used(each).includes(text) ? ', used' : ''}</span>
        <span class="dots" role="img" aria-label=${count(number, 'report')}>${(text.includes('/') && each.field === 'date' ? '○' : '●').repeat(Math.min(12, number))}</span></div>`)}</li>`)}</ul>
    ${all.length > 0 && html`<p class="small">One dot, one independent report. A hollow dot gives no exact day.</p>`}</div>`;
}

function Expected({pair}) {
  if (!pair.expects.length) return null;
  const sort = kind => pair.expects.filter(each => each.sort === kind);
  const list = (title, items) => items.length > 0 && html`<div><h2>${title}</h2><ul class="cs">${items.map(each => html`<li><span>${each.says}</span><span class="small">${each.how}</span>
    <span class="small">${each.by.map(name).join(' and ')} · <abbr title=${rule(each.instrument)}>${each.instrument} ${each.article}</abbr>${each.bound ? '' : ' · whether it binds them is not known'}</span></li>`)}</ul></div>`;
  return html`<div class="block two">${list('What the rules leave open next', sort('step'))}${list('What holds meanwhile', sort('standing'))}</div>`;
}
