// What an element with data-tip says when it is pointed at or has the focus.
import {html, useEffect, useRef} from '/vendor/preact.js';

/** The one tooltip of the page. Esc puts it away. */
export function Tip() {
  const tip = useRef(null);
  useEffect(() => {
    const show = event => {
      const about = event.target.closest?.('[data-tip]');
      const box = tip.current;
      if (!about) { box.hidden = true; return; }
      box.textContent = about.dataset.tip;
      box.hidden = false;
      const at = about.getBoundingClientRect();
      const x = event.clientX || at.left + at.width / 2;
      const y = event.clientY || at.top;
      box.style.left = `${Math.max(8, Math.min(x + 12, innerWidth - box.offsetWidth - 8))}px`;
      box.style.top = `${Math.max(8, y - box.offsetHeight - 12)}px`;
    };
    const hide = event => { if (event.key === 'Escape') tip.current.hidden = true; };
    document.addEventListener('mousemove', show);
    document.addEventListener('focusin', show);
    document.addEventListener('keydown', hide);
    return () => {
      document.removeEventListener('mousemove', show);
      document.removeEventListener('focusin', show);
      document.removeEventListener('keydown', hide);
    };
  }, []);
  return html`<div id="tip" role="tooltip" hidden ref=${tip}></div>`;
}
