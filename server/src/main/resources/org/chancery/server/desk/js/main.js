// The frame around every page, and which page an address means.
import {html, render, useEffect, useState} from '/vendor/preact.js';
import {change, get, watch} from '/js/api.js';
import {go, useAddress} from '/js/address.js';
import {load} from '/js/words.js';
import {Tip} from '/js/tip.js';

const PAGES = [
  {path: /^\/$/, name: 'world', module: '/js/pages/world.js', style: '/css/world.css'},
  {path: /^\/relations\/(X?[A-Z]{3})\/(X?[A-Z]{3})$/, name: 'pair', module: '/js/pages/pair.js'},
  {path: /^\/relations$/, name: 'pair', module: '/js/pages/pairs.js', style: '/css/world.css'},
  {path: /^\/dispatches\/([^/]+)$/, name: 'dispatch', module: '/js/pages/dispatch.js', style: '/css/dispatch.css'},
  {path: /^\/dispatches$/, name: 'dispatch', module: '/js/pages/search.js'},
  {path: /^\/cases\/([^/]+)$/, name: 'case', module: '/js/pages/case.js', style: '/css/case.css'},
  {path: /^\/cases$/, name: 'case', module: '/js/pages/cases.js'},
  {path: /^\/file$/, name: 'file', module: '/js/pages/file.js', style: '/css/file.css'},
  {path: /^\/alerts$/, name: 'alerts', module: '/js/pages/alerts.js', style: '/css/alerts.css'},
  {path: /^\/house$/, name: 'house', module: '/js/pages/house.js', style: '/css/house.css'},
  {path: /^\/search$/, name: 'search', module: '/js/pages/search.js'},
];
const TABS = [['world', '/', 'World'], ['pair', '/relations', 'Pairs'], ['case', '/cases', 'Cases'], ['dispatch', '/dispatches', 'Dispatches'],
  ['file', '/file', 'File'], ['alerts', '/alerts', 'Alerts']];

/** Loads what a page looks like, once. */
const styled = new Map();
function dress(style) {
  if (style && !styled.has(style)) {
    styled.set(style, new Promise(done => {
      const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: style, onload: done, onerror: done});
      document.head.append(link);
    }));
  }
  return styled.get(style);
}

function Theme() {
  const [theme, setTheme] = useState(document.documentElement.dataset.theme);
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    document.documentElement.dataset.theme = other;
    try { localStorage.setItem('chancery.theme', other); } catch { /* not kept */ }
    setTheme(other);
  };
  return html`<button class="btn" type="button" onClick=${change} aria-label=${`Switch to the ${other} theme`}>${other === 'dark' ? 'Dark' : 'Light'}</button>`;
}

function Head({page, search, me}) {
  const ask = event => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get('q').trim();
    if (words) go('/search', {q: words});
  };
  return html`<header class="top noprint"><div class="wrap">
    <a class="word" href="/">Chancery</a>
    <nav class="main" aria-label="Pages">${me && TABS.map(([name, path, label]) =>
      html`<a href=${path} aria-current=${page === name ? 'page' : null}>${label}</a>`)}</nav>
    ${me && html`<form role="search" onSubmit=${ask}><input class="search" type="search" name="q" placeholder="Search" aria-label="Search pairs, cases and dispatches" defaultValue=${search} key=${search}/></form>`}
    ${me?.login && html`<a class="quiet hide-s" href="/house" aria-label=${`${me.name}: the house`}>${me.name}</a>`}
    <${Theme}/>
  </div></header>`;
}

function Fault({fault}) {
  return html`<div class="wrap"><p class="eyebrow">Not shown</p><h1>${fault.status === 404 ? 'Nothing is here' : 'This did not work'}</h1>
    <p class="lede">${fault.message}</p><p>${fault.next ?? ''}</p><p><a href="/">The world today</a></p></div>`;
}

function Foot({desk, me}) {
  const leave = () => change('POST', '/api/logout').then(() => location.reload());
  return html`<footer><div class="wrap">${desk ? html`${desk.dispatches === 1 ? '1 dispatch is' : `${desk.dispatches.toLocaleString()} dispatches are`} filed. ` : ''}Chancery lays
    side by side what dispatches tell; it does not say who is right. Coastlines from Natural Earth, public domain. <a href="/api/openapi.json">API</a>${me && html` · <a href="/house">The house</a>`}
    ${me?.login && html` · <button class="link" type="button" onClick=${leave}>Log out</button>`}</div></footer>`;
}

/** The desk for whoever may come in; for a stranger, the question who he is, at the address he wanted. */
function Door() {
  const [me, setMe] = useState(undefined);
  const [Login, setLogin] = useState(null);
  useEffect(() => {
    const ask = () => import('/js/pages/login.js').then(module => setLogin(() => module.Login));
    addEventListener('chancery.login', ask);
    get('/api/me').then(setMe, fault => fault.status !== 401 && setMe({}));
    return () => removeEventListener('chancery.login', ask);
  }, []);
  if (Login) return html`<${Head} me=${null} search=""/><main id="main" tabindex="-1"><${Login} onDone=${() => location.reload()}/></main><${Foot} me=${null}/>`;
  return me && html`<${Desk} me=${me}/>`;
}

function Desk({me}) {
  const address = useAddress();
  const [shown, setShown] = useState(null);
  const [desk, setDesk] = useState(null);
  const match = PAGES.map(page => ({page, parts: page.path.exec(address.path)})).find(each => each.parts);
  useEffect(() => {
    const look = () => get('/api/desk').then(setDesk, fault => setShown({fault}));
    look();
    let later;
    const stop = watch('register', () => { clearTimeout(later); later = setTimeout(look, 400); });
    return () => { stop(); clearTimeout(later); };
  }, []);
  useEffect(() => {
    let wanted = true;
    if (!match) {
      setShown({fault: {status: 404, message: `There is no page at ${address.path}.`}});
    } else {
      Promise.all([import(match.page.module), load(), dress(match.page.style)]).then(
        ([module]) => wanted && setShown({Page: module.default, name: match.page.name, parts: match.parts.slice(1).map(decodeURIComponent), address}),
        fault => wanted && setShown({fault}));
    }
    return () => { wanted = false; };
  }, [address]);
  let body = null;
  if (shown?.fault) body = html`<${Fault} fault=${shown.fault}/>`;
  else if (shown && desk) body = html`<${shown.Page} key=${shown.address.path} parts=${shown.parts} address=${shown.address} desk=${desk}/>`;
  return html`<a class="skip" href="#main">To the page</a>
    <${Head} page=${match?.page.name} search=${address.query.q ?? ''} me=${me}/>
    <main id="main" tabindex="-1">${body}</main>
    <${Foot} desk=${desk} me=${me}/>
    <${Tip}/>`;
}

render(html`<${Door}/>`, document.getElementById('desk'));
