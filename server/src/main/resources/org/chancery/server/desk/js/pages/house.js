// The house itself: who may come in, and who changed what.
import {html, useEffect, useState} from '/vendor/preact.js';
import {change, get, useAnswer} from '/js/api.js';
import {moment} from '/js/days.js';
import {Failed, Loading} from '/js/states.js';
import {capital} from '/js/words.js';

const ROLES = ['reader', 'analyst', 'administrator'];

export default function HousePage() {
  const {data: me, fault} = useAnswer('/api/me');
  useEffect(() => { document.title = 'The house · Chancery'; }, []);
  if (!me) return fault ? html`<${Failed} fault=${fault}/>` : html`<${Loading}/>`;
  return html`<div class="wrap"><p class="eyebrow">The house</p><h1>${me.loopback && !me.login ? 'This desk is yours alone' : `You are ${me.name}`}</h1>
    <p class="lede">${me.login ? `${capital(me.role)} of this desk.` : 'It listens on this machine and asks nobody for a password. Accounts count once it is opened to others with --host.'}</p>
    ${me.login && html`<${Password}/>`}
    ${me.role === 'administrator' && html`<${Accounts} me=${me}/><${Audit}/>`}</div>`;
}

/** A form that says what went wrong and empties itself once it went well. */
function Form({send, done, children, label}) {
  const [said, setSaid] = useState(null);
  const submit = async event => {
    event.preventDefault();
    const form = event.currentTarget;
    try {
      const answer = await send(Object.fromEntries(new FormData(form)));
      form.reset();
      setSaid({done: typeof done === 'function' ? done(answer) : done});
    } catch (fault) {
      setSaid({fault});
    }
  };
  return html`<form class="house" onSubmit=${submit} aria-label=${label}>${children}
    ${said?.fault && html`<p class="bad" role="alert">${said.fault.message} ${said.fault.next}</p>`}${said?.done && html`<p class="done" role="status">${said.done}</p>`}</form>`;
}

function Password() {
  return html`<div class="block"><h2>Your password</h2><${Form} label="Change your password" done="You have another password." send=${({old, fresh}) => change('PUT', '/api/me/password', {old, new: fresh})}>
    <label>Old <input class="inp" type="password" name="old" autocomplete="current-password" required/></label>
    <label>New <input class="inp" type="password" name="fresh" autocomplete="new-password" required minlength="12"/></label>
    <button class="btn" type="submit">Change</button><//></div>`;
}

function Accounts({me}) {
  const [all, setAll] = useState(null);
  const [fault, setFault] = useState(null);
  const look = () => get('/api/accounts').then(setAll, setFault);
  useEffect(() => { look(); }, []);
  const act = work => work.then(() => { setFault(null); look(); }, setFault);
  return html`<div class="block"><h2>Accounts</h2><p class="small">A reader looks; an analyst also files, corrects, watches feeds and sets alerts; an administrator gives accounts and reads the list below.</p>
    ${fault && html`<p class="bad" role="alert">${fault.message} ${fault.next}</p>`}
    ${all && (all.length ? html`<div class="scroll"><table><thead><tr><th scope="col">Name</th><th scope="col">Role</th><th scope="col">Given</th><th scope="col">Tokens</th><th scope="col"><span class="unseen">What to do</span></th></tr></thead><tbody>${all.map(account => html`<tr>
      <td><b>${account.name}</b></td>
      <td><select class="inp" aria-label=${`Role of ${account.name}`} value=${account.role} disabled=${account.name === me.name}
        onChange=${event => act(change('PUT', `/api/accounts/${encodeURIComponent(account.name)}`, {role: event.currentTarget.value}))}>${ROLES.map(role => html`<option>${role}</option>`)}</select></td>
      <td class="small">${moment(account.made)}, by ${account.by}</td>
      <td>${account.tokens.map(token => html`<div>${token.label} <span class="small">${token.used ? `used ${moment(token.used)}` : 'never used'}</span>
        <button class="link" type="button" onClick=${() => act(change('DELETE', `/api/accounts/${encodeURIComponent(account.name)}/tokens/${token.id}`))}>revoke</button></div>`)}
        <${Form} label=${`A token for ${account.name}`} send=${({label}) => change('POST', `/api/accounts/${encodeURIComponent(account.name)}/tokens`, {label}).then(made => { look(); return made; })}
          done=${made => html`Shown once: <code class="token">${made.token}</code>`}>
          <input class="inp" name="label" placeholder="what for" aria-label="What the token is for" required/><button class="btn" type="submit">New token</button><//></td>
      <td>${account.name !== me.name && html`<button class="link" type="button" onClick=${() => confirm(`Take the account of ${account.name} away?`) && act(change('DELETE', `/api/accounts/${encodeURIComponent(account.name)}`))}>remove</button>`}</td></tr>`)}</tbody></table></div>`
      : html`<p class="small">There is no account yet.</p>`)}
    <${Form} label="A new account" done="They may come in." send=${({name, role, password}) => change('POST', '/api/accounts', {name, role, password}).then(look)}>
      <label>Name <input class="inp" name="name" autocomplete="off" required/></label>
      <label>Role <select class="inp" name="role">${ROLES.map(role => html`<option>${role}</option>`)}</select></label>
      <label>Password <input class="inp" type="password" name="password" autocomplete="new-password" required minlength="12"/></label>
      <button class="btn" type="submit">Give an account</button><//></div>`;
}

function Audit() {
  const [lines, setLines] = useState(null);
  const [next, setNext] = useState(null);
  const [fault, setFault] = useState(null);
  const look = before => get(before ? `/api/audit?before=${before}` : '/api/audit').then(page => {
    setLines(known => [...(before ? known : []), ...page.lines]);
    setNext(page.next);
  }, setFault);
  useEffect(() => { look(); }, []);
  return html`<div class="block"><h2>Who changed what</h2><p class="small">Each line stays; none is ever edited.</p>
    ${fault && html`<p class="bad" role="alert">${fault.message} ${fault.next}</p>`}
    ${lines && !lines.length && html`<p class="small">Nothing was changed yet.</p>`}
    ${lines?.length > 0 && html`<div class="scroll"><table><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">Of</th><th scope="col">From</th></tr></thead><tbody>${lines.map(line => html`<tr>
      <td class="nowrap">${moment(line.moment)}</td><td>${line.caller} <span class="small">${line.role ?? ''}</span></td><td>${line.what}${line.refused && html` <span class="bad">refused</span>`}</td>
      <td>${line.subject} <span class="small">${line.detail}</span></td><td class="small">${line.address}</td></tr>`)}</tbody></table></div>`}
    ${next && html`<p><button class="link" type="button" onClick=${() => look(next)}>Earlier lines</button></p>`}</div>`;
}
