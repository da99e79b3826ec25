// Something was not done: what, and what to do.
import {html} from '/vendor/preact.js';

export const Fault = ({fault, onClose}) => (fault ? html`<p class="refusal" role="alert"><span class="bad" aria-hidden="true">✕</span> ${fault.message} ${fault.next}
  <button class="link" type="button" onClick=${onClose}>Set aside</button></p>` : null);
