/** What is true of an example, as numbers of weights: each answer to a question is hashed to one. */

/** Called with the number of a trait. */
export type Tell = (trait: number) => void;

/** Asks the next question; up to three whole numbers of 32 bits are its answer, 0 for those that it does not need. */
export type Ask = (one: number, two: number, three: number) => void;

/**
 * Numbers questions by the order in which they are asked, from `from` + 1, and tells the trait of each answer.
 *
 * @param size how many weights there are, a power of two: traits are below it, and two that fall on one number share it
 */
export function questions(from: number, size: number, tell: Tell): Ask {
  let question = from;
  return (one, two, three) => {
    question += 1;
    tell(within(mix(mix(mix(question, one), two), three), size));
  };
}

/** The number of a trait from a hash of any 32 bits, below `size`, a power of two. */
export function within(hash: number, size: number): number {
  return hash & (size - 1);
}

/** One number of 32 bits from two, well spread. */
export function mix(one: number, two: number): number {
  const mixed = Math.imul(one ^ (two + 0x9e3779b9 + (one << 6)), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
