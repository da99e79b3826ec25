// The form of a rule, which reads like a sentence: "Tell me when, between … and …, …, told by at least … reports."
import {html, useEffect, useRef, useState} from '/vendor/preact.js';
import {change} from '/js/api.js';
import {STATES, stateWord} from '/js/marks.js';
import {acts, capital, deed, modalities, name, reservation, states, types} from '/js/words.js';

/** What a rule is about, as one word of a list. */
const chosen = ({kind, act, type, status} = {kind: 'act'}) => `${kind}:${act ?? type ?? status ?? ''}`;

function what(word, below) {
  const [kind, ...rest] = word.split(':');
  const code = rest.join(':') || null;
  return kind === 'act' ? {kind, act: code} : kind === 'type' ? {kind, type: code} : kind === 'status' ? {kind, status: code} : {kind, below};
}

const title = word => {
  const [kind, ...rest] = word.split(':');
  const code = rest.join(':');
  if (kind === 'tension') return 'Tension';
  if (kind === 'status') return code ? `Status ${stateWord(code)}` : 'Changes of status';
  return code ? capital(kind === 'act' ? deed(code) : typeWord(code)) : 'Acts of diplomacy';
};
const typeWord = type => type.toLowerCase().replaceAll('_', ' ');

const State = ({label, value, onState}) => html`<select class="state" aria-label=${label} value=${value} onChange=${event => onState(event.currentTarget.value)}>
  <option value="">anyone</option>${states().filter(([, state]) => !state.former).map(([code, state]) => html`<option value=${code}>${state.name}</option>`)}</select>`;

export function RuleForm({rule, mail, onSaved, onClose}) {
  const [about, setAbout] = useState(chosen(rule.what));
  const [below, setBelow] = useState(rule.what?.below ?? -4);
  const [one, setOne] = useState(rule.states?.[0] ?? '');
  const [other, setOther] = useState(rule.states?.[1] ?? '');
  const [reports, setReports] = useState(rule.reports ?? 1);
  const [within, setWithin] = useState(rule.within === undefined ? '30' : rule.within === null ? '' : String(rule.within));
  const [modes, setModes] = useState(rule.modalities ?? ['actual']);
  const [webhook, setWebhook] = useState(rule.webhook ?? '');
  const [emails, setEmails] = useState((rule.emails ?? []).join(', '));
  const [called, setCalled] = useState(rule.name ?? '');
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const form = useRef(null);
  useEffect(() => form.current?.querySelector('select').focus(), []);
  const kind = about.split(':')[0];
  const codes = [one, other].filter(Boolean);
  const usual = `${title(about)}, ${codes.length ? codes.map(name).join(' and ') : 'anywhere'}`;
  const toggle = mode => setModes(modes.includes(mode) ? modes.filter(each => each !== mode) : [...modes, mode]);
  const save = event => {
    event.preventDefault();
    setBusy(true);
    change(rule.id ? 'PUT' : 'POST', rule.id ? `/api/alerts/rules/${rule.id}` : '/api/alerts/rules', {
      name: called.trim() || usual, states: codes, what: what(about, Number(below)), modalities: modes, reports: Number(reports),
      within: within === '' ? null : Number(within), webhook: webhook.trim() || null, emails: emails.split(/[,;\s]+/).filter(Boolean), paused: rule.paused ?? false,
    }).then(onSaved, fault => { setProblem(fault); setBusy(false); });
  };
  const keys = event => { if (event.key === 'Escape') onClose(); };
  const own = chosen(rule.what);
  return html`<form class="ask" ref=${form} onSubmit=${save} onKeyDown=${keys} aria-label=${rule.id ? 'Change the rule' : 'New rule'}>
    <p class="sen">Tell me when, between <${State} label="one state" value=${one} onState=${setOne}/> and <${State} label="the other state" value=${other} onState=${setOther}/>, <select aria-label="what happens" value=${about} onChange=${event => setAbout(event.currentTarget.value)}>
      <option value="act:">any act of diplomacy is done</option>
      <optgroup label="How two states stand"><option value="status:">their status changes</option>${STATES.map(state => html`<option value=${`status:${state}`}>their status changes to ${stateWord(state)}</option>`)}<option value="tension:">tension falls below</option></optgroup>
      <optgroup label="One act">${own.startsWith('act:own:') && html`<option value=${own}>${own.slice(8)} (your codebook)</option>`}${acts().map(([code, words]) => html`<option value=${`act:${code}`}>one ${words}</option>`)}</optgroup>
      <optgroup label="One type of event">${types().map(type => html`<option value=${`type:${type}`}>${typeWord(type)}</option>`)}</optgroup></select>
    ${kind === 'tension' && html` <input type="number" aria-label="level of tension" max="-0.1" step="any" required value=${below} onInput=${event => setBelow(event.currentTarget.value)}/>`}${kind !== 'tension' && html`,
      told by at least <input type="number" aria-label="number of independent reports" min="1" max="100" required value=${reports} onInput=${event => setReports(event.currentTarget.value)}/> independent ${Number(reports) === 1 ? 'report' : 'reports'},
      ${' '}<select aria-label="how fresh" value=${within} onChange=${event => setWithin(event.currentTarget.value)}>
        ${[...new Set(['3', '7', '30', '90', '365', within])].filter(Boolean).map(days => html`<option value=${days}>within ${days} days of it</option>`)}<option value="">however long ago it was</option></select>`}.</p>
    ${(kind === 'act' || kind === 'type') && html`<fieldset><legend>What was</legend>${modalities().map(mode => html`<label><input type="checkbox" checked=${modes.includes(mode)} onChange=${() => toggle(mode)}/> ${mode === 'actual' ? 'done' : reservation(mode)}</label>`)}</fieldset>`}
    <p class="sen">Show it at the desk${', '}send it to <span class="nw"><input class="long" type="url" aria-label="address of a webhook" placeholder="no webhook" value=${webhook} onInput=${event => setWebhook(event.currentTarget.value)}/>${mail ? '' : '.'}</span>
      ${mail && html`${' '}and write to <span class="nw"><input class="long" type="text" aria-label="e-mail addresses" placeholder="nobody" value=${emails} onInput=${event => setEmails(event.currentTarget.value)}/>.</span>`}
      ${' '}Call it <span class="nw"><input class="long" type="text" aria-label="name of the rule" maxlength="200" placeholder=${usual} value=${called} onInput=${event => setCalled(event.currentTarget.value)}/>.</span></p>
    ${!mail && html`<p class="small">To have letters written, start the desk with a mail server.</p>`}
    <p class="small">${rule.id ? 'If it then asks for something else, it is like a new rule: w' : 'W'}hat is on file already is not told${kind !== 'tension' ? ', unless it has too few reports as yet' : ''}.</p>
    ${problem && html`<p class="bad" role="alert">${problem.message} ${problem.next}</p>`}
    <p class="bar"><button class="btn pri" disabled=${busy || !modes.length}>${rule.id ? 'Change the rule' : 'Make the rule'}</button><button class="btn txt" type="button" onClick=${onClose}>Cancel</button></p></form>`;
}
