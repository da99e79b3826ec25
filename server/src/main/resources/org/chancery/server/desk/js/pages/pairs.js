import {html} from '/vendor/preact.js';
export default () => html`<div class="wrap"><h1>pairs</h1></div>`;
