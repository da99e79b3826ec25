import {html} from '/vendor/preact.js';
export default () => html`<div class="wrap"><h1>search</h1></div>`;
