// A dispatch with what was read from it, each mark at its words, and in the margin what it was read as and why.
import {html, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState} from '/vendor/preact.js';
import {adjust, to} from '/js/address.js';
import {marks, paragraphs, pieces} from '/js/annotate.js';
import {useAnswer} from '/js/api.js';
import {Correction} from '/js/correct.js';
import {dayMonth, moment, short, stretch, valid} from '/js/days.js';
import {Finding, side} from '/js/marks.js';
import {Failed, Loading} from '/js/states.js';
import {capital, count, instrument, name, quoted, reservation} from '/js/words.js';

const LAYERS = [['ev', 'event'], ['say', 'statement'], ['ac', 'actors'], ['da', 'dates'], ['pl', 'places'], ['no', 'note']];
const GAP = 12;

export default function DispatchPage({parts: [id], address: {query}}) {
  const {data, fault, loading} = useAnswer(`/api/dispatches/${id}`);
  useEffect(() => { if (data) document.title = `${data.reading.dispatch.title ?? 'Dispatch'} · Chancery`; }, [data]);
  if (!data) return fault ? html`<${Failed} fault=${fault}/>` : html`<${Loading}/>`;
  return html`<${Loading} when=${loading}/><${Dispatch} data=${data} query=${query}/>`;
}

/** Whether the margin has its own column. */
function useWide() {
  const [wide, setWide] = useState(() => matchMedia('(min-width: 900px)').matches);
  useEffect(() => {
    const look = matchMedia('(min-width: 900px)');
    const tell = () => setWide(look.matches);
    look.addEventListener('change', tell);
    return () => look.removeEventListener('change', tell);
  }, []);
  return wide;
}

