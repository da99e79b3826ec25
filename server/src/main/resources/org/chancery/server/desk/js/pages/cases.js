import {html} from '/vendor/preact.js';
export default () => html`<div class="wrap"><h1>cases</h1></div>`;
