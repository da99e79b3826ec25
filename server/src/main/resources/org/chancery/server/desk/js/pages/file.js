// Adding dispatches: paste, drop or watch; what is being read, and what came of it.
import {html, useEffect} from '/vendor/preact.js';
import {Feeds} from '/js/file/feeds.js';
import {Jobs} from '/js/file/jobs.js';
import {Send} from '/js/file/send.js';
import {useTold} from '/js/file/told.js';

export default function FilePage({desk}) {
  const jobs = useTold('/api/filing', 'filing');
  const feeds = useTold('/api/feeds', 'feed');
  useEffect(() => { document.title = 'File · Chancery'; }, []);
  return html`<div class="wrap">
    <p class="eyebrow">File</p>
    <h1>Add dispatches to the register</h1>
    <p class="lede">Paste, drop or watch. Filing the same dispatch twice changes nothing.</p>
    <${Send} today=${desk.today} onSent=${jobs.ask}/>
    <${Jobs} jobs=${jobs}/>
    <${Feeds} feeds=${feeds}/>
  </div>`;
}
