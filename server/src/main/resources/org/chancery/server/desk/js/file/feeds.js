// Feeds that are watched, how they stand, and when they are asked next.
import {html, useEffect, useRef, useState} from '/vendor/preact.js';
import {change} from '/js/api.js';
import {moment} from '/js/days.js';
import {Fault} from '/js/file/fault.js';
import {count} from '/js/words.js';

const LATER = [[15, 'a quarter of an hour'], [30, 'half an hour'], [60, 'an hour'], [360, 'six hours'], [1440, 'a day']];
const TIMES = ['', '', 'twice', 'three times', 'four times', 'five times'];

export function Feeds({feeds: {data, fault, ask}}) {
  const [trouble, setTrouble] = useState(null);
  const now = useNow();
  const feeds = data?.feeds ?? [];
  const act = async (method, path, body) => {
    try {
      await change(method, path, body);
      setTrouble(null);
      return true;
    } catch (wrong) {
      setTrouble(wrong);
      return false;
    } finally {
      ask();
    }
  };
  return html`<div class="block"><h2>Feeds watched</h2>
    <p class="small">Asked politely: no more than once in 15 minutes, less often after a failure, and only where robots.txt allows.</p>
    <${Fault} fault=${fault ?? trouble} onClose=${() => { setTrouble(null); ask(); }}/>
    ${feeds.length > 0 && html`<table class="feeds"><thead><tr><th scope="col">Feed</th><th scope="col">Last answer</th><th scope="col">State</th></tr></thead>
      <tbody>${feeds.map(feed => html`<${Feed} key=${feed.feed} feed=${feed} now=${now} act=${act}/>`)}</tbody></table>`}
    <${Watch} act=${act} none=${data && !feeds.length}/></div>`;
}

/** The time now, each quarter of a minute. */
function useNow() {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const beat = setInterval(() => setNow(Date.now()), 15000);
    return () => clearInterval(beat);
  }, []);
  return now;
}

function Feed({feed, now, act}) {
  const [sure, setSure] = useState(false);
  const path = `/api/feeds/${feed.feed}`;
  const where = feed.address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return html`<tr><td><b>${feed.title ?? where}</b>${feed.title && html`<br/><span class="small">${where}</span>`}</td>
    <td><${Last} feed=${feed} now=${now}/></td>
    <td><${State} feed=${feed} now=${now}/><div class="does small">${sure
      ? html`Watch it no more? <button class="link" type="button" onClick=${() => act('DELETE', path)}>Yes, remove it</button> <button class="link" type="button" onClick=${() => setSure(false)}>No</button>`
      : html`${feed.state === 'watched' && html`<button class="link" type="button" onClick=${() => act('POST', `${path}/ask`, {})}>Try now</button>`}
        ${feed.state === 'watched' ? html`<button class="link" type="button" onClick=${() => act('POST', `${path}/pause`, {})}>Pause</button>`
          : html`<button class="link" type="button" onClick=${() => act('POST', `${path}/resume`, {})}>Resume</button>`}
        <button class="link" type="button" onClick=${() => setSure(true)}>Remove</button>`}</div></td></tr>`;
}

function Last({feed, now}) {
  const times = feed.failures > 1 ? `, ${TIMES[feed.failures] ?? `${feed.failures} times`}` : '';
  const ago = feed.asked ? html`, <time datetime=${feed.asked} title=${moment(feed.asked)}>${since(now - Date.parse(feed.asked))}</time>` : '';
  const why = feed.reason && !(feed.status && feed.outcome === 'failed') ? html`<br/><span class="small why">${feed.reason} ${feed.next ?? ''}</span>` : '';
  switch (feed.outcome) {
    case 'never': return 'not asked yet';
    case 'read': return html`${feed.new ? `${feed.new} new` : 'nothing new'}${ago}${why}`;
    case 'unchanged': return html`nothing new${ago}`;
    case 'disallowed': return html`not allowed${ago}${why}`;
    case 'gone': return html`gone for good (410)${ago}<br/><span class="small">${feed.next}</span>`;
    default: return html`${feed.status ? status(feed.status) : 'failed'}${times}${ago}${why}`;
  }
}

const status = code => (code === 503 || code === 429 ? `busy (${code})` : code === 404 ? 'not found (404)' : `answers ${code}`);

function State({feed, now}) {
  const well = !['failed', 'disallowed', 'gone'].includes(feed.outcome);
  const mark = well ? html`<span class="okm" aria-hidden="true">✓</span>` : html`<span class="bad" aria-hidden="true">✕</span>`;
  if (feed.state === 'paused') return 'paused';
  if (feed.state === 'stopped') return html`${mark} asked no more`;
  const left = Date.parse(feed.due) - now;
  if (left <= 0) return html`${mark} asked now`;
  return well ? html`${mark} next in ${span(left)}` : html`${mark} waiting ${span(left)}, then again`;
}

function span(time) {
  const minutes = Math.max(1, Math.round(time / 6e4));
  if (minutes < 90) return count(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 36 ? count(hours, 'hour') : count(Math.round(hours / 24), 'day');
}

const since = time => (time < 45e3 ? 'just now' : `${span(time)} ago`);

function Watch({act, none}) {
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const [minutes, setMinutes] = useState('15');
  const box = useRef(null);
  useEffect(() => { if (open) box.current.focus(); }, [open]);
  const submit = async event => {
    event.preventDefault();
    if (await act('POST', '/api/feeds', {address: address.trim(), minutes: Number(minutes)})) {
      setOpen(false);
      setAddress('');
    }
  };
  if (!open) {
    return html`<p class="add">${none && 'No feed is watched yet. '}<button class="btn" type="button" onClick=${() => setOpen(true)}>Watch a feed</button></p>`;
  }
  return html`<form class="add watch" onSubmit=${submit}>
    <label for="feed">Address of the feed, RSS or Atom</label><input id="feed" class="inp" type="url" required placeholder="https://…" value=${address} ref=${box}
      onInput=${event => setAddress(event.currentTarget.value)}/>
    <label for="minutes">Asked every</label><select id="minutes" class="inp" value=${minutes} onChange=${event => setMinutes(event.currentTarget.value)}>
      ${LATER.map(([number, words]) => html`<option value=${number}>${words}</option>`)}</select>
    <span class="go"><button class="btn pri" type="submit">Watch it</button>
      <button class="btn txt" type="button" onClick=${() => setOpen(false)}>Cancel</button></span></form>`;
}
