// The column beside the text: each card as near to its words as the others let it.
import {html, useCallback, useEffect, useLayoutEffect, useRef} from '/vendor/preact.js';
import {settle} from '/js/dispatch/settle.js';

/** Between two cards; and where they crowd. */
const GAP = 10;
const CLOSE = 1;

/**
 * @param words gives of a card's element the element in the text it is about, or nothing
 * @param held id of the card that stands at its line, whatever the others do
 * @param text ref of the text beside
 */
export function Margin({words, held, text, shown, children}) {
  const column = useRef(null);
  const lay = useCallback(() => {
    if (!column.current || !text.current) return;
    const origin = column.current.getBoundingClientRect().top;
    const cards = [...column.current.children]
      .map(card => ({card, top: words(card) ? words(card).getBoundingClientRect().top - origin - 3 : 0}))
      .sort((a, b) => a.top - b.top);
    const heights = cards.map(({card}) => card.offsetHeight);
    const needed = heights.reduce((sum, height) => sum + height + GAP, 0);
    const tops = settle(cards.map(({top}) => top), heights, needed > text.current.offsetHeight ? CLOSE : GAP, text.current.offsetHeight, cards.findIndex(({card}) => card.id === held));
    cards.forEach(({card}, i) => { card.style.top = `${tops[i]}px`; });
    const last = tops.length - 1;
    column.current.style.height = `${Math.max(text.current.offsetHeight, last < 0 ? 0 : tops[last] + heights[last])}px`;
  }, [words, held]);
  useLayoutEffect(lay);
  useEffect(() => {
    const look = new ResizeObserver(lay);
    look.observe(text.current);
    [...column.current.children].forEach(card => look.observe(card));
    document.fonts?.ready.then(lay);
    return () => look.disconnect();
  }, [lay]);
  return html`<div class="margin" ref=${column} data-shown=${shown}>${children}</div>`;
}
