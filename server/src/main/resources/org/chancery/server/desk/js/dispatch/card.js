// What one event was read as: in the margin beside its words, on a phone below its paragraph.
import {html, useEffect, useState} from '/vendor/preact.js';
import {to} from '/js/address.js';
import {moment, stretch} from '/js/days.js';
import {Finding, side} from '/js/marks.js';
import {pairOf, told} from '/js/dispatch/account.js';
import {capital, count, instrument, name, quoted, reservation} from '/js/words.js';

const RULED = {set: 'Set right', merged: 'Made one event with another', split: 'Split', rejected: 'Rejected'};
const HOW = {right: 'a right, used', duty: 'a duty', 'breach-claimed': 'a breach is claimed', justification: 'pleaded in defence'};
const STATUS = {reported: 'reported', contested: 'contested', 'not-reported': 'not reported'};

/** An actor of a reading, and whose it is where the name does not say. */
export function actorName(reading, id) {
  const actor = reading.actors.find(each => each.id === id);
  if (!actor) return id;
  return actor.kind === 'state' || !actor.country ? actor.name : `${actor.name} (${actor.country})`;
}

const parties = (reading, ids) => [...new Set(ids.map(id => actorName(reading, id)))].join(', ') || 'not told';

/** A value; where it was set, what stands, and struck beside it what was read first. */
function Value({account, field, first, now}) {
  const set = account.set[field];
  return set ? html`<ins>${now ?? told(field, set.now)}</ins> <del>${first}</del>` : first;
}

/**
 * @param lit whether it is pointed at
 * @param open whether the address names it
 * @param point what a card does: {enter, leave, choose}
 */
export function Card({account, reading, lit, open, point, onCorrect}) {
  const {event, number, live, rejected, made} = account;
  const [shown, setShown] = useState(open);
  useEffect(() => { if (open) setShown(true); }, [open]);
  const law = reading.law.filter(each => each.event === event.id);
  const year = event.date?.start !== event.date?.end || event.date?.start.slice(0, 4) !== reading.dispatch.published?.slice(0, 4);
  const enter = click => { if (!click.target.closest('a, button, summary')) point.choose(event.id); };
  return html`<div class=${`cd ${lit ? 'on' : ''} ${open ? 'open' : ''} ${rejected ? 'gone' : ''}`} id=${`card-${event.id}`} role="group" aria-label=${`Reading ${number}`}
    onMouseEnter=${() => point.enter(event.id)} onMouseLeave=${point.leave} onClick=${enter}>
    <span class=${`nn ${side(account.quad) === 'coop' ? 'co' : ''}`} aria-hidden="true">${number}</span><div>
      <div><span class="w"><${Value} account=${account} field="act" first=${account.firstDeed && account.deed !== account.firstDeed ? account.firstDeed : account.deed} now=${account.deed}/></span>
        ${' '}<span class="k"><${Value} account=${account} field="source" first=${parties(reading, event.sources)}/> → <${Value} account=${account} field="target" first=${parties(reading, event.targets)}/></span></div>
      <div class="k"><${Value} account=${account} field="date" first=${event.date ? stretch(event.date, {year}) : 'day not reported'}/>${event.place && ` · ${event.place.name}`} · <${Standing} account=${account} reading=${reading}/>
        ${' · '}<abbr title="How sure the coder is of type, parties and modality: 0.2 to 0.92">${event.confidence.toFixed(2)}</abbr>
        ${'\u2002'}<span class="bar">${onCorrect && html`<button type="button" onClick=${onCorrect} aria-label=${`Correct reading ${number}`} disabled=${!live.length}>correct</button>`}
          <button type="button" aria-expanded=${shown} aria-label=${`Why reading ${number}`} onClick=${() => setShown(!shown)}>why${law.length ? ` · ${count(law.length, 'rule')}` : ''}</button></span></div>
      ${made.map(each => html`<p class="made">${RULED[each.what]} by ${each.by}, <time datetime=${each.entered}>${moment(each.entered)}</time>: <span class="q">${quoted(each.why)}</span></p>`)}
      ${shown && html`<div class="because"><${Filed} account=${account}/><${Why} text=${event.why}/>${law.map(each => html`<${Rule} rule=${each} reading=${reading}/>`)}</div>`}
    </div></div>`;
}

