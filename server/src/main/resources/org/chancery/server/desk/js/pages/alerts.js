// Alerts: what the rules found, what could not be delivered, the rules, and the sentence that makes one.
import {html, useEffect, useState} from '/vendor/preact.js';
import {adjust, dispatchPage, to} from '/js/address.js';
import {change, useAnswer} from '/js/api.js';
import {moment} from '/js/days.js';
import {Act, Status} from '/js/marks.js';
import {Failed, Loading} from '/js/states.js';
import {RuleForm} from '/js/rule.js';
import {count, quoted} from '/js/words.js';


/** Alerts that are listed at once. */
const AT_ONCE = 50;

export default function AlertsPage({address: {query}}) {
  const limit = Number(query.show) || AT_ONCE;
  const alerts = useAnswer(to('/api/alerts', {limit, rule: query.of}), 'alert');
  const rules = useAnswer('/api/alerts/rules', 'alert');
  const failed = useAnswer(to('/api/alerts/deliveries', {failed: 'yes'}), 'alert');
  const [secret, setSecret] = useState(null);
  const [problem, setProblem] = useState(null);
  useEffect(() => { document.title = 'Alerts · Chancery'; }, []);
  useEffect(() => {
    const look = setInterval(failed.again, 15000); // tries are told on no stream
    return () => clearInterval(look);
  }, []);
  const fault = alerts.fault ?? rules.fault;
  if (!alerts.data || !rules.data) return fault ? html`<${Failed} fault=${fault}/>` : html`<${Loading}/>`;
  const again = () => { alerts.again(); rules.again(); failed.again(); };
  const act = (method, path, body) => change(method, path, body).then(done => { setProblem(null); again(); return done; }, each => { setProblem(each); throw each; });
  const all = rules.data.rules;
  const open = query.rule === 'new' ? {} : all.find(rule => String(rule.id) === query.rule);
  const saved = rule => { adjust({rule: null}); again(); if (rule.secret) setSecret({name: rule.name, secret: rule.secret}); };
  return html`<${Loading} when=${alerts.loading && rules.loading}/><div class="wrap">
    <p class="eyebrow">Alerts</p><h1>${heading(alerts.data, all)}</h1>
    <p class="lede">${all.length ? html`${count(all.filter(rule => !rule.paused).length, 'rule')} watched. Each report that is filed is held against ${all.length === 1 ? 'it' : 'them'} at once.`
      : 'A rule says what you want to be told: an act, a change in how two states stand, a fall of tension. Make the first.'}</p>
    ${alerts.data.fault && html`<p class="told bad" role="alert">The register cannot be looked through just now: ${alerts.data.fault} It is tried again within half a minute.</p>`}
    ${problem && html`<p class="told bad" role="alert">${problem.message} ${problem.next}</p>`}
    ${secret && html`<${Secret} of=${secret} onClose=${() => setSecret(null)}/>`}
    ${open ? html`<${RuleForm} key=${query.rule} rule=${open} mail=${rules.data.mail} onSaved=${saved} onClose=${() => adjust({rule: null})}/>`
      : html`<p class="bar noprint"><button class="btn pri" type="button" onClick=${() => adjust({rule: 'new'})}>New rule</button></p>`}
    ${(all.length > 0 || alerts.data.alerts.length > 0) && html`<${Found} answer=${alerts.data} rules=${all} query=${query} limit=${limit} act=${act}/>`}
    ${failed.data?.deliveries.length > 0 && html`<${Undelivered} deliveries=${failed.data.deliveries} act=${act}/>`}
    ${all.length > 0 && html`<div class="block"><h2>Rules</h2><ul class="al">${all.map(rule => html`<${Rule} key=${rule.id} rule=${rule} act=${act} onSecret=${setSecret}/>`)}</ul></div>`}
  </div>`;
}

function heading({alerts, unread}, rules) {
  if (unread > 0) return `${count(unread, 'alert')} you have not seen`;
  if (alerts.length) return 'Nothing new';
  return rules.length ? 'Nothing has happened yet' : 'Nothing is watched yet';
}

function Secret({of, onClose}) {
  return html`<div class="secret" role="status"><p>This secret signs what “${of.name}” sends to its webhook. It is shown this once; keep it where the receiver checks it.</p>
    <code tabindex="0">${of.secret}</code>
    <p class="small">Each request has Chancery-Signature: v1= and HMAC-SHA256 over Chancery-Timestamp, a full stop and the body. <button class="link" type="button" onClick=${onClose}>I have it</button></p></div>`;
}

function Found({answer, rules, query, limit, act}) {
  const only = rules.find(rule => String(rule.id) === query.of);
  const seen = () => act('POST', '/api/alerts/read', {upTo: answer.alerts[0].id}).catch(() => {});
  return html`<div class="block"><h2>${only ? `What “${only.name}” found` : 'What happened'}</h2>
    ${(only || answer.unread > 0) && html`<p class="bar noprint">
      ${answer.unread > 0 && answer.alerts.length > 0 && html`<button class="btn" type="button" onClick=${seen}>I have seen all</button>`}
      ${only && html`<button class="link" type="button" onClick=${() => adjust({of: null})}>Alerts of all rules</button>`}</p>`}
    ${!answer.alerts.length && html`<p class="small">Nothing yet. What was filed before a rule was made is not told. <a href="/file">File a dispatch.</a></p>`}
    <ul class="al">${answer.alerts.map(alert => html`<${Alert} key=${alert.id} alert=${alert} isNew=${alert.id > answer.seen}/>`)}</ul>
    ${answer.next && html`<p><button class="link" type="button" onClick=${() => adjust({show: Math.min(200, limit + AT_ONCE)})} disabled=${limit >= 200}>Show earlier alerts</button></p>`}</div>`;
}

