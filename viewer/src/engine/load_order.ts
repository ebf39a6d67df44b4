/**
 * The order in which frames are wanted: the one that is looked at, then those around it, two ahead
 * in the direction of scrolling for one behind, until all are named.
 */
export function loadOrder(current: number, count: number, direction: 1 | -1): number[] {
  const order = [current];
  for (let step = 1, ahead = 1, behind = 1; ahead <= count || behind <= count; ++step) {
    const index = step % 3 === 0 ? current - direction * behind++ : current + direction * ahead++;
    if (index >= 0 && index < count) order.push(index);
  }
  return order;
}
