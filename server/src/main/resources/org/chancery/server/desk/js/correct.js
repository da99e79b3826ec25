// Sets a reading right: what it is, who, to whom, when, whether it was done; or merges, splits, rejects. A reason is owed.
import {html, useEffect, useLayoutEffect, useRef, useState} from '/vendor/preact.js';
import {change, get} from '/js/api.js';
import {plus, stretch, valid} from '/js/days.js';
import {acts, modalities, name, reservation, states, types, deed} from '/js/words.js';

const FIELDS = ['act', 'type', 'source', 'target', 'date', 'modality'];

/** The values of an event's fields as the contract prints them. */
function values(event) {
  const {date} = event;
  return {
    act: event.act ?? '', type: event.type, source: event.sources[0] ?? '', target: event.targets[0] ?? '', modality: event.modality,
    date: date ? (date.start === date.end ? date.start : `${date.start}/${date.end}`) : '',
  };
}

/**
 * @param reports the accounts of the event, of which one is chosen: {event, source, target}
 * @param number its number in the text
 * @param anchor gives the element it points at
 * @param onClose is told what was done in a sentence, or nothing
 */
export function Correction({reports, number, anchor, onClose}) {
  const live = reports.filter(report => report.event);
  const [chosen, setChosen] = useState(0);
  const report = live[chosen];
  const [form, setForm] = useState(() => values(report.event));
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState(null);
  const [busy, setBusy] = useState(false);
  const [others, setOthers] = useState(null);
  const [merged, setMerged] = useState([]);
  const box = useRef(null);
  const reason = useRef(null);
  const first = values(report.event);
  useEffect(() => setForm(values(live[chosen].event)), [chosen]);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    box.current.querySelector('select, input')?.focus({preventScroll: true});
    box.current.scrollIntoView({block: 'nearest'});
    return () => opener?.focus?.({preventScroll: true});
  }, []);
  useLayoutEffect(() => {
    const words = anchor();
    const top = words ? words.offsetTop : 0;
    box.current.style.setProperty('--top', `${Math.max(0, top - 14)}px`);
  }, [anchor]);
  const keys = event => {
    if (event.key === 'Escape') { event.stopPropagation(); onClose(); }
    if (event.key !== 'Tab') return;
    const all = [...box.current.querySelectorAll('select, input, textarea, button, a[href]')].filter(each => !each.disabled);
    const edge = event.shiftKey ? all[0] : all[all.length - 1];
    if (document.activeElement === edge) { event.preventDefault(); (event.shiftKey ? all[all.length - 1] : all[0]).focus(); }
  };
  const send = async (path, body, done) => {
    if (!why.trim()) { setFault({message: 'Say why.', next: 'The reason is kept with the correction.'}); reason.current.focus(); return; }
    setBusy(true);
    try {
      await change('POST', path, {...body, why});
      onClose(done);
    } catch (failed) {
      setFault(failed);
      setBusy(false);
    }
  };
  const enter = event => {
    event.preventDefault();
    const changed = Object.fromEntries(FIELDS.filter(field => form[field] !== first[field]).map(field => [field, form[field]]));
    if (!Object.keys(changed).length) { setFault({message: 'Nothing is changed yet.', next: 'Change a field, or merge, split or reject.'}); return; }
    send(`/api/events/${report.event.id}/set`, {values: changed}, `Reading ${number} is set right.`);
  };
  const listOthers = async () => {
    if (others) { setOthers(null); return; }
    const pair = [report.source, report.target];
    if (!pair.every(code => /^[A-Z]{3}$/.test(code ?? '')) || pair[0] === pair[1]) { setOthers([]); return; }
    const day = report.event.date?.end;
    const query = valid(day) ? `&since=${plus(day, -14)}&until=${plus(day, 14)}` : '';
    setOthers((await get(`/api/events?pair=${pair}${query}&as-of=9999-12-31`)).filter(event => event.id !== report.event.id).slice(0, 30));
  };
  const field = (id, label, control) => html`<label for=${`f-${id}`}>${label}</label>${control}`;
  const set = id => event => setForm({...form, [id]: event.currentTarget.value});
  const changed = id => (form[id] !== first[id] ? 'chg1' : '');
  const party = id => html`<input id=${`f-${id}`} class=${changed(id)} list="parties" value=${form[id]} onInput=${set(id)} autocomplete="off"/>`;
  return html`<form class="pop" ref=${box} role="dialog" aria-label=${`Correct reading ${number}`} onKeyDown=${keys} onSubmit=${enter}>
    <h3>Correct reading ${number}</h3>
    <datalist id="parties">${states().map(([code, state]) => html`<option value=${code}>${state.name}</option>`)}</datalist>
    <div class="fld">
      ${live.length > 1 && field('report', 'Of', html`<select id="f-report" class="full" value=${chosen} onChange=${event => setChosen(Number(event.currentTarget.value))}>
        ${live.map((each, i) => html`<option value=${i}>${name(each.source ?? '?')} → ${name(each.target ?? '?')}</option>`)}</select>`)}
      ${field('act', 'Act', html`<select id="f-act" class=${`full ${changed('act')}`} value=${form.act} onChange=${set('act')}><option value="">none of diplomatic practice</option>
        ${acts().sort((a, b) => a[1].localeCompare(b[1])).map(([code, words]) => html`<option value=${code}>${words}</option>`)}</select>`)}
      ${field('source', 'Who', party('source'))}${field('target', 'To whom', party('target'))}
      ${field('date', 'Day', html`<input id="f-date" class=${changed('date')} value=${form.date} onInput=${set('date')} placeholder="2024-04-05"/>`)}
      ${field('modality', 'Stands as', html`<select id="f-modality" class=${changed('modality')} value=${form.modality} onChange=${set('modality')}>
        ${modalities().map(each => html`<option value=${each}>${reservation(each) || 'done'}</option>`)}</select>`)}
      ${field('type', 'Type', html`<select id="f-type" class=${changed('type')} value=${form.type} onChange=${set('type')}>${types().map(each => html`<option>${each}</option>`)}</select>`)}
      <span></span><span></span>
      ${field('why', 'Why', html`<textarea id="f-why" class="full" aria-required="true" ref=${reason} value=${why} onInput=${event => setWhy(event.currentTarget.value)}></textarea>`)}
    </div>
    ${others && html`<fieldset class="others"><legend class="small">The same event as</legend>
      ${!others.length && html`<p class="small">No other event of the two within a fortnight.</p>`}
      ${others.map(each => html`<label><input type="checkbox" checked=${merged.includes(each.id)} onChange=${() =>
        setMerged(merged.includes(each.id) ? merged.filter(id => id !== each.id) : [...merged, each.id])}/>
        ${name(each.sources[0] ?? '?')} ${each.act ? deed(each.act) : each.type.toLowerCase()}, ${stretch(each.date)}</label>`)}
      ${merged.length > 0 && html`<button class="btn" type="button" disabled=${busy} onClick=${() =>
        send('/api/merge', {events: [report.event.id, ...merged]}, 'They are one event now.')}>Make them one event</button>`}</fieldset>`}
    ${fault && html`<p class="bad" role="alert">${fault.message} ${fault.next}</p>`}
    <div class="act"><button class="btn pri" type="submit" disabled=${busy}>Enter correction</button>
      <button class="btn txt" type="button" aria-expanded=${Boolean(others)} onClick=${listOthers}>Merge with…</button>
      ${report.event.reports + report.event.copies > 1 && html`<button class="btn txt" type="button" disabled=${busy} onClick=${() => send(`/api/events/${report.event.id}/split`, {}, 'Its reports tell an event each now.')}>Split</button>`}
      <button class="btn txt" type="button" disabled=${busy} onClick=${() => send(`/api/events/${report.event.id}/reject`, {}, `Reading ${number} no longer counts.`)}>Reject</button>
      <button class="btn txt" type="button" onClick=${() => onClose()}>Close</button></div>
    <p class="small">The first reading is kept and shown. The pair page follows at once.</p></form>`;
}
