// The address holds the whole state of a view. Links are plain links; a click on one within the desk changes the view alone.
import {useEffect, useState} from '/vendor/preact.js';

const read = () => ({path: location.pathname, query: Object.fromEntries(new URLSearchParams(location.search)), hash: location.hash.slice(1)});
const listeners = new Set();
const tell = () => { const now = read(); listeners.forEach(listener => listener(now)); };

/** An address with a query; what is null or empty is left out. */
export function to(path, query = {}) {
  const parts = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== ''));
  const text = parts.toString();
  return text ? `${path}?${text}` : path;
}

/** The page of a dispatch or a case: an id may hold signs that mean something in an address. */
export const dispatchPage = (id, query) => to(`/dispatches/${encodeURIComponent(id)}`, query);
export const casePage = (id, query) => to(`/cases/${encodeURIComponent(id)}`, query);

/** Goes to a view. */
export function go(path, query) {
  history.pushState(null, '', to(path, query));
  tell();
  scrollTo(0, 0);
  document.getElementById('main')?.focus({preventScroll: true});
}

/** Changes the query of this view without a step in the history: a slider has many. */
export function adjust(query) {
  const now = read();
  history.replaceState(null, '', to(now.path, {...now.query, ...query}) + location.hash);
  tell();
}

/** The address now, and again whenever it changes. */
export function useAddress() {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    listeners.add(setAddress);
    return () => listeners.delete(setAddress);
  }, []);
  return address;
}

addEventListener('popstate', tell);
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (link.pathname.startsWith('/api/') || (link.pathname === location.pathname && link.hash)) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  tell();
  scrollTo(0, 0);
  document.getElementById('main')?.focus({preventScroll: true});
});
