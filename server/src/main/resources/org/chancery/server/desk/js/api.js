// Asks the API and listens to its stream.
import {useEffect, useRef, useState} from '/vendor/preact.js';

/** What went wrong, in words for the reader. */
export class Fault extends Error {
  constructor(status, message, next, field) {
    super(message);
    this.status = status;
    this.next = next;
    this.field = field;
  }
}

async function answer(response) {
  const json = response.headers.get('content-type')?.includes('json');
  const body = json ? await response.json() : await response.text();
  if (response.ok) return body;
  if (response.status === 401) dispatchEvent(new CustomEvent('chancery.login'));
  throw new Fault(response.status, body.error ?? `The server answers ${response.status}.`, body.next ?? 'Try again.', body.field);
}

async function send(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (fault) {
    if (fault.name === 'AbortError') throw fault;
    throw new Fault(0, 'The desk does not answer.', 'Is chancery serve still running? The page asks again when you reload it.');
  }
  return answer(response);
}

/** Asks. */
export const get = (path, signal) => send(path, {signal, headers: {Accept: 'application/json'}});

/** Changes something: an object as JSON, or a FormData with files. */
export function change(method, path, body) {
  const form = body instanceof FormData;
  const headers = {'X-Chancery': 'desk', Accept: 'application/json', ...(form || body === undefined ? {} : {'Content-Type': 'application/json'})};
  return send(path, {method, headers, body: form ? body : body === undefined ? undefined : JSON.stringify(body)});
}

// A browser keeps six connections to a server at most, so only a page that is seen holds the stream. One that comes back
// into sight asks for what it missed.
let stream = null;
const watchers = new Map();

function listen(topic) {
  stream.addEventListener(topic, event => watchers.get(topic).forEach(each => each(JSON.parse(event.data))));
}

function attend() {
  const seen = document.visibilityState === 'visible';
  if (seen && !stream && watchers.size) {
    stream = new EventSource('/api/stream');
    let lost = false;
    stream.addEventListener('error', () => { lost = true; });
    stream.addEventListener('open', () => { // what was told meanwhile is asked for
      if (lost) watchers.get('register')?.forEach(each => each({}));
      lost = false;
    });
    [...watchers.keys()].forEach(listen);
  } else if (!seen && stream) {
    leave();
  }
}

function leave() {
  stream?.close();
  stream = null;
}

document.addEventListener('visibilitychange', () => {
  const missed = !stream && document.visibilityState === 'visible';
  attend();
  if (missed) ['register', 'alert'].forEach(topic => watchers.get(topic)?.forEach(each => each({})));
});
addEventListener('pagehide', leave);
addEventListener('pageshow', attend);

/** Hears of a topic of the stream until the returned function is called. */
export function watch(topic, listener) {
  const known = watchers.has(topic);
  if (!known) watchers.set(topic, new Set());
  watchers.get(topic).add(listener);
  if (stream && !known) listen(topic);
  attend();
  return () => watchers.get(topic).delete(listener);
}

/**
 * What an address of the API answers: {data, fault, loading, again}. While a new answer is on its way the old one stays. Asked
 * again whenever the stream tells of the topic, which is that something was filed or set right, and by again().
 */
export function useAnswer(path, topic = 'register') {
  const [state, setState] = useState({data: null, fault: null, loading: true, path: null});
  const [turn, setTurn] = useState(0);
  const running = useRef(null);
  const again = () => setTurn(n => n + 1);
  useEffect(() => watch(topic, again), [topic]);
  useEffect(() => {
    running.current?.abort();
    const asked = new AbortController();
    running.current = asked;
    setState(old => ({...old, loading: true}));
    get(path, asked.signal).then(
      data => setState({data, fault: null, loading: false, path}),
      fault => fault.name === 'AbortError' || setState(old => ({...old, fault, loading: false})));
    return () => asked.abort();
  }, [path, turn]);
  return {...state, again};
}
