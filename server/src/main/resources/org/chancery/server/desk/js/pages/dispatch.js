// A dispatch with what was read from it, each mark at its words, and beside it what it was read as and why.
import {html, useCallback, useEffect, useMemo, useRef, useState} from '/vendor/preact.js';
import {adjust, to} from '/js/address.js';
import {marks, paragraphs} from '/js/annotate.js';
import {useAnswer} from '/js/api.js';
import {Correction} from '/js/correct.js';
import {short} from '/js/days.js';
import {accounts as accountsOf, pairOf} from '/js/dispatch/account.js';
import {Card, NoteCard} from '/js/dispatch/card.js';
import {Actors, Corrections, Statements, Unbound} from '/js/dispatch/lists.js';
import {Margin} from '/js/dispatch/margin.js';
import {Marked} from '/js/dispatch/text.js';
import {Failed, Loading} from '/js/states.js';
import {count, name} from '/js/words.js';

const WIDE = '(min-width: 900px)';

export default function DispatchPage({parts: [id], address: {query}}) {
  const {data, fault, loading, again} = useAnswer(`/api/dispatches/${encodeURIComponent(id)}`);
  useEffect(() => { if (data) document.title = `${data.reading.dispatch.title ?? 'Dispatch'} · Chancery`; }, [data]);
  if (!data) return fault ? html`<${Failed} fault=${fault}/>` : html`<${Loading}/>`;
  return html`<${Loading} when=${loading}/>${fault && html`<p class="wrap bad" role="alert">${fault.message} ${fault.next}</p>`}<${Dispatch} data=${data} query=${query} again=${again}/>`;
}

/** Whether the margin has its own column. */
function useWide() {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const look = matchMedia(WIDE);
    const tell = () => setWide(look.matches);
    look.addEventListener('change', tell);
    return () => look.removeEventListener('change', tell);
  }, []);
  return wide;
}

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What can be shown in the text, with how many there are: [key, words]. */
function layersOf(reading, spans) {
  const number = kind => spans.filter(span => span.kind === kind).length;
  return [['ev', reading.events.length, 'event'], ['say', reading.statements.length, 'statement'], ['ac', number('actor'), 'actor'],
    ['da', number('date'), 'date'], ['pl', number('place'), 'place'], ['no', reading.notes.length, 'note']]
    .filter(([, amount]) => amount > 0).map(([key, amount, word]) => [key, count(amount, word)]);
}

