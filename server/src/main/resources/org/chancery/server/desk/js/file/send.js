// What is sent to be filed: a text, an address, files.
import {html, useRef, useState} from '/vendor/preact.js';
import {change} from '/js/api.js';
import {Fault} from '/js/file/fault.js';

const ADDRESS = /^https?:\/\/\S+$/i;

export function Send({today, onSent}) {
  const [fault, setFault] = useState(null);
  const [sending, setSending] = useState(false);
  const send = async body => {
    setSending(true);
    setFault(null);
    try {
      await change('POST', '/api/filing', body);
      onSent();
      return true;
    } catch (trouble) {
      setFault(trouble);
      return false;
    } finally {
      setSending(false);
    }
  };
  return html`<div class="fgrid"><${Paste} today=${today} send=${send} sending=${sending}/><${Drop} send=${send} sending=${sending}/></div>
    <${Fault} fault=${fault} onClose=${() => setFault(null)}/>`;
}

function Paste({today, send, sending}) {
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const isAddress = ADDRESS.test(text.trim());
  const submit = async event => {
    event.preventDefault();
    const box = document.getElementById('paste');
    const given = box.value.trim();
    if (!given) box.focus();
    if (!given || sending) return;
    const day = published ? {published} : {};
    if (await send(ADDRESS.test(given) ? {address: given, ...day} : {text: given, ...day})) setText('');
  };
  const keys = event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event); };
  return html`<form onSubmit=${submit}>
    <h2 class="h3"><label for="paste">Paste a text or an address</label></h2>
    <textarea id="paste" class="inp" placeholder="The text of a dispatch, headline first, or https://…" value=${text}
      onInput=${event => setText(event.currentTarget.value)} onKeyDown=${keys}></textarea>
    <div class="act"><button class="btn pri" type="submit" disabled=${sending}>${isAddress ? 'Fetch, read and file' : 'Read and file'}</button>
      <label class="small" for="published">Published</label>
      <input id="published" class="inp" type="date" max=${today} value=${published} aria-describedby="published-why" onInput=${event => setPublished(event.currentTarget.value)}/></div>
    <p class="small" id="published-why">The day is needed only where the text does not say it.</p></form>`;
}

function Drop({send, sending}) {
  const [over, setOver] = useState(false);
  const input = useRef(null);
  const take = async files => {
    if (!files.length || sending) return;
    const form = new FormData();
    for (const file of files) form.append('file', file);
    await send(form);
  };
  const drop = event => {
    event.preventDefault();
    setOver(false);
    const text = event.dataTransfer.getData('text/uri-list') || event.dataTransfer.getData('text/plain');
    if (event.dataTransfer.files.length) take([...event.dataTransfer.files]);
    else if (text.trim()) send(ADDRESS.test(text.trim()) ? {address: text.trim()} : {text: text.trim()});
  };
  const chosen = async event => {
    const files = [...event.currentTarget.files];
    event.currentTarget.value = '';
    await take(files);
  };
  return html`<div><h2 class="h3">Drop files</h2>
    <div class=${`drop${over ? ' over' : ''}`} onDragOver=${event => { event.preventDefault(); setOver(true); }} onDragLeave=${() => setOver(false)} onDrop=${drop}>
      <span>Text, HTML, RSS, JSONL or WARC</span>
      <span class="small">or <button class="link" type="button" onClick=${() => input.current.click()}>choose files</button></span>
      <input ref=${input} type="file" multiple hidden aria-label="Files to file" onChange=${chosen}/></div>
    <p class="small" aria-live="polite">${sending ? 'Sending.' : 'Nothing leaves this machine, except to fetch an address or a feed that you give.'}</p></div>`;
}
