// Answers of the API for a page that moves through time: those near are asked for ahead, those known are kept.
import {useEffect, useRef, useState} from '/vendor/preact.js';
import {get, watch} from '/js/api.js';

const KEPT = 120;
/** What is filed in a row is looked at so often, in milliseconds. */
const PACE = 600;

/**
 * What an address of the API answers: {data, path, fault, loading}; path is the address the data is of. While a new answer is
 * on its way the old one stays. One request runs at a time; of those a moving slider skipped, none is made.
 *
 * @param next addresses that are likely to be wanted soon
 */
export function useAhead(path, next = []) {
  const [state, setState] = useState({data: null, path: null, fault: null, loading: true});
  const work = useRef(null);
  work.current ??= {known: new Map(), busy: false, wanted: null, next: [], failed: new Set(), era: 0};
  const job = work.current;
  job.show = known => setState(old => (old.data === known && !old.loading && !old.fault ? old : {data: known, path: job.wanted, fault: null, loading: false}));

  job.pump = () => {
    if (job.busy || job.closed) return;
    const asked = job.known.has(job.wanted) || job.failed.has(job.wanted) ? job.next.find(each => !job.known.has(each) && !job.failed.has(each)) : job.wanted;
    if (!asked) return;
    job.busy = true;
    const {era} = job;
    get(asked).then(data => {
      if (era === job.era) job.known.set(asked, data);
      if (job.known.size > KEPT) job.known.delete(job.known.keys().next().value);
      if (asked === job.wanted && !job.closed) job.show(data);
    }, fault => {
      job.failed.add(asked);
      if (asked === job.wanted && !job.closed) setState(old => ({...old, fault, loading: false}));
    }).finally(() => { job.busy = false; job.pump(); });
  };

  useEffect(() => {
    job.wanted = path;
    job.next = next;
    job.failed.clear();
    if (job.known.has(path)) job.show(job.known.get(path));
    else setState(old => ({...old, loading: true}));
    job.pump();
  }, [path]);

  useEffect(() => {
    let waiting = null;
    const forget = () => {
      waiting = null;
      job.era++;
      job.known.clear();
      job.failed.clear();
      job.pump();
    };
    const quiet = watch('register', () => { waiting ??= setTimeout(forget, PACE); });
    return () => { job.closed = true; clearTimeout(waiting); quiet(); };
  }, []);
  return state;
}
