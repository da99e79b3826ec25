import {html} from '/vendor/preact.js';
export default () => html`<div class="wrap"><h1>dispatch</h1></div>`;
