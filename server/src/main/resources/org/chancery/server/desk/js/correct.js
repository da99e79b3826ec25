// Sets a reading right: what it is, who, to whom, when, whether it was done; or merges, splits, rejects. A reason is owed. The form
// stands beside the text and points at its words; the first reading stays.
import {html, useEffect, useLayoutEffect, useRef, useState} from '/vendor/preact.js';
import {to} from '/js/address.js';
import {change, get} from '/js/api.js';
import {long, plus, stretch, valid} from '/js/days.js';
import {pairOf, range} from '/js/dispatch/account.js';
import {stateWord} from '/js/marks.js';
import {acts, capital, count, isState, modalities, name, quoted, reservation, signed, states, types} from '/js/words.js';

const FIELDS = ['act', 'type', 'source', 'target', 'date', 'modality'];
const NEAR = 14;

/** The values of an event's fields as the form shows them: parties by name, a day by its ends. */
function values({act, type, sources, targets, date, modality}) {
  return {
    act: act ?? '', type, source: name(sources[0] ?? ''), target: name(targets[0] ?? ''), modality,
    from: date?.start ?? '', until: date && date.end !== date.start ? date.end : '',
  };
}

/** A party as the register knows it: the code of a state, the name of anybody else. */
export function party(words) {
  const given = words.trim();
  const state = states().find(([code, each]) => code === given || each.name.toLowerCase() === given.toLowerCase());
  return state ? state[0] : given;
}

/** The fields as the contract prints them. */
const printed = form => ({
  act: form.act, type: form.type, source: party(form.source), target: party(form.target), modality: form.modality,
  date: form.from && range({start: form.from, end: form.until || form.from}),
});

/** What is wrong with a form, as {field, message, next}; null where nothing is. */
function wrong(form, changed) {
  for (const field of ['source', 'target']) {
    if (isState(changed[field]) && name(changed[field]) === changed[field]) {
      return {field, message: `No state has the code ${changed[field]}.`, next: 'Choose a state by its name, or write the party’s name in full.'};
    }
  }
  if (form.until && !form.from) return {field: 'date', message: 'The stretch has no first day.', next: 'Give one, or leave both empty where no day is reported.'};
  if (form.until && form.until < form.from) return {field: 'date', message: 'It ends before it begins.', next: 'The second day is the later one.'};
  return Object.keys(changed).length ? null : {message: 'Nothing is changed yet.', next: 'Change a field; or merge, split or reject.'};
}

/** How two states stand, in a few words. */
const standing = pair => `${stateWord(pair.state)}${pair.since ? ` since ${stretch(pair.since)}` : ''}, tension ${signed(pair.tension)}`;

/**
 * @param account of the event of the reading; of its reports one is chosen
 * @param anchor gives the element it points at
 * @param leaf ref of what it is laid out in
 * @param wide whether there is a margin to stand in
 * @param words the clause, for where there is none
 * @param onClose is told {said, pair, asOf, follows} of what was done, or nothing
 */