function Dispatch({data, query}) {
  const {reading} = data;
  const {dispatch} = reading;
  const wide = useWide();
  const [hovered, setHovered] = useState(null);
  const [correcting, setCorrecting] = useState(null);
  const [done, setDone] = useState(null);
  const chosen = query.event ?? null;
  const lit = hovered ?? chosen;
  const off = new Set((query.hide ?? '').split('.').filter(Boolean));
  const spans = useMemo(() => marks(reading), [reading]);
  const all = useMemo(() => paragraphs(dispatch.text), [dispatch.text]);
  const headed = dispatch.title && all.length > 1 && dispatch.text.slice(all[0].start, all[0].end).trim() === dispatch.title.trim();
  const body = headed ? all.slice(1) : all;
  const text = useRef(null);
  const trigger = useCallback(event => text.current?.querySelector(`[data-event="${CSS.escape(event)}"]`), []);
  useEffect(() => { if (chosen) trigger(chosen)?.scrollIntoView({block: 'center'}); }, [chosen, data]);
  useEffect(() => {
    const step = event => {
      if (event.target.closest('input, textarea, select') || event.metaKey || event.ctrlKey || event.altKey) return;
      const by = {n: 1, p: -1}[event.key];
      const ids = reading.events.map(each => each.id);
      if (by && ids.length) adjust({event: ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(chosen) + by))]});
    };
    document.addEventListener('keydown', step);
    return () => document.removeEventListener('keydown', step);
  }, [reading, chosen]);
  const toggle = key => { const next = new Set(off); if (!next.delete(key)) next.add(key); adjust({hide: [...next].join('.')}); };
  const numbers = {ev: reading.events.length, say: reading.statements.length, no: reading.notes.length};
  const pairs = [...new Map(data.reports.map(report => [report.source, report.target]).filter(two => two.every(code => /^[A-Z]{3}$/.test(code ?? '')) && two[0] !== two[1])
    .map(two => [[...two].sort().join(' – '), [...two].sort()])).entries()];
  const card = (event, i) => html`<${Card} key=${event.id} event=${event} number=${i + 1} data=${data} lit=${lit === event.id} open=${chosen === event.id}
    onHover=${setHovered} onCorrect=${() => { setDone(null); setCorrecting(event.id); adjust({event: event.id}); }}/>`;
  const inParagraph = paragraph => reading.events.map((event, i) => [event, i]).filter(([event]) =>
    event.evidence.trigger.start >= paragraph.start && event.evidence.trigger.start < paragraph.end);
  const notesIn = paragraph => reading.notes.filter(note => note.start >= paragraph.start && note.start < paragraph.end);
  const marked = stretchOf => html`<${Marked} text=${dispatch.text} from=${stretchOf.start} to=${stretchOf.end} spans=${spans} lit=${lit} onHover=${setHovered}/>`;
  const popover = correcting && html`<${Correction} key=${correcting} reports=${data.reports.filter(report => report.of === correcting)}
    number=${reading.events.findIndex(event => event.id === correcting) + 1} anchor=${() => trigger(correcting)}
    onClose=${said => { setCorrecting(null); if (said) setDone(said); }}/>`;
  return html`<div class=${`wrap ${[...off].map(key => `no-${key}`).join(' ')}`}>
    <p class="eyebrow">${pairs.slice(0, 4).map(([words, [a, b]]) => html`<a href=${to(`/relations/${a}/${b}`, {'as-of': dispatch.published})}>${words}</a> / `)}
      ${[dispatch.agency, dispatch.dateline?.place, dispatch.published && `published ${short(dispatch.published)}`].filter(Boolean).join(', ')}</p>
    <h1 class="headline">${headed ? html`<${Marked} text=${dispatch.text} from=${all[0].start} to=${all[0].end} spans=${spans.filter(span => span.kind === 'trigger')} lit=${lit} onHover=${setHovered}/>` : dispatch.title ?? 'Without a headline'}</h1>
    <div class="toggles noprint" role="group" aria-label="Show in the text">${LAYERS.map(([key, word]) => numbers[key] !== 0 && html`<label>
      <input type="checkbox" checked=${!off.has(key)} onChange=${() => toggle(key)}/> ${key in numbers ? count(numbers[key], word) : word}</label>`)}</div>
    ${done && html`<p class="done" role="status">${done} ${pairs.map(([words, [a, b]]) => html`<a href=${to(`/relations/${a}/${b}`, {'as-of': dispatch.published})}>${words}</a> `)}</p>`}
    ${!reading.events.length && html`<p class="small">No event was read from it.${dispatch.language !== 'en' ? ' Chancery reads English; this is another language.' : ''}</p>`}
    ${wide
      ? html`<div class="leaf" ref=${text}><div class="txt">${body.map(each => html`<p>${marked(each)}</p>`)}</div>
          <${Margin} anchor=${trigger} events=${reading.events} notes=${reading.notes} text=${text} lit=${lit} shown=${[...off].join()}>${reading.events.map(card)}${reading.notes.map(note => html`<${NoteCard} note=${note}/>`)}<//>${popover}</div>`
      : html`<div class="leaf narrow-leaf" ref=${text}>${headed && inParagraph(all[0]).map(([event, i]) => card(event, i))}${body.map(each => html`<div class="txt"><p>${marked(each)}</p>
          <div class="mg">${inParagraph(each).map(([event, i]) => card(event, i))}${notesIn(each).map(note => html`<${NoteCard} note=${note}/>`)}</div></div>`)}${popover}</div>`}
    <div class="block two"><${Statements} reading=${reading}/><${Actors} reading=${reading}/></div>
    <${Corrections} data=${data}/>
  </div>`;
}

/** A stretch of the text with its marks. */
function Marked({text, from, to: end, spans, lit, onHover}) {
  return pieces(text, from, end, spans).map(piece => {
    const has = kind => piece.spans.find(span => span.kind === kind);
    const trigger = has('trigger');
    const entity = has('actor') ?? has('date') ?? has('place');
    const note = has('note');
    const classes = [
      trigger && `ev ${side(trigger.event.quad) === 'coop' ? 'co' : ''} ${trigger.event.modality}`,
      piece.spans.some(span => span.kind === 'evidence' && span.event.id === lit) && 'on',
      has('say') && 'say', entity && `g ${entity.kind.slice(0, 2)}`, note && 'note2',
    ].filter(Boolean).join(' ');
    const numbers = piece.ends.filter(span => span.kind === 'trigger');
    const gloss = entity && piece.ends.includes(entity) ? glossOf(entity) : '';
    const tail = html`${gloss && html`<small>${gloss}</small>`}${numbers.map(span => html`<sup class=${side(span.event.quad) === 'coop' ? 'co' : ''}>${span.number}</sup>`)}`;
    if (!classes) return html`${piece.text}${tail}`;
    const point = trigger && {
      'data-event': piece.spans.find(span => span.kind === 'trigger').event.id, onMouseEnter: () => onHover(trigger.event.id), onMouseLeave: () => onHover(null),
      onClick: () => adjust({event: trigger.event.id}),
    };
    return html`<span class=${classes} ...${point}>${piece.text}${tail}</span>`;
  });
}

function glossOf({kind, gloss}) {
  if (kind === 'date') return valid(gloss.date.value) ? dayMonth(gloss.date.value) : gloss.date.value;
  if (kind === 'place') return gloss.place.country ?? '';
  const {actor} = gloss;
  if (actor.kind === 'state') return actor.country ?? '';
  return [actor.country, gloss.first && (actor.office ?? (actor.kind === 'person' ? 'person' : ''))].filter(Boolean).join(', ');
}

/** Cards beside their words; where they crowd they move down, never over each other. */
function Margin({anchor, events, notes, text, lit, shown, children}) {
  const column = useRef(null);
  const lay = useCallback(() => {
    const cards = [...column.current.children];
    const origin = column.current.getBoundingClientRect().top;
    let free = 0;
    const order = cards.map((card, i) => {
      const words = i < events.length ? anchor(events[i].id) : text.current.querySelectorAll('.note2')[i - events.length];
      return {card, top: words ? words.getBoundingClientRect().top - origin - 4 : 0};
    }).sort((a, b) => a.top - b.top);
    for (const {card, top} of order) {
      const at = Math.max(top, free);
      card.style.top = `${at}px`;
      free = at + card.offsetHeight + GAP;
    }
    column.current.style.minHeight = `${free}px`;
  }, [events, notes]);
  useLayoutEffect(lay);
  useEffect(() => {
    const look = new ResizeObserver(lay);
    look.observe(text.current);
    [...column.current.children].forEach(card => look.observe(card));
    document.fonts?.ready.then(lay);
    return () => look.disconnect();
  }, [lay, events]);
  return html`<div class="margin" ref=${column} data-shown=${shown} data-lit=${lit}>${children}</div>`;
}

function actorName(reading, id) {
  const actor = reading.actors.find(each => each.id === id);
  if (!actor) return id;
  return actor.kind === 'state' || !actor.country ? actor.name : `${actor.name} (${actor.country})`;
}
const parties = (reading, ids) => [...new Set(ids.map(id => actorName(reading, id)))].join(', ') || '–';

/** What one event was read as. */
function Card({event, number, data, lit, open, onHover, onCorrect}) {
  const {reading} = data;
  const [shown, setShown] = useState(open);
  useEffect(() => { if (open) setShown(true); }, [open]);
  const reports = data.reports.filter(report => report.of === event.id);
  const law = reading.law.filter(each => each.event === event.id);
  const unreal = event.modality !== 'actual';
  const speaker = event.attribution && reading.statements.find(each => each.id === event.attribution)?.speaker;
  const now = reports.map(report => report.event).filter(Boolean);
  const changed = now.find(each => each.deed !== data.deeds[event.id] && !each.deed.startsWith(data.deeds[event.id]) || each.modality !== event.modality || (each.date?.start ?? null) !== (event.date?.start ?? null));
  const rejected = reports.length > 0 && !now.length;
  const corrections = data.corrections.filter(made => made.words.some(words => words.start < event.evidence.end && words.end > event.evidence.start
    && reports.some(report => report.source === words.source && report.target === words.target)));
  return html`<div class=${`cd ${lit ? 'on' : ''}`} id=${`card-${event.id}`} onMouseEnter=${() => onHover(event.id)} onMouseLeave=${() => onHover(null)}>
    <span class=${`nn ${side(event.quad) === 'coop' ? 'co' : ''}`}>${number}</span><div>
      <span class=${`w ${event.modality === 'denied' || rejected || (changed && corrections.length) ? 'struck' : ''}`}>${data.deeds[event.id]}</span> <span class="k">${parties(reading, event.sources)} → ${parties(reading, event.targets)}</span>
      <div class="k">${[event.date ? stretch(event.date) : 'day not reported', event.place?.name, unreal ? `${reservation(event.modality)}${speaker ? ` by ${actorName(reading, speaker)}` : ''}: moves nothing` : 'done', event.confidence.toFixed(2)].filter(Boolean).join(' · ')}</div>
      ${corrections.map(made => html`<p class="made">${changed && made.what === 'set' && html`<b>${changed.deed}</b> ${name(changed.sources[0] ?? '?')} → ${name(changed.targets[0] ?? '?')}, ${stretch(changed.date)}${changed.modality === 'actual' ? '' : `, ${reservation(changed.modality)}`}. `}
        ${{set: 'Set right', merged: 'Merged', split: 'Split', rejected: 'Rejected'}[made.what]} by ${made.by}, ${moment(made.entered)}: ${quoted(made.why)}</p>`)}
      <div class="k bar">${[...new Set(now.map(each => each.id))].map(id => now.find(each => each.id === id)).map(each => pairOf(each) && html`<span><a href=${to(`/relations/${pairOf(each).join('/')}`, {'as-of': each.date?.end})}>${pairOf(each).join(' – ')}</a> ${count(each.reports, 'report')}</span>`)}
        <button type="button" onClick=${onCorrect} aria-label=${`Correct reading ${number}`} disabled=${!now.length}>correct</button>
        <button type="button" aria-expanded=${shown} onClick=${() => setShown(!shown)}>why${law.length ? ` · ${count(law.length, 'rule')}` : ''}</button></div>
      ${shown && html`<div class="because"><p>${why(event.why)}</p>
        ${law.map(each => html`<p><b>${instrument(each.instrument)}${each.articles.length ? ` ${each.articles.join(', ')}` : ''}</b> ${each.reading}
          ${each.elements.map(element => html`<span class="fnd"><${Finding} status=${element.status}/>${element.element}</span>`)}</p>`)}</div>`}
    </div></div>`;
}

function pairOf(event) {
  const two = [event.sources[0], event.targets[0]];
  return two.every(code => /^[A-Z]{3}$/.test(code ?? '')) && two[0] !== two[1] ? two.sort() : null;
}

/** The entry of the codebook that made it, readable: its name and file, then how the parties were found. */
const why = text => (text ? text.replace(/\s+/g, ' ').replace(/(?:[\w@]+\|){3,}[\w@]+/g, alternatives => `${alternatives.split('|').slice(0, 2).join('|')}|…`) : 'Set by an import; there is no text it was read from.');

const NoteCard = ({note}) => html`<div class="cd"><span class="nn note">!</span><div><div class="w">${capital(note.kind.replace(/-/g, ' '))}</div><div class="k">${note.text}</div></div></div>`;

function Statements({reading}) {
  const {text} = reading.dispatch;
  return html`<div><h2>Who said what</h2>${!reading.statements.length && html`<p class="small">Nobody is quoted.</p>`}
    <ul class="cs">${reading.statements.map(each => {
      const parts = each.parts?.length ? each.parts : [each.content];
      const words = parts.map(part => text.slice(part.start, part.end).replace(/\s+/g, ' ').trim()).join(' … ');
      return html`<li><span class="q">${each.direct ? quoted(words) : words}</span><span></span><span class="small">${each.speaker ? actorName(reading, each.speaker) : 'speaker not told'}${each.medium ? `, ${each.medium}` : ''}${each.date ? `, ${stretch(each.date)}` : ''}</span></li>`;
    })}</ul></div>`;
}

function Actors({reading}) {
  const known = reading.actors.filter(actor => actor.mentions.length);
  return html`<div><h2>Who is meant</h2><ul class="cs">${known.map(actor => html`<li><span><b>${actor.name}</b></span><span class="small">${count(actor.mentions.length, 'mention')}</span>
    <span class="small">${[actor.kind, actor.country && name(actor.country), actor.office, actor.sectors.join(' ')].filter(Boolean).join(' · ')}</span></li>`)}</ul></div>`;
}

function Corrections({data}) {
  if (!data.corrections.length && !data.reading.lawNotApplicable?.length) return null;
  return html`<div class="block two">
    ${data.corrections.length > 0 && html`<div><h2>Set right</h2><ul class="cs">${data.corrections.map(made => html`<li><span>${{set: 'Set', merged: 'Merged', split: 'Split', rejected: 'Rejected'}[made.what]}
      ${made.values ? `: ${Object.entries(made.values).map(([field, value]) => `${field} ${value || 'none'}`).join(', ')}` : ''}</span><span class="small">${moment(made.entered)}</span><span class="small">${made.by}: ${quoted(made.why)}</span></li>`)}</ul></div>`}
    ${data.reading.lawNotApplicable?.length > 0 && html`<div><h2>Rules that do not apply</h2><ul class="cs">${data.reading.lawNotApplicable.map(each => html`<li><span>${instrument(each.instrument)} ${each.articles.join(', ')}</span><span></span>
      <span class="small">${(each.bound.reason ?? '').replace(/-/g, ' ')}: ${each.bound.of.map(name).join(', ')}</span></li>`)}</ul></div>`}</div>`;
}