const page = alert => (alert.pair ? to(alert.link, {'as-of': alert.to ?? alert.event?.date?.end}) : alert.link);

function Alert({alert, isNew}) {
  const {event} = alert;
  return html`<li><div class="d"><time datetime=${alert.raised}>${moment(alert.raised)}</time>${isNew && html` <span class="new">new</span>`}</div><div>
    <div class="t">${alert.kind === 'status' ? html`<${Status} state=${alert.status}/>` : event && html`<${Act} quad=${event.quad} modality=${event.modality}/>`}<a href=${page(alert)}>${alert.title}</a></div>
    ${alert.quotes.filter(quote => quote.words).map(quote => html`<p class="q"><a class="quiet" href=${dispatchPage(quote.dispatch, {event: quote.event})}>${quoted(quote.words)}</a></p>`)}
    <p class="small">${[event && count(event.reports, 'report'), alert.quotes.map(quote => quote.agency ?? quote.title).filter(Boolean).filter((word, at, all) => all.indexOf(word) === at).join(', '),
      `rule “${alert.rule.name}”`].filter(Boolean).join(' · ')}</p></div></li>`;
}

function Undelivered({deliveries, act}) {
  const given = deliveries.filter(each => each.state === 'failed').length;
  return html`<div class="block"><h2>${count(deliveries.length, 'delivery has', 'deliveries have')} not arrived</h2>
    <p class="small">What fails is tried again, after a minute first and after six hours at last, for three days.${given > 0 && ` ${count(given, 'was', 'were')} given up.`}</p>
    <div class="scroll"><table class="fail"><thead><tr><th scope="col">Alert</th><th scope="col">To</th><th scope="col">Why not</th><th scope="col">Tried</th><th scope="col">Next</th></tr></thead>
    <tbody>${deliveries.map(each => html`<tr key=${each.id}><td>${each.title}</td><td>${each.address}</td><td>${each.error}</td><td>${count(each.attempts, 'time')}</td>
      <td>${each.state === 'failed' ? 'given up' : each.state === 'sending' ? 'now' : moment(each.due)}<br/><button class="link noprint" type="button" onClick=${() => act('POST', `/api/alerts/deliveries/${each.id}/retry`).catch(() => {})}>Try now</button></td></tr>`)}</tbody></table></div></div>`;
}

function Rule({rule, act, onSecret}) {
  const [asked, setAsked] = useState(false);
  const [tried, setTried] = useState(null);
  const at = `/api/alerts/rules/${rule.id}`;
  const terms = ({name, states, what, modalities, reports, within, webhook, emails, paused}) => ({name, states, what, modalities, reports, within, webhook, emails, paused});
  const rest = () => act('PUT', at, {...terms(rule), paused: !rule.paused}).catch(() => {});
  const tryIt = () => act('POST', `${at}/try`, {}).then(({deliveries}) => setTried(`A test is on its way to ${count(deliveries.length, 'address', 'addresses')}. If it does not arrive, it is listed above.`), () => {});
  const renew = () => act('POST', `${at}/secret`, {}).then(({secret}) => onSecret({name: rule.name, secret}), () => {});
  const goes = ['the desk', rule.webhook, ...rule.emails].filter(Boolean).join(', ');
  return html`<li><div class="d">${rule.paused ? 'rests' : rule.alerts ? html`<a href=${to('/alerts', {of: rule.id})}>${count(rule.alerts, 'alert')}</a>` : 'no alert yet'}</div><div>
    <h3>${rule.name}</h3><p class=${`say ${rule.paused ? 'rests' : ''}`}>${rule.says}</p>
    <p class="small">Told to ${goes} · made by ${rule.by}, ${moment(rule.made)}${rule.last && ` · last ${moment(rule.last)}`}</p>
    <p class="acts noprint">${asked
      ? html`<span>Delete it? Its alerts stay.</span><button class="link" type="button" onClick=${() => act('DELETE', at).catch(() => {})}>Delete</button><button class="link" type="button" onClick=${() => setAsked(false)}>Keep</button>`
      : html`<button class="link" type="button" onClick=${() => { adjust({rule: rule.id}); scrollTo(0, 0); }}>Change</button><button class="link" type="button" onClick=${rest}>${rule.paused ? 'Watch again' : 'Let it rest'}</button>
        ${(rule.webhook || rule.emails.length > 0) && html`<button class="link" type="button" onClick=${tryIt}>Try it</button>`}
        ${rule.webhook && html`<button class="link" type="button" onClick=${renew}>New secret</button>`}
        <button class="link" type="button" onClick=${() => setAsked(true)}>Delete</button>`}</p>
    ${tried && html`<p class="small" role="status">${tried}</p>`}</div></li>`;
}
