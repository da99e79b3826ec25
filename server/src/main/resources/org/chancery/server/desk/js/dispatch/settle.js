// Where cards stand beside a text: each as near to its line as the others let it.

/**
 * Tops of cards in a column, in order, never over each other. The sum of the squared distances from where they want to stand is
 * the least there is; the card that is held stands where it wants.
 *
 * @param wanted the top each wants, ascending
 * @param heights of each
 * @param gap between two
 * @param room how tall the column may be without being taller than its text; it is exceeded where the cards need more
 * @param held which card is held; -1 for none
 */
export function settle(wanted, heights, gap, room, held = -1) {
  const above = [];
  let total = 0;
  heights.forEach((height, i) => { above[i] = total; total += height + gap; });
  const last = Math.max(0, room - (total - gap));
  // Without the heights above them the tops must only not descend: pools of neighbours that would, share their mean.
  const pools = [];
  wanted.forEach((top, i) => {
    const weight = i === held ? 1e6 : 1;
    let pool = {sum: (top - above[i]) * weight, weight, size: 1};
    while (pools.length && pools[pools.length - 1].sum / pools[pools.length - 1].weight > pool.sum / pool.weight) {
      const before = pools.pop();
      pool = {sum: before.sum + pool.sum, weight: before.weight + pool.weight, size: before.size + pool.size};
    }
    pools.push(pool);
  });
  const free = pools.flatMap(({sum, weight, size}) => Array(size).fill(sum / weight));
  return free.map((at, i) => Math.round(Math.min(Math.max(at, 0), last)) + above[i]);
}
