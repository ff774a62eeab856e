/** Upper bounds of three classes above zero, each at least one wide: about half, then a third, then the rest. */
export function classBounds(values: readonly number[]): [number, number] {
  const sorted = values.filter((v) => v > 0).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 1;
  const first = Math.max(1, at(0.5));
  return [first, Math.max(first + 1, at(0.85))];
}

/** Class of a value: 0 = none, 1 to 3 = up to the first bound, up to the second, above. */
export function classOf(value: number, [first, second]: readonly [number, number]): 0 | 1 | 2 | 3 {
  return value <= 0 ? 0 : value <= first ? 1 : value <= second ? 2 : 3;
}

/** A scale from 0: the largest step of 1, 2 or 5 times a power of ten that fits twice below the largest value. */
export function niceScale(largest: number): { top: number; step: number } {
  let step = 1;
  for (let power = 1; 2 * power <= largest; power *= 10) {
    for (const factor of [1, 2, 5]) {
      if (2 * factor * power <= largest) step = factor * power;
    }
  }
  return { top: Math.max(step, largest), step };
}
