// What is being read, and what came of it, dispatch by dispatch; of what is read now, the sentence.
import {html, useState} from '/vendor/preact.js';
import {dispatchPage} from '/js/address.js';
import {change} from '/js/api.js';
import {short} from '/js/days.js';
import {Fault} from '/js/file/fault.js';
import {stateWord} from '/js/marks.js';
import {Empty} from '/js/states.js';
import {count, name} from '/js/words.js';

/** Lines shown at once. */
const AT_ONCE = 24;
const ENDED = new Set(['filed', 'known', 'failed', 'cancelled']);

export function Jobs({jobs: {data, fault, ask}}) {
  const [shown, setShown] = useState(AT_ONCE);
  const [trouble, setTrouble] = useState(null);
  const jobs = data?.jobs ?? [];
  const lines = jobs.flatMap(job => job.lines.map(line => ({...line, job: job.job})));
  const going = jobs.filter(job => job.state === 'waiting' || job.state === 'reading');
  const over = jobs.filter(job => !going.includes(job));
  const remove = async paths => {
    try {
      await Promise.all(paths.map(path => change('DELETE', path)));
      setTrouble(null);
    } catch (wrong) {
      setTrouble(wrong);
    }
    ask();
  };
  return html`<div class="block"><h2>${going.length || !jobs.length ? 'Reading now' : 'Read'}</h2>
    <p class="small does"><span aria-live="polite">${jobs.length ? summary(jobs) : ''}</span>
      ${going.length > 0 && html`<button class="link" type="button" onClick=${() => remove(going.map(job => `/api/filing/${job.job}`))}>Cancel what is not read</button>`}
      ${over.length > 0 && html`<button class="link" type="button" onClick=${() => remove(over.map(job => `/api/filing/${job.job}`))}>Clear what is done</button>`}</p>
    <${Fault} fault=${fault ?? trouble} onClose=${() => { setTrouble(null); ask(); }}/>
    ${data && !jobs.length && html`<${Empty}>Nothing is being read. Paste a dispatch above, or drop files.<//>`}
    ${lines.length > 0 && html`<table class="filing"><thead><tr><th scope="col">Dispatch</th><th scope="col">Progress</th><th scope="col">What came of it</th></tr></thead>
      <tbody>${lines.slice(0, shown).map(line => html`<${Line} key=${`${line.job} ${line.line}`} line=${line} onAside=${() => remove([`/api/filing/${line.job}/lines/${line.line}`])}/>`)}</tbody></table>`}
    ${lines.length > shown && html`<p><button class="link" type="button" onClick=${() => setShown(shown + 200)}>Show ${lines.length - shown} more</button></p>`}
    ${more(jobs) > 0 && html`<p class="small">${count(more(jobs), 'more dispatch', 'more dispatches')} of these files went well and ${more(jobs) === 1 ? 'is' : 'are'} not listed.</p>`}</div>`;
}

const more = jobs => jobs.reduce((sum, job) => sum + job.more, 0);

function summary(jobs) {
  const sum = field => jobs.reduce((all, job) => all + job[field], 0);
  const parts = [[sum('filed'), 'filed'], [sum('known'), 'known already'], [sum('failed'), 'failed'], [sum('open'), 'in hand']].filter(([n]) => n);
  return parts.length ? `${parts.map(([n, word]) => `${n.toLocaleString()} ${word}`).join(', ')}.` : '';
}

function Line({line, onAside}) {
  const by = [line.agency, line.day && short(line.day)].filter(Boolean).join(', ');
  const title = line.title ?? line.name;
  const read = line.dispatch && (line.state === 'filed' || line.state === 'known');
  return html`<tr><td>${read ? html`<a class="quiet" href=${dispatchPage(line.dispatch)}>${title}</a>` : title}
      ${(by || line.title) && html`<br/><span class="small">${by || line.name}</span>`}</td>
    <td><${Progress} line=${line}/></td>
    <td>${line.state === 'failed'
      ? html`${line.reason} ${line.next} <button class="link" type="button" onClick=${onAside}>Set aside</button>`
      : html`<${Came} line=${line}/>`}</td></tr>`;
}

function Progress({line}) {
  switch (line.state) {
    case 'filed': return html`<span class="okm" aria-hidden="true">✓</span> filed in ${seconds(line.seconds)}`;
    case 'known': return html`<span class="okm" aria-hidden="true">✓</span> known already`;
    case 'failed': return html`<span class="bad" aria-hidden="true">✕</span> not read`;
    case 'cancelled': return 'cancelled';
    case 'opening': return html`${/^https?:/i.test(line.name) ? 'fetching' : 'opening'}<${Busy}/>`;
    case 'reading': return line.sentences
      ? html`sentence ${line.sentence.toLocaleString()} of ${line.sentences.toLocaleString()}<progress class="prog" value=${line.sentence} max=${line.sentences} aria-label="Sentences read"></progress>`
      : html`reading<${Busy}/>`;
    case 'read': return html`<span class="small">read, to be filed</span>`;
    default: return html`<span class="small">waiting</span>`;
  }
}

const Busy = () => html`<div class="prog busy" role="progressbar" aria-label="At work"><i></i></div>`;

const seconds = time => (time < 0.95 ? `${Math.max(0.1, time).toFixed(1)} s` : time < 10 ? `${time.toFixed(1)} s` : `${Math.round(time)} s`);

function Came({line}) {
  if (line.state === 'known') return html`<span class="small">It had been filed before; nothing changes.</span>`;
  if (line.state === 'cancelled') return html`<span class="small">Nothing of it was filed.</span>`;
  if (!ENDED.has(line.state)) return html`<span class="small">${line.state === 'reading' ? 'still reading' : line.reason ? `${line.reason} ${line.next}` : ''}</span>`;
  const {came} = line;
  return html`${told(came)}${came.changes.map(({pair: [first, second], after}) =>
    html` <a href=${`/relations/${first}/${second}`}>${name(first)} – ${name(second)} ${after === 'none' ? 'now have' : 'is now'} ${stateWord(after)}</a>`)}`;
}

function told({events, statements, new: fresh, gained}) {
  const said = statements ? `, ${count(statements, 'statement')}` : '';
  if (!events) return statements ? `No event, ${count(statements, 'statement')}.` : 'No event in it.';
  if (!fresh && gained) return `No new event: ${gained === 1 ? 'a known one gains a report' : `${gained} known ones gain a report each`}${said}.`;
  const known = gained ? ` ${gained === 1 ? 'A known one gains' : `${gained} known ones gain`} a report.` : '';
  return `${count(events, 'event')}${said}.${known}`;
}
