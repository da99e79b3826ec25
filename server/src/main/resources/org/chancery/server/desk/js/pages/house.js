// The house itself: who may come in, and who changed what.
import {html, useEffect, useState} from '/vendor/preact.js';
import {adjust, to} from '/js/address.js';
import {change, get, useAnswer} from '/js/api.js';
import {moment} from '/js/days.js';
import {Failed, Loading} from '/js/states.js';
import {count} from '/js/words.js';

const ROLES = ['reader', 'analyst', 'administrator'];
const A = role => `${role === 'reader' ? 'a' : 'an'} ${role}`;

/** What was done, in words. */
const DEEDS = {
  login: 'logged in', logout: 'logged out', 'PUT /api/me/password': 'changed the own password',
  'POST /api/accounts': 'gave an account', 'PUT /api/accounts/{name}': 'changed the account', 'DELETE /api/accounts/{name}': 'took away the account',
  'POST /api/accounts/{name}/tokens': 'made a token for', 'DELETE /api/accounts/{name}/tokens/{id}': 'revoked a token of',
  'chancery account add': 'gave an account', 'chancery account role': 'changed the role of', 'chancery account password': 'changed the password of',
  'chancery account token': 'made a token for', 'chancery account revoke': 'revoked a token of', 'chancery account remove': 'took away the account',
  'POST /api/events/{id}/set': 'set right the event', 'POST /api/events/{id}/reject': 'rejected the event', 'POST /api/events/{id}/split': 'split the event', 'POST /api/merge': 'merged events',
  'POST /api/filing': 'gave dispatches to file', 'DELETE /api/filing/{job}': 'stopped the filing', 'DELETE /api/filing/{job}/lines/{line}': 'set aside an input of',
  'POST /api/feeds': 'had a feed watched', 'DELETE /api/feeds/{feed}': 'ended the watch of the feed', 'POST /api/feeds/{feed}/ask': 'had the feed asked', 'POST /api/feeds/{feed}/pause': 'let rest the feed', 'POST /api/feeds/{feed}/resume': 'had watched again the feed',
  'POST /api/alerts/read': 'has seen the alerts', 'POST /api/alerts/rules': 'made a rule', 'PUT /api/alerts/rules/{rule}': 'changed the rule', 'DELETE /api/alerts/rules/{rule}': 'deleted the rule',
  'POST /api/alerts/rules/{rule}/secret': 'renewed the secret of the rule', 'POST /api/alerts/rules/{rule}/try': 'tried the rule', 'POST /api/alerts/deliveries/{delivery}/retry': 'had the delivery tried again',
};

export default function HousePage({address: {query}}) {
  const {data: me, fault} = useAnswer('/api/me');
  const [turn, setTurn] = useState(0);
  useEffect(() => { document.title = 'The house · Chancery'; }, []);
  if (!me) return fault ? html`<${Failed} fault=${fault}/>` : html`<${Loading}/>`;
  const administers = me.role === 'administrator';
  return html`<div class="wrap"><p class="eyebrow">The house</p><h1>${me.login ? `You are ${me.name}, ${A(me.role)}` : 'This desk is yours alone'}</h1>
    <p class="lede">${me.login ? 'A reader looks. An analyst also files, corrects, watches feeds and makes rules. An administrator also gives accounts and sees who changed what.'
      : 'It listens on this machine and asks nobody for a password. Accounts count once it is opened to others.'}</p>
    ${me.login && html`<${Own}/>`}
    ${administers && html`<${Accounts} me=${me} onChange=${() => setTurn(turn + 1)}/><${Audit} key=${query.by} by=${query.by} turn=${turn}/>`}</div>`;
}