function Dispatch({data, query, again}) {
  const {reading} = data;
  const {dispatch} = reading;
  const wide = useWide();
  const [lit, setLit] = useState(null);
  const [correcting, setCorrecting] = useState(null);
  const [done, setDone] = useState(null);
  const accounts = useMemo(() => accountsOf(data), [data]);
  const chosen = query.event in accounts ? query.event : null;
  const off = new Set((query.hide ?? '').split('.').filter(Boolean));
  const spans = useMemo(() => marks(reading), [reading]);
  const all = useMemo(() => paragraphs(dispatch.text), [dispatch.text]);
  const headed = dispatch.title && all.length > 1 && dispatch.text.slice(all[0].start, all[0].end).trim() === dispatch.title.trim();
  const body = headed ? all.slice(1) : all;
  const page = useRef(null);
  const leaf = useRef(null);
  const text = useRef(null);
  const numberOf = useCallback(event => page.current?.querySelector(`[data-number="${CSS.escape(event)}"]`), []);
  const words = useCallback(card => (card.id.startsWith('note-') ? page.current?.querySelector(`[data-note="${CSS.escape(card.id.slice(5))}"]`) : numberOf(card.id.slice(5))), []);
  const point = useMemo(() => ({enter: setLit, leave: () => setLit(null), choose: event => adjust({event})}), []);

  const arrived = useRef(false);
  useEffect(() => {
    const mark = chosen && numberOf(chosen);
    if (!mark) return;
    const {top, bottom} = mark.getBoundingClientRect();
    if (!arrived.current || top < 90 || bottom > innerHeight - 90) mark.scrollIntoView({block: 'center', behavior: arrived.current && !still() ? 'smooth' : 'auto'});
    arrived.current = true;
  }, [chosen]);
  useEffect(() => {
    const step = event => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.target.closest('input, textarea, select, .pop')) return;
      if (event.key === 'Escape' && chosen) { adjust({event: null}); return; }
      const arrows = event.target.closest('.num, .cd');
      const by = {n: 1, p: -1, ...(arrows && {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1})}[event.key];
      const ids = reading.events.map(each => each.id);
      if (!by || !ids.length) return;
      event.preventDefault();
      const here = event.target.dataset?.number ?? chosen;
      const next = ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(here) + by))];
      adjust({event: next});
      numberOf(next)?.focus({preventScroll: true});
    };
    document.addEventListener('keydown', step);
    return () => document.removeEventListener('keydown', step);
  }, [reading, chosen]);

  const toggle = key => { const next = new Set(off); if (!next.delete(key)) next.add(key); adjust({hide: [...next].join('.')}); };
  const correct = event => { setDone(null); setCorrecting(event.id); adjust({event: event.id}); };
  const card = event => html`<${Card} key=${event.id} account=${accounts[event.id]} reading=${reading} lit=${lit === event.id || (!lit && chosen === event.id)} open=${chosen === event.id} point=${point} onCorrect=${() => correct(event)}/>`;
  const note = each => html`<${NoteCard} key=${each.start} note=${each}/>`;
  const within = paragraph => ({start}) => start >= paragraph.start && start < paragraph.end;
  const eventsIn = paragraph => reading.events.filter(event => within(paragraph)(event.evidence.trigger));
  const notesIn = paragraph => reading.notes.filter(within(paragraph));
  const marked = (stretch, over = spans) => html`<${Marked} text=${dispatch.text} from=${stretch.start} to=${stretch.end} spans=${over} accounts=${accounts} lit=${lit ?? chosen} chosen=${chosen} point=${point} published=${dispatch.published}/>`;
  const findStatement = id => page.current.querySelector(`[data-say="${CSS.escape(id)}"]`)?.scrollIntoView({block: 'center', behavior: still() ? 'auto' : 'smooth'});
  const pairs = [...new Map(data.reports.map(report => pairOf(report.source, report.target)).filter(Boolean).map(pair => [pair.join(), pair])).values()];
  const placeAndDay = [dispatch.agency, dispatch.dateline?.place, dispatch.published ? `published ${short(dispatch.published)}` : 'day of publication not told'].filter(Boolean).join(', ');
  const popover = correcting && accounts[correcting]?.live.length > 0 && html`<${Correction} key=${correcting} account=${accounts[correcting]} published=${dispatch.published}
    anchor=${() => numberOf(correcting)} leaf=${leaf} wide=${wide} words=${clause(dispatch.text, accounts[correcting].event)}
    onClose=${said => { setCorrecting(null); if (said) { setDone(said); again(); } }}/>`;
  const beneath = html`<${Statements} reading=${reading} onChoose=${findStatement}/>`;
  const aside = html`<${Corrections} corrections=${data.corrections}/><${Actors} reading=${reading}/>
    <${Unbound} reading=${reading} numbers=${Object.fromEntries(Object.values(accounts).map(each => [each.event.id, each.number]))}/>`;
  return html`<div class=${`wrap dispatch ${[...off].map(key => `no-${key}`).join(' ')}`} ref=${page}>
    <p class="eyebrow">${pairs.slice(0, 4).map(([a, b]) => html`<a href=${to(`/relations/${a}/${b}`, {'as-of': dispatch.published})} aria-label=${`${name(a)} and ${name(b)}`}>${a} – ${b}</a> / `)}${placeAndDay}</p>
    <h1 class="headline">${headed ? marked(all[0], spans.filter(span => span.kind === 'trigger' || span.kind === 'note')) : dispatch.title ?? 'Without a headline'}</h1>
    <div class="toggles noprint" role="group" aria-label="Show in the text">${layersOf(reading, spans).map(([key, label]) => html`<label>
      <input type="checkbox" checked=${!off.has(key)} onChange=${() => toggle(key)}/> ${label}</label>`)}</div>
    <div role="status">${done && html`<p class="done">${done.said} ${done.pair && html`<a href=${to(`/relations/${done.pair.join('/')}`, {'as-of': done.asOf})}>${done.follows}</a>`}</p>`}</div>
    ${!reading.events.length && html`<p class="small unread">No event was read from it.${dispatch.language !== 'en' ? ' Chancery reads English; this is another language.' : ''}</p>`}
    ${wide
      ? html`<div class="leaf" ref=${leaf}><div><div class="txt" ref=${text}>${body.map(each => html`<p>${marked(each)}</p>`)}</div>${beneath}</div>
          <div><${Margin} words=${words} held=${chosen && `card-${chosen}`} text=${text} shown=${[...off].join()}>${reading.events.map(card)}${reading.notes.map(note)}<//>${aside}</div>${popover}</div>`
      : html`<div class="leaf" ref=${leaf}>${headed && html`<div class="mg">${eventsIn(all[0]).map(card)}${notesIn(all[0]).map(note)}</div>`}${body.map(each => html`<div class="txt"><p>${marked(each)}</p>
          <div class="mg">${eventsIn(each).map(card)}${notesIn(each).map(note)}</div></div>`)}${beneath}${aside}${popover}</div>`}
  </div>`;
}

/** The clause an event was read from, short enough to be said again. */
function clause(text, {evidence}) {
  const words = text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ').trim();
  return words.length > 160 ? `${words.slice(0, 158)} …` : words;
}
