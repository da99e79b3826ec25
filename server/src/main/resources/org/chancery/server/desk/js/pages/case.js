import {html} from '/vendor/preact.js';
export default () => html`<div class="wrap"><h1>case</h1></div>`;
