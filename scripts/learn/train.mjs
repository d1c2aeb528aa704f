// Logistic regression with AdaGrad: which weights make a marked word likely to be a name, and others unlikely.
// Duchi, Hazan and Singer (2011), "Adaptive subgradient methods for online learning", JMLR 12.

const ROUNDS = 15;
const STEP = 0.15;
const PULL_TO_ZERO = 0.005;
/** A trait that fewer words have says nothing of others. */
const FEWEST = 2;
/** A mistake of less changes nothing. */
const SMALLEST_ERROR = 1e-4;

/** @param examples `[{ traits, isName }]`; the weight of each trait, the mean of those after the later rounds. */
export function train(examples, howManyTraits) {
  const counts = new Int32Array(howManyTraits);
  for (const { traits } of examples) for (const trait of traits) counts[trait] += 1;
  const weights = new Float64Array(howManyTraits);
  const squares = new Float64Array(howManyTraits).fill(1e-8);
  const sums = new Float64Array(howManyTraits);
  const next = shuffler();
  let order = examples.map((_, at) => at);
  let rounds = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    order = shuffled(order, next);
    for (const at of order) learnFrom(examples[at], counts, weights, squares);
    if (round < ROUNDS / 2) continue;
    rounds += 1;
    weights.forEach((weight, trait) => {
      sums[trait] += weight;
    });
  }
  return sums.map((sum) => sum / rounds);
}

function learnFrom({ traits, isName }, counts, weights, squares) {
  const odds = traits.reduce((sum, trait) => sum + weights[trait], 0);
  const error = 1 / (1 + Math.exp(-odds)) - (isName ? 1 : 0);
  if (Math.abs(error) < SMALLEST_ERROR) return;
  for (const trait of traits) {
    if (counts[trait] < FEWEST) continue;
    const slope = error + PULL_TO_ZERO * weights[trait];
    squares[trait] += slope * slope;
    weights[trait] -= (STEP * slope) / Math.sqrt(squares[trait]);
  }
}

/** The same order on every machine. */
function shuffler() {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

function shuffled(order, next) {
  const mixed = [...order];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = next(at + 1);
    [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
  }
  return mixed;
}