/** A form that says what went wrong; onDone hears what was answered. */
function Form({label, button, send, onDone, onClose, children}) {
  const [fault, setFault] = useState(null);
  const [busy, setBusy] = useState(false);
  const enter = async event => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.currentTarget));
    setBusy(true);
    try {
      onDone(await send(values), values);
    } catch (failed) {
      setFault(failed);
      setBusy(false);
    }
  };
  return html`<form class="form" aria-label=${label} onSubmit=${enter}>${children}
    <button class="btn pri" type="submit" disabled=${busy}>${button}</button><button class="btn txt" type="button" onClick=${onClose}>Close</button>
    ${fault && html`<p class="bad" role="alert">${fault.message} ${fault.next}</p>`}</form>`;
}

const Password = ({name, label, fresh}) => html`<label>${label}<input class="inp" type="password" name=${name} autocomplete=${fresh ? 'new-password' : 'current-password'} minlength=${fresh ? 12 : null} maxlength="200" required/></label>`;

function Own() {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return html`${open
    ? html`<${Form} label="Your password" button="Change it" onClose=${() => setOpen(false)} onDone=${() => { setOpen(false); setDone(true); }} send=${({old, fresh}) => change('PUT', '/api/me/password', {old, new: fresh})}>
      <${Password} name="old" label="The old password"/><${Password} name="fresh" label="A new one, of 12 characters or more" fresh=${true}/><//>`
    : html`<p class="acts2"><button class="link" type="button" onClick=${() => { setOpen(true); setDone(false); }}>Change your password</button></p>`}
    ${done && html`<p class="small" role="status">You have another password. Your other sessions have ended.</p>`}`;
}

function Accounts({me, onChange}) {
  const [all, setAll] = useState(null);
  const [fault, setFault] = useState(null);
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(null);
  const look = () => get('/api/accounts').then(setAll, setFault);
  useEffect(() => { look(); }, []);
  const changed = () => { setFault(null); look(); onChange(); };
  const act = (method, path, body) => change(method, path, body).then(changed, setFault);
  return html`<div class="block"><h2>${!all ? 'Accounts' : all.length ? `${count(all.length, 'account')}` : 'No account yet'}</h2>
    ${fault && html`<p class="bad" role="alert">${fault.message} ${fault.next}</p>`}
    ${all?.length > 0 && html`<ul class="who">${all.map(account => html`<${One} key=${account.name} account=${account} own=${me.login && account.name === me.name} act=${act}
      onToken=${made => { setShown({...made, name: account.name}); changed(); }} changed=${changed}/>`)}</ul>`}
    ${shown && html`<div class="secret" role="status"><p>The token “${shown.label}” of ${shown.name}. It is shown this once; keep it where the program reads it.</p><code class="token" tabindex="0">${shown.token}</code>
      <p class="small">The program sends it as Authorization: Bearer. <button class="link" type="button" onClick=${() => setShown(null)}>I have it</button></p></div>`}
    ${open ? html`<${Form} label="A new account" button="Give the account" onClose=${() => setOpen(false)} onDone=${() => { setOpen(false); changed(); }} send=${({name, role, password}) => change('POST', '/api/accounts', {name, role, password})}>
      <label>Name<input class="inp" name="name" autocomplete="off" autocapitalize="none" spellcheck=${false} maxlength="64" required/></label>
      <label>Role<select class="inp" name="role">${ROLES.map(role => html`<option>${role}</option>`)}</select></label>
      <${Password} name="password" label="Password, of 12 characters or more" fresh=${true}/><//>`
      : html`<p class="house-acts"><button class="btn pri" type="button" onClick=${() => setOpen(true)}>New account</button></p>`}</div>`;
}

function One({account, own, act, onToken, changed}) {
  const [open, setOpen] = useState(null);
  const [sure, setSure] = useState(null);
  const at = `/api/accounts/${encodeURIComponent(account.name)}`;
  const close = () => setOpen(null);
  const ask = (question, method, path) => setSure({question, yes: () => { setSure(null); act(method, path); }});
  return html`<li><h3>${account.name}</h3><div>
    <p>${own ? account.role : html`<select class="inp" aria-label=${`Role of ${account.name}`} value=${account.role} onChange=${event => act('PUT', at, {role: event.currentTarget.value})}>${ROLES.map(role => html`<option>${role}</option>`)}</select>`}
      <span class="small"> since ${moment(account.made)}, given by ${account.by}</span></p>
    ${account.tokens.map(token => html`<p class="tk">Token “${token.label}” <span class="small">made ${moment(token.made)}${token.expires ? `, good until ${moment(token.expires)}` : ''}, ${token.used ? `last used ${moment(token.used)}` : 'never used'}</span> <button class="link" type="button" aria-label=${`Revoke the token ${token.label} of ${account.name}`} onClick=${() => ask(`Revoke “${token.label}”? What uses it stops.`, 'DELETE', `${at}/tokens/${token.id}`)}>Revoke</button></p>`)}
    ${sure ? html`<p class="acts2"><span>${sure.question}</span><button class="link" type="button" onClick=${sure.yes}>Yes</button><button class="link" type="button" onClick=${() => setSure(null)}>No</button></p>`
      : html`<p class="acts2"><button class="link" type="button" aria-label=${`New token for ${account.name}`} onClick=${() => setOpen('token')}>New token</button>
        ${!own && html`<button class="link" type="button" aria-label=${`New password for ${account.name}`} onClick=${() => setOpen('password')}>New password</button>
        <button class="link" type="button" aria-label=${`Remove ${account.name}`} onClick=${() => ask(`Take the account of ${account.name} away? Sessions and tokens end with it.`, 'DELETE', at)}>Remove</button>`}</p>`}
    ${open === 'token' && html`<${Form} label=${`A token for ${account.name}`} button="Make it" onClose=${close} onDone=${made => { close(); onToken(made); }}
      send=${({label, days}) => change('POST', `${at}/tokens`, {label, ...(days ? {days: Number(days)} : {})})}>
      <label>What for<input class="inp" name="label" maxlength="100" required/></label><label>Good for days (empty: no end)<input class="inp" name="days" type="number" min="1" max="3650"/></label><//>`}
    ${open === 'password' && html`<${Form} label=${`A password for ${account.name}`} button="Set it" onClose=${close} onDone=${() => { close(); changed(); }} send=${({password}) => change('PUT', at, {password})}>
      <${Password} name="password" label="A new password; the sessions end" fresh=${true}/><//>`}</div></li>`;
}

function Audit({by, turn}) {
  const [lines, setLines] = useState(null);
  const [next, setNext] = useState(null);
  const [fault, setFault] = useState(null);
  const look = before => get(to('/api/audit', {by, before})).then(page => {
    setLines(known => [...(before ? known : []), ...page.lines]);
    setNext(page.next);
  }, setFault);
  useEffect(() => { look(); }, [turn]);
  return html`<div class="block audit"><h2>${by ? `What ${by} changed` : 'Who changed what'}</h2>
    <p class="small">Each line stays; none is ever changed. ${by && html`<button class="link" type="button" onClick=${() => adjust({by: null})}>Lines of all</button>`}</p>
    ${fault && html`<p class="bad" role="alert">${fault.message} ${fault.next}</p>`}
    ${lines && !lines.length && html`<p class="small">Nothing was changed yet.</p>`}
    ${lines?.length > 0 && html`<table><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">From</th></tr></thead>
      <tbody>${lines.map(line => html`<${Line} key=${line.number} line=${line}/>`)}</tbody></table>`}
    ${next && html`<p><button class="link" type="button" onClick=${() => look(next)}>Earlier lines</button></p>`}</div>`;
}

function Line({line}) {
  const words = line.what === 'login' && line.refused ? 'gave a wrong password' : DEEDS[line.what] ?? line.what;
  return html`<tr><td>${moment(line.moment)}</td><td><button class="link" type="button" onClick=${() => adjust({by: line.caller})}>${line.caller}</button>${line.role && html` <span class="small">${line.role}</span>`}</td>
    <td title=${line.what}>${words} ${line.subject} ${line.detail && html`<span class="d">${line.detail}</span>`}${line.refused && html` <span class="bad">refused</span>`}</td><td>${line.address}</td></tr>`;
}
