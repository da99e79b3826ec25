// A desk that others reach asks who comes.
import {html, useEffect, useRef, useState} from '/vendor/preact.js';
import {change} from '/js/api.js';

/** @param onDone is called once the caller is in; the page that was wanted is still in the address */
export function Login({onDone}) {
  const [fault, setFault] = useState(null);
  const [busy, setBusy] = useState(false);
  const first = useRef(null);
  useEffect(() => { document.title = 'Log in · Chancery'; first.current?.focus(); }, []);
  const enter = async event => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    try {
      await change('POST', '/api/login', {name: form.get('name'), password: form.get('password')});
      onDone();
    } catch (failed) {
      setFault(failed);
      setBusy(false);
    }
  };
  return html`<div class="wrap"><p class="eyebrow">This desk is shared</p><h1>Who are you?</h1>
    <form class="login" onSubmit=${enter}>
      <label for="login-name">Name</label><input id="login-name" class="inp" name="name" autocomplete="username" autocapitalize="none" spellcheck=${false} required ref=${first}/>
      <label for="login-password">Password</label><input id="login-password" class="inp" name="password" type="password" autocomplete="current-password" required/>
      ${fault && html`<p class="bad" role="alert">${fault.message} ${fault.next}</p>`}
      <p><button class="btn pri" type="submit" disabled=${busy}>Come in</button></p></form>
    <p class="small">An administrator gives accounts: <code>chancery account add</code>. Programs send a token.</p></div>`;
}
