// The text of a dispatch with its marks, each at its words.
import {html} from '/vendor/preact.js';
import {inmost, nest, pieces} from '/js/annotate.js';
import {dayMonth, plus, short, stretch, valid} from '/js/days.js';
import {side} from '/js/marks.js';

const ENTITIES = {actor: 'ac', date: 'da', place: 'pl'};
const entity = piece => piece.spans.find(span => span.kind in ENTITIES);

/** The layers, from the outermost. They do not hang on what is pointed at, so that pointing moves no element. */
function layers() {
  const clauses = new Map();
  const clause = piece => {
    const over = piece.spans.filter(span => span.kind === 'evidence');
    const key = over.map(span => span.event.id).join();
    if (over.length && !clauses.has(key)) clauses.set(key, {kind: 'evidence', inner: inmost(piece, 'evidence'), ids: over.map(span => span.event.id)});
    return clauses.get(key);
  };
  return [piece => inmost(piece, 'say'), clause, piece => inmost(piece, 'trigger'), entity, piece => inmost(piece, 'note')];
}
const tone = account => `${side(account.quad) === 'coop' ? 'co' : ''} ${account.modality} ${account.rejected ? 'gone' : ''}`;

/**
 * A stretch of the text.
 *
 * @param spans the marks of the whole text
 * @param accounts of its events, by id
 * @param lit id of the event that is pointed at
 * @param point what a mark does: {enter, leave, choose}
 * @param published day of publication, whose year needs no telling
 */
export function Marked({text, from, to, spans, accounts, lit, chosen, point, published}) {
  const glossed = new Set();
  const piece = ({text: words, ends}) => {
    const ended = ends.find(span => span.kind in ENTITIES);
    const gloss = ended && glossOf(ended, text.slice(ended.start, ended.end), glossed, published);
    const numbers = ends.filter(span => span.kind === 'trigger');
    return html`${words}${gloss && html`<small class=${`gl ${ENTITIES[ended.kind]}`}>${gloss}</small>`}${numbers.map(({event, number}) => {
      const account = accounts[event.id];
      return html`<sup class=${tone(account)}><a class="num" href=${`?event=${encodeURIComponent(event.id)}`} data-number=${event.id} aria-current=${chosen === event.id ? 'true' : null}
        aria-label=${`Reading ${number}: ${account.deed}`} onClick=${click => { if (click.button || click.metaKey || click.ctrlKey) return; click.preventDefault(); click.stopPropagation(); point.choose(event.id); }}
        onFocus=${() => point.enter(event.id)} onBlur=${point.leave}>${number}</a></sup>`;
    })}`;
  };
  const draw = node => {
    if (!node.parts) return piece(node);
    const {span, parts} = node;
    const inner = parts.map(draw);
    if (span.kind === 'say') return html`<span class="say" data-say=${span.statement.id}>${inner}</span>`;
    if (span.kind === 'evidence') return html`<span class=${`evd ${tone(accounts[span.inner.event.id])} ${span.ids.includes(lit) ? 'on' : ''}`}>${inner}</span>`;
    if (span.kind === 'trigger') {
      const {id} = span.event;
      return html`<mark class=${`ev ${tone(accounts[id])} ${id === lit ? 'on' : ''}`} data-event=${id}
        onMouseEnter=${() => point.enter(id)} onMouseLeave=${point.leave} onClick=${() => point.choose(id)}>${inner}</mark>`;
    }
    if (span.kind === 'note') return html`<span class="note2" data-note=${span.note.start}>${inner}</span>`;
    return html`<span class=${`g ${ENTITIES[span.kind]}`}>${inner}</span>`;
  };
  return nest(pieces(text, from, to, spans), layers()).map(draw);
}

/** What an entity's words were taken for; nothing where the words say it, or it was said in this paragraph. */
function glossOf({kind, what}, words, glossed, published) {
  if (kind === 'date') {
    const day = dateOf(what.value, published?.slice(0, 4));
    return day === words ? '' : day;
  }
  if (kind === 'place') return what.country ?? '';
  const known = glossed.has(what.id);
  glossed.add(what.id);
  if (known && /^[\p{Lu}]/u.test(words)) return '';
  const who = what.kind === 'state' || known ? [what.country] : [what.country ?? (what.kind === 'person' ? 'person' : ''), what.first && what.office];
  return who.filter(Boolean).join(', ');
}

const SEASONS = {SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter'};
const PARTS = {MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night'};

/** A date's value in words, short; nothing for a length of time, which its own words tell. */
function dateOf(value, year) {
  if (value.startsWith('P')) return '';
  if (value.includes('/')) {
    const [from, until] = value.split('/');
    if (from === '..') return `until ${dateOf(until, year)}`;
    return until === '..' ? `since ${dateOf(from, year)}` : `${dateOf(from, year)} – ${dateOf(until, year)}`;
  }
  const day = value.slice(0, 10);
  if (valid(day)) {
    const part = PARTS[value.slice(11).replace(/^T/, '')] ?? PARTS[value.slice(11)] ?? '';
    return `${(day.slice(0, 4) === year ? dayMonth : short)(day)}${part && ` ${part}`}`;
  }
  const [, of, week, season, month] = /^(\d{4})-(?:W(\d\d)|([A-Z]{2})|(\d\d))$/.exec(value) ?? [];
  if (week) return `week ${Number(week)}, ${of}`;
  if (season) return `${SEASONS[season] ?? season} ${of}`;
  return month ? stretch(`${value}-01/${plus(plus(`${value}-01`, 31).slice(0, 8) + '01', -1)}`) : value;
}