export function Correction({account, anchor, leaf, wide, words, published, onClose}) {
  const {live, number} = account;
  const [chosen, setChosen] = useState(0);
  const {event} = live[chosen] ?? live[0];
  const [form, setForm] = useState(() => values(event));
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState(null);
  const [busy, setBusy] = useState(false);
  const [others, setOthers] = useState(null);
  const [merged, setMerged] = useState([]);
  const box = useRef(null);
  const line = useRef(null);
  const reason = useRef(null);
  const first = printed(values(event));
  useEffect(() => { setForm(values(event)); setOthers(null); setMerged([]); setFault(null); }, [chosen]);

  useLayoutEffect(() => {
    const opener = document.activeElement;
    box.current.querySelector('.fld select, .fld input')?.focus({preventScroll: true});
    return () => { if (opener?.isConnected) opener.focus({preventScroll: true}); else anchor()?.focus({preventScroll: true}); };
  }, []);
  useLayoutEffect(() => {
    const place = () => {
      const about = anchor();
      if (!about) return;
      const at = about.getBoundingClientRect();
      if (!wide) {
        const covered = at.bottom - (innerHeight - box.current.offsetHeight - 24);
        if (covered > 0 || at.top < 70) scrollBy(0, covered > 0 ? Math.min(covered, at.top - 70) : at.top - 90);
        return;
      }
      const origin = leaf.current.getBoundingClientRect();
      const [x, y] = [at.right - origin.left, at.bottom - origin.top];
      box.current.style.setProperty('--top', `${Math.max(0, y - 26)}px`);
      line.current.style.setProperty('--x', `${x + 3}px`);
      line.current.style.setProperty('--y', `${y + 3}px`);
      line.current.style.setProperty('--length', `${Math.max(0, box.current.offsetLeft - x - 3)}px`);
    };
    place();
    if (wide) {
      const {top, bottom} = box.current.getBoundingClientRect();
      if (bottom > innerHeight) scrollBy(0, Math.min(bottom - innerHeight + 16, top - 72));
    }
    const look = new ResizeObserver(place);
    look.observe(leaf.current);
    addEventListener('resize', place);
    return () => { look.disconnect(); removeEventListener('resize', place); };
  }, [wide]);

  useEffect(() => { if (others) box.current.scrollIntoView({block: 'nearest'}); }, [others]);

  const keys = press => {
    if (press.key === 'Escape') { press.stopPropagation(); press.preventDefault(); onClose(); return; }
    if (press.key !== 'Tab') return;
    const all = [...box.current.querySelectorAll('select, input, textarea, button, a[href]')].filter(each => !each.disabled && each.offsetParent !== null);
    const [start, end] = [all[0], all[all.length - 1]];
    if (document.activeElement === (press.shiftKey ? start : end)) { press.preventDefault(); (press.shiftKey ? end : start).focus(); }
  };
  const complain = found => {
    setFault(found);
    box.current.querySelector(`#f-${found.field === 'date' ? 'from' : found.field}`)?.focus();
  };
  const send = async (path, body, said, pair = pairOf(event.sources[0], event.targets[0])) => {
    if (!why.trim()) { complain({field: 'why', message: 'Say why.', next: 'The reason is kept with the correction and shown beside it.'}); return; }
    setBusy(true);
    setFault(null);
    const asOf = [body.values?.date?.split('/').pop(), event.date?.end, published].filter(valid).sort().pop();
    const look = () => (pair ? get(to(`/api/relations/${pair.join('/')}`, {'as-of': asOf, events: 1})).catch(() => null) : null);
    try {
      const before = await look();
      await change('POST', path, {...body, why: why.trim()});
      const after = await look();
      onClose({said, pair, asOf, follows: pair && `${name(pair[0])} and ${name(pair[1])}${follows(before, after, asOf)}`});
    } catch (failed) {
      setBusy(false);
      complain(failed);
    }
  };
  const enter = press => {
    press.preventDefault();
    const now = printed(form);
    const changed = Object.fromEntries(FIELDS.filter(field => now[field] !== first[field]).map(field => [field, now[field]]));
    const found = wrong(form, changed);
    if (found) { complain(found); return; }
    send(`/api/events/${encodeURIComponent(event.id)}/set`, {values: changed}, `Reading ${number} is set right.`,
      pairOf(changed.source ?? event.sources[0], changed.target ?? event.targets[0]) ?? pairOf(event.sources[0], event.targets[0]));
  };
  const listOthers = async () => {
    if (others) { setOthers(null); setMerged([]); return; }
    const pair = pairOf(event.sources[0], event.targets[0]);
    if (!pair) { setOthers([]); return; }
    const days = event.date ? {since: plus(event.date.start, -NEAR), until: plus(event.date.end, NEAR)} : {};
    try {
      const found = await get(to('/api/events', {pair: pair.join(), ...days, 'as-of': '9999-12-31'}));
      setOthers(found.filter(each => each.id !== event.id).slice(-40));
    } catch (failed) {
      setFault(failed);
    }
  };
  const set = id => change => setForm({...form, [id]: change.currentTarget.value});
  const now = printed(form);
  const state = id => ({class: now[id] !== first[id] ? 'chg1' : '', 'aria-invalid': fault?.field === id ? 'true' : null, 'aria-describedby': fault?.field === id ? 'f-fault' : null});
  const said = fault && html`<p class="bad" id="f-fault" role="alert">${fault.message} ${fault.next}</p>`;
  const at = (...fields) => fields.includes(fault?.field) && html`<div class="full">${said}</div>`;
  const field = (id, label, control) => html`<label for=${`f-${id}`}>${label}</label>${control}`;
  const whoIs = id => html`<span class="whois"><input id=${`f-${id}`} ...${state(id)} list="parties" value=${form[id]} onInput=${set(id)} autocomplete="off"/>
    <small aria-hidden="true">${now[id] && (isState(now[id]) ? now[id] : 'no state')}</small></span>`;
  const several = event.reports + event.copies;
  return html`${wide && html`<div class="pointer" ref=${line} aria-hidden="true"></div>`}
  <form class="pop" ref=${box} role="dialog" aria-modal="true" aria-labelledby="pop-title" onKeyDown=${keys} onSubmit=${enter} novalidate>
    <div class="hd"><h3 id="pop-title">Correct reading ${number}</h3><button class="btn txt" type="button" onClick=${() => onClose()}>Close</button></div>
    <p class="q about">${quoted(words)}</p>
    <datalist id="parties">${states().map(([code, each]) => html`<option value=${each.name}>${code}</option>`)}</datalist>
    <div class="fld">
      ${live.length > 1 && field('report', 'Of', html`<select id="f-report" class="full" value=${chosen} onChange=${pick => setChosen(Number(pick.currentTarget.value))}>
        ${live.map((each, i) => html`<option value=${i} selected=${i === chosen}>${name(each.event.sources[0] ?? 'nobody')} → ${name(each.event.targets[0] ?? 'nobody')}</option>`)}</select>`)}
      ${field('act', 'Act', html`<select id="f-act" ...${state('act')} class=${`full ${state('act').class}`} value=${form.act} onChange=${set('act')}><option value="">none of diplomatic practice: its type tells</option>
        ${acts().sort((a, b) => a[1].localeCompare(b[1])).map(([code, what]) => html`<option value=${code}>${what}</option>`)}${form.act && !acts().some(([code]) => code === form.act) && html`<option value=${form.act}>${form.act.replace(/-/g, ' ')}</option>`}</select>`)}
      ${at('act')}
      ${field('source', 'Who', whoIs('source'))}${field('target', 'To whom', whoIs('target'))}
      ${at('source', 'target')}
      ${field('from', 'Day', html`<input id="f-from" type="date" ...${state('date')} value=${form.from} onInput=${set('from')}/>`)}
      ${field('until', 'until', html`<input id="f-until" type="date" ...${state('date')} value=${form.until} onInput=${set('until')} title="Empty for one day"/>`)}
      ${at('date')}
      ${field('modality', 'Stands as', html`<select id="f-modality" ...${state('modality')} value=${form.modality} onChange=${set('modality')}>
        ${modalities().map(each => html`<option value=${each}>${reservation(each) || 'done'}</option>`)}</select>`)}
      ${field('type', 'Type', html`<select id="f-type" ...${state('type')} value=${form.type} onChange=${set('type')}>${types().map(each => html`<option value=${each}>${capital(each.toLowerCase())}</option>`)}</select>`)}
      ${at('modality', 'type')}
      ${field('why', 'Why', html`<textarea id="f-why" class="full" aria-required="true" ...${state('why')} class="full" ref=${reason} value=${why} onInput=${input => setWhy(input.currentTarget.value)} placeholder="What shows it? It is kept with your name."></textarea>`)}
      ${at('why')}
    </div>
    ${others && html`<fieldset class="others"><legend class="small">The same event as</legend>
      ${!others.length && html`<p class="small">${pairOf(event.sources[0], event.targets[0]) ? `No other event of the two within ${event.date ? 'a fortnight' : 'the register'}.` : 'It is not between two states, so there is none to choose.'}</p>`}
      ${others.map(each => html`<label><input type="checkbox" checked=${merged.includes(each.id)} onChange=${() =>
        setMerged(merged.includes(each.id) ? merged.filter(id => id !== each.id) : [...merged, each.id])}/>
        <span>${stretch(each.date)}: ${name(each.sources[0] ?? 'nobody')} ${each.act ? acts().find(([code]) => code === each.act)?.[1] ?? each.act : each.type.toLowerCase()}${each.modality === 'actual' ? '' : `, ${reservation(each.modality)}`}<span class="small"> · ${count(each.reports, 'report')}</span></span></label>`)}
      ${merged.length > 0 && html`<button class="btn" type="button" disabled=${busy} onClick=${() =>
        send('/api/merge', {events: [event.id, ...merged]}, `Reading ${number} is one event with ${count(merged.length, 'other')} now.`)}>Make them one event</button>`}</fieldset>`}
    ${fault && !['act', 'type', 'source', 'target', 'date', 'modality', 'why'].includes(fault.field) && said}
    <div class="act"><button class="btn pri" type="submit" disabled=${busy}>Enter correction</button>
      <button class="btn txt" type="button" aria-expanded=${Boolean(others)} onClick=${listOthers}>Merge with…</button>
      ${several > 1 && html`<button class="btn txt" type="button" disabled=${busy} onClick=${() => send(`/api/events/${encodeURIComponent(event.id)}/split`, {}, 'Each of its reports tells an event of its own now.')}>Split</button>`}
      <button class="btn txt" type="button" disabled=${busy} onClick=${() => send(`/api/events/${encodeURIComponent(event.id)}/reject`, {}, `Reading ${number} counts no more.`)}>Reject</button></div>
    <p class="small">${several > 1 ? `${capital(count(several, 'dispatch', 'dispatches'))} tell this event; what you set holds of all. ` : ''}The first reading is kept and shown. The pair page follows at once.</p></form>`;
}

/** What became of two states by a correction. */
function follows(before, after, asOf) {
  if (!before || !after) return '';
  const day = asOf ? ` on ${long(asOf)}` : '';
  if (before.state === after.state && before.since === after.since && Math.abs(before.tension - after.tension) < 0.05) return `${day} stand as before: ${standing(after)}`;
  return `${day}: ${standing(after)}; before: ${standing(before)}`;
}