/** Whether it was done; of what was not, on whose word, and that it moves nothing. */
function Standing({account, reading}) {
  const {event} = account;
  const speaker = event.attribution && reading.statements.find(each => each.id === event.attribution)?.speaker;
  const read = `${told('modality', event.modality)}${speaker ? ` by ${reading.actors.find(each => each.id === speaker)?.name ?? speaker}` : ''}`;
  return html`<${Value} account=${account} field="modality" first=${event.modality === 'actual' ? 'done' : read}/>${account.rejected ? ': counts no more' : account.modality === 'actual' ? '' : ': moves nothing'}`;
}

/** The events of the register it tells: one for each two parties. */
function Filed({account}) {
  if (account.rejected) return html`<p>The register holds no event of it any more.</p>`;
  const events = [...new Map(account.live.map(report => [report.event.id, report])).values()];
  return events.map(({event, source, target}) => {
    const pair = pairOf(event.sources[0], event.targets[0]);
    const differs = [
      event.modality !== account.modality && (reservation(event.modality) || 'done'),
      event.date && account.event.date && !account.set.date && (event.date.start !== account.event.date.start || event.date.end !== account.event.date.end) && stretch(event.date),
    ].filter(Boolean);
    return html`<p>${pair ? html`<a href=${to(`/relations/${pair.join('/')}`, {'as-of': event.date?.end})}>${name(pair[0])} and ${name(pair[1])}</a>: ` : events.length > 1 ? `${name(source ?? '?')} → ${name(target ?? '?')}: ` : 'In the register: '}one event, told by ${count(event.reports, 'report')}${event.copies ? ` and ${count(event.copies, 'copy', 'copies')}` : ''}${differs.length ? `, and taken as ${differs.join(', ')}` : ''}</p>`;
  });
}

/** The entry of the codebook, its pattern, how the parties were found, what told the modality. */
function Why({text}) {
  if (!text) return html`<p>Set by an import; there is no text it was read from.</p>`;
  const parts = /^(\S+) \((?:\S*\/)?(\S+?)\): (.*)$/s.exec(text.replace(/\s+/g, ' '));
  if (!parts) return html`<p>${text}</p>`;
  const [pattern, ...how] = parts[3].split('; ');
  return html`<p>Read by the entry <b>${parts[1]}</b> of ${parts[2]}: <code>${shortened(pattern)}</code>${how.length > 0 && html`. ${capital(how.join('; '))}.`}</p>`;
}
const shortened = pattern => pattern.replace(/(?:[\w@]+\| ?){4,}[\w@]+/g, words => `${words.split('|').slice(0, 3).join('|')}|…`);

function Rule({rule, reading}) {
  const by = rule.claimedBy.map(id => actorName(reading, id)).join(', ');
  return html`<div class="ru"><p><b>${instrument(rule.instrument)}${rule.articles.length ? `, article ${rule.articles.join(', ')}` : ''}</b> · ${HOW[rule.how] ?? rule.how}${by && ` by ${by}`}</p>
    <p>${rule.reading}</p>
    ${rule.words && html`<p class="q">${quoted(reading.dispatch.text.slice(rule.words.start, rule.words.end).replace(/\s+/g, ' '))}</p>`}
    ${rule.elements.length > 0 && html`<ul>${rule.elements.map(each => html`<li class="fnd"><${Finding} status=${each.status}/><span>${each.element} <span class="small">${STATUS[each.status]}</span></span></li>`)}</ul>`}</div>`;
}

/** What a reader should know of some words. */
export const NoteCard = ({note}) => html`<div class="cd" id=${`note-${note.start}`}><span class="nn note" aria-hidden="true">!</span><div><div class="w">${capital(note.kind.replace(/-/g, ' '))}</div><div class="k">${note.text}</div></div></div>`;

