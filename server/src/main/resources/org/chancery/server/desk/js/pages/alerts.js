import {html} from '/vendor/preact.js';
export default () => html`<div class="wrap"><h1>alerts</h1></div>`;
