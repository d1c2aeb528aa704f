/** Works out again, from the people and the codings alone, what a generated sentence claims; and what its words may be. */

import { inWords } from '../../src/language/phrases.js';
import type {
  Alike,
  Apart,
  By,
  Claim,
  Counted,
  JudgedInWijk,
  Judging,
  Opposed,
  Ranked,
} from '../../src/model/claims.js';
import type { Codebook } from '../../src/model/codebook.js';
import type { Coding, Oordeel } from '../../src/model/coding.js';
import type { Axis } from '../../src/model/matrix.js';
import type { Group, Grouping } from '../../src/model/planned.js';
import type { Project } from '../../src/model/project.js';
import type { Respondent } from '../../src/model/respondent.js';
import type { WijkFacts } from '../../src/model/wijk-facts.js';
import type { Sentence } from '../../src/report/blocks.js';
import { ALL_CODES } from '../../src/report/wording/answers.js';
import { scaleWord } from '../../src/report/wording/scale.js';

/** All that the sentences of a report may rest on. */
export interface World {
  readonly project: Project;
  readonly book: Codebook;
  readonly groups: Grouping;
  readonly said: Said;
  readonly facts: readonly WijkFacts[];
}

/** The oordelen that each person gives about each code of which they speak, by respondent and code. */
export type Said = ReadonlyMap<string, ReadonlyMap<string, readonly (Oordeel | null)[]>>;

export function saidIn(codings: readonly Coding[]): Said {
  const said = new Map<string, Map<string, (Oordeel | null)[]>>();
  for (const { respondent, code, oordeel } of codings) {
    const own = said.get(respondent) ?? new Map<string, (Oordeel | null)[]>();
    said.set(respondent, own.set(code, [...(own.get(code) ?? []), oordeel]));
  }
  return said;
}

const equal = (a: Counted, b: Counted): boolean =>
  a.mentions === b.mentions && a.interviewed === b.interviewed;
const share = ({ mentions, interviewed }: Counted): number => mentions / interviewed;

/** Whether the claim is true of this world. */
export function holds(claim: Claim, world: World): boolean {
  const { everyone, byPerspective } = world.groups;
  const speaking = byPerspective.filter(({ members }) => members.length > 0);
  switch (claim.kind) {
    case 'spoken':
      return (
        equal(claim.all, count(everyone, claim.about.id, world)) &&
        claim.groups.every((one) =>
          equal(one, count(groupOf('perspective', one.group, world), claim.about.id, world)),
        )
      );
    case 'everywhere':
      return (
        equal(claim.all, count(everyone, claim.about.id, world)) &&
        2 * claim.all.mentions > claim.all.interviewed &&
        speaking.length > 1 &&
        speaking.every((group) => count(group, claim.about.id, world).mentions > 0)
      );
    case 'apart':
      return isApart(claim, world);
    case 'most apart':
      return (
        isApart(claim.apart, world) &&
        codesOfQuestion(claim.within, world)
          .filter((code) => code !== claim.apart.about.id)
          .every((code) => largest(code, claim.apart.by, world) < difference(claim.apart))
      );
    case 'silent':
      return claim.groups.every(({ group, interviewed, mentions }) => {
        const found = count(groupOf('perspective', group, world), claim.about.id, world);
        return (
          found.mentions === 0 && mentions === 0 && found.interviewed === interviewed && interviewed >= 3
        );
      });
    case 'supported': {
      const spoken = speaking.filter((group) => count(group, claim.about.id, world).mentions > 0).length;
      const portion = share(claim.all);
      const isStrong = portion > 1 / 2 && spoken === speaking.length;
      return (
        equal(claim.all, count(everyone, claim.about.id, world)) &&
        claim.groups === spoken &&
        claim.ofGroups === speaking.length &&
        claim.strength === (isStrong ? 'sterk' : 3 * portion >= 1 ? 'redelijk' : 'beperkt')
      );
    }
    case 'judged': {
      const found = judge(everyone, claim.about.id, world);
      const { positief, negatief } = found.oordelen;
      return (
        sameJudging(claim, found) &&
        (claim.leans === null || isMajority(found, claim.leans)) &&
        (!claim.isSplit || (positief > 1 && negatief > 1 && 3 * Math.min(positief, negatief) >= found.judged))
      );
    }
    case 'opposed':
      return isOpposed(claim, world);
    case 'foremost': {
      const all = subjectsWithin(claim.within, world).map((id) => count(everyone, id, world).mentions);
      const isCounted = (one: Ranked) => equal(one.counted, count(everyone, one.about.id, world));
      const lowest = Math.min(...claim.top.map(({ counted }) => counted.mentions));
      const others = all.filter((mentions) => mentions < lowest);
      const next = Math.max(0, ...others);
      return (
        [...claim.top, ...claim.next].every(isCounted) &&
        all.filter((mentions) => mentions >= lowest).length === claim.top.length &&
        others.length > 0 &&
        lowest - next >= 2 &&
        claim.next.every(({ counted }) => counted.mentions === next) &&
        (claim.next.length === 0 || claim.next.length === others.filter((one) => one === next).length)
      );
    }
    case 'alike':
      return isExtreme(claim, world);
    case 'granted': {
      const known = world.facts.filter(({ ideas, funded }) => ideas !== null && funded !== null);
      const sum = (key: 'ideas' | 'funded' | 'euros') =>
        known.reduce((total, facts) => total + (facts[key] ?? 0), 0);
      return (
        claim.wijken === known.length &&
        claim.isAll === (known.length === world.facts.length) &&
        claim.ideas === sum('ideas') &&
        claim.funded === sum('funded') &&
        (claim.euros === null || claim.euros === sum('euros'))
      );
    }
    case 'chance': {
      const chances = world.facts.flatMap(({ wijk, ideas, funded }) =>
        ideas === null || funded === null || ideas === 0
          ? []
          : [{ wijk, ideas, funded, chance: funded / ideas }],
      );
      return [claim.highest, claim.lowest].every(({ wijk, ideas, funded }, low) => {
        const own = chances.find((one) =>
          world.project.wijken.some(({ id, label, inText = label }) => id === one.wijk && inText === wijk),
        );
        return (
          own?.ideas === ideas &&
          own.funded === funded &&
          chances.every(
            (one) => one === own || (low === 0 ? one.chance < own.chance : one.chance > own.chance),
          )
        );
      });
    }
    case 'helped':
      return (
        claim.wijken === world.facts.length &&
        claim.helped === world.facts.filter(({ facilitator }) => facilitator === true).length
      );
    case 'agreed': {
      const { oordelen, judged } = claim.wijk;
      return (
        isJudgedInWijk(claim, world) && oordelen[claim.way] >= 3 && 4 * oordelen[claim.way] >= 3 * judged
      );
    }
    case 'divided': {
      const side = Math.min(claim.wijk.oordelen.positief, claim.wijk.oordelen.negatief);
      return isJudgedInWijk(claim, world) && side >= 2 && 3 * side >= claim.wijk.judged;
    }
    case 'heard':
      return claim.groups.every(
        ({ group, interviewed }) => groupOf('perspective', group, world).members.length === interviewed,
      );
  }
}

function groupsBy(by: By, { groups }: World): readonly Group[] {
  return (by === 'perspective' ? groups.byPerspective : groups.byWijk).filter(
    ({ members }) => members.length > 0,
  );
}

function groupOf(by: By, id: string, { groups }: World): Group {
  const all = by === 'perspective' ? groups.byPerspective : groups.byWijk;
  const found = all.find((group) => group.id === id);
  if (found === undefined) throw new Error(`no group ${id}`);
  return found;
}

function codesOf(subject: string, { book }: World): string[] {
  const theme = book.themes.find(({ id }) => id === subject);
  return theme === undefined ? [subject] : theme.codes.map(({ id }) => id);
}

function count(
  { members }: { readonly members: readonly Respondent[] },
  subject: string,
  world: World,
): Counted {
  const codes = codesOf(subject, world);
  const mentions = members.filter(({ id }) => codes.some((code) => world.said.get(id)?.has(code)));
  return { mentions: mentions.length, interviewed: members.length };
}

/** Everybody but the people of a group. */
function rest({ members }: Group, subject: string, world: World): Counted {
  const own = new Set(members);
  const others = world.groups.everyone.members.filter((person) => !own.has(person));
  return count({ members: others }, subject, world);
}

function difference({ group, rest: others }: Apart): number {
  return Math.abs(share(group) - share(others));
}

/** The stated size: enough people and per cent, so many points above the rest, and two people in each. */
function isLarge(high: Counted, low: Counted, { comparing }: Project): boolean {
  const points = share(high) - share(low);
  return (
    high.mentions >= comparing.people &&
    100 * share(high) >= comparing.percent - 1e-9 &&
    100 * points >= comparing.pointsAbove - 1e-9 &&
    points * Math.min(high.interviewed, low.interviewed) >= 2 - 1e-9
  );
}

/** How far each group lies above the rest, as the claim turns it. */
function above(group: Group, subject: string, world: World): number {
  return share(count(group, subject, world)) - share(rest(group, subject, world));
}

function isApart(claim: Apart, world: World): boolean {
  const group = groupOf(claim.by, claim.group.group, world);
  const id = claim.about.id;
  const [own, others] = [count(group, id, world), rest(group, id, world)];
  if (!equal(own, claim.group) || !equal(others, claim.rest)) return false;
  const [high, low] = claim.way === 'more' ? [own, others] : [others, own];
  const sign = claim.way === 'more' ? 1 : -1;
  const theme = world.book.themes.find(({ codes }) => codes.some((code) => code.id === id))?.id ?? id;
  const ownTopics = group.id.split('+').flatMap((one) => world.project.comparing.ownTopics?.[one] ?? []);
  return (
    isLarge(high, low, world.project) &&
    (claim.by === 'wijk' || ![id, theme].some((subject) => ownTopics.includes(subject))) &&
    groupsBy(claim.by, world)
      .filter((one) => one !== group)
      .every((one) => sign * above(one, id, world) < sign * above(group, id, world))
  );
}

/** The largest difference that sets any group apart from the rest, of those that may be told. */
function largest(code: string, by: By, world: World): number {
  const theme = world.book.themes.find(({ codes }) => codes.some(({ id }) => id === code))?.id ?? '';
  return Math.max(
    ...groupsBy(by, world)
      .filter(({ id }) => {
        const own = id.split('+').flatMap((one) => world.project.comparing.ownTopics?.[one] ?? []);
        return by === 'wijk' || ![code, theme].some((subject) => own.includes(subject));
      })
      .filter((group) => isLarge(count(group, code, world), rest(group, code, world), world.project))
      .filter((group) =>
        groupsBy(by, world).every(
          (one) => one === group || above(one, code, world) < above(group, code, world),
        ),
      )
      .map((group) => above(group, code, world)),
    0,
  );
}

function judge({ id, members }: Group, code: string, { said }: World): Judging {
  const oordelen: Record<Oordeel, number> = { positief: 0, negatief: 0, gemengd: 0, neutraal: 0 };
  for (const person of members) {
    const given = (said.get(person.id)?.get(code) ?? []).filter((oordeel) => oordeel !== null);
    const counts = new Map(given.map((oordeel) => [oordeel, given.filter((one) => one === oordeel).length]));
    const most = [...counts].filter(([, times]) => times === Math.max(...counts.values()));
    const [first] = most;
    if (first === undefined) continue;
    oordelen[given.includes('gemengd') || most.length > 1 ? 'gemengd' : first[0]] += 1;
  }
  return { group: id, oordelen, judged: Object.values(oordelen).reduce((sum, times) => sum + times, 0) };
}

/** Of the wijk, and of each perspective within it that this version tells apart and in which anybody judges. */
function isJudgedInWijk({ about, wijk, perspectives }: JudgedInWijk, world: World): boolean {
  const { crossing } = world.groups;
  const column = crossing?.wijken.findIndex(({ id }) => id === wijk.group) ?? -1;
  const within = (crossing?.perspectives ?? []).flatMap(({ id }, row) => {
    const members = crossing?.cells[row]?.[column]?.members;
    const found = members === undefined ? undefined : judge({ id, label: id, members }, about.id, world);
    return found === undefined || found.judged === 0 ? [] : [found];
  });
  return (
    sameJudging(wijk, judge(groupOf('wijk', wijk.group, world), about.id, world)) &&
    within.length === perspectives.length &&
    within.every((found, at) => {
      const told = perspectives[at];
      return told !== undefined && told.group === found.group && sameJudging(told, found);
    })
  );
}

function sameJudging(one: Judging, other: Judging): boolean {
  return one.judged === other.judged && JSON.stringify(one.oordelen) === JSON.stringify(other.oordelen);
}

function isMajority({ oordelen, judged }: Judging, way: 'positief' | 'negatief'): boolean {
  return oordelen[way] >= 3 && 2 * oordelen[way] > judged;
}

function isOpposed({ about, positive, negative }: Opposed, world: World): boolean {
  const judged = groupsBy('perspective', world).map((group) => judge(group, about.id, world));
  const balance = ({ oordelen, judged: all }: Judging) => (oordelen.positief - oordelen.negatief) / all;
  const isFurthest = (judging: Judging, way: 'positief' | 'negatief', sign: 1 | -1): boolean => {
    const found = judged.find(({ group }) => group === judging.group);
    return (
      found !== undefined &&
      sameJudging(found, judging) &&
      isMajority(found, way) &&
      judged
        .filter((one) => isMajority(one, way) && one.judged >= world.project.comparing.minJudged)
        .every((one) => sign * balance(one) <= sign * balance(found))
    );
  };
  return isFurthest(positive, 'positief', 1) && isFurthest(negative, 'negatief', -1);
}

function subjectsWithin(within: string, world: World): string[] {
  const { themes } = world.book;
  if (within === 'themes') return themes.map(({ id }) => id);
  const theme = themes.find(({ id }) => id === within);
  return theme === undefined ? codesOfQuestion(within, world) : theme.codes.map(({ id }) => id);
}

function codesOfQuestion(question: string, world: World): string[] {
  return world.book.themes
    .flatMap(({ codes }) => codes)
    .filter(
      ({ id, questions }) =>
        (question === ALL_CODES || questions.includes(question)) &&
        count(world.groups.everyone, id, world).mentions > 0,
    )
    .map(({ id }) => id);
}

function isExtreme(claim: Alike, world: World): boolean {
  const groups = groupsBy(claim.by, world);
  const codes = world.book.themes.flatMap((theme) => theme.codes.map(({ id }) => id));
  const shares = new Map(
    groups.map((group) => [group.id, codes.map((code) => share(count(group, code, world)))]),
  );
  const similarity = (one: string, other: string): number | null => {
    const pairs = codes.map((_, at) => [shares.get(one)?.[at] ?? 0, shares.get(other)?.[at] ?? 0] as const);
    const either = pairs.reduce((sum, pair) => sum + Math.max(...pair), 0);
    return either === 0 ? null : pairs.reduce((sum, pair) => sum + Math.min(...pair), 0) / either;
  };
  const [one, other] = claim.groups;
  const own = similarity(one, other);
  if (own === null || Math.abs(own - claim.similarity) > 1e-9) return false;
  return groups.every(({ id }, at) =>
    groups.slice(at + 1).every(({ id: second }) => {
      if (claim.groups.includes(id) && claim.groups.includes(second)) return true;
      if (claim.of !== null && id !== claim.of && second !== claim.of) return true;
      const found = similarity(id, second);
      return found === null || (claim.which === 'most' ? found < own : found > own);
    }),
  );
}

/** What is wrong with the words of a sentence, given what it claims; nothing when all of it follows. */
export function unfounded(
  { text, claims = [] }: Sentence,
  names: readonly string[],
  namesOf: ReadonlyMap<string, string>,
): string[] {
  const parts = claims.flatMap(partsOf);
  const numbers = new Set([claims.length, ...claims.flatMap(numbersOf)]);
  const words = withoutTopics(text, claims)
    .replace(/‘[^’]*’/gu, ' ')
    .replace(/\d,\d\d/g, ' ')
    .replace(/(\d)\.(\d{3})/g, '$1$2');
  const said = [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const written = [...words.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) => WRITTEN.get(word) ?? []);
  const fractions = [...words.matchAll(/(\d+) van (?:de )?(\d+)/g)].map(
    ([, part, whole]) => [Number(part), Number(whole)] as const,
  );
  const known = new Set(claims.flatMap(groupsOf).map((id) => namesOf.get(id) ?? id));
  const silent = claims
    .flatMap((claim) => (claim.kind === 'apart' || claim.kind === 'most apart' ? partsOf(claim) : []))
    .filter(({ interviewed }) => !said.includes(interviewed));
  return [
    ...silent.map(({ interviewed }) => `${interviewed} is claimed and not said`),
    ...[...said, ...written]
      .filter((number) => !numbers.has(number))
      .map((number) => `${number} is not claimed`),
    ...fractions
      .filter(
        ([part, whole]) =>
          !parts.some(({ mentions, interviewed }) => mentions === part && interviewed === whole),
      )
      .map(([part, whole]) => `${part} van ${whole} is not claimed`),
    ...names
      .filter(
        (name) =>
          new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(words) &&
          ![...known].some((one) => one.includes(name)),
      )
      .map((name) => `${name} is not claimed`),
    ...LICENCES.filter(
      ({ words: pattern, by }) => pattern.test(words) && !claims.some((claim) => by(claim)),
    ).map(({ words: pattern }) => `${pattern} is not claimed`),
  ];
}

/** What the codebook calls things is no claim of the sentence. */
function withoutTopics(text: string, claims: readonly Claim[]): string {
  return claims
    .flatMap(topicsOf)
    .flatMap(({ inText }) => inText ?? [])
    .reduce((rest, inText) => rest.replaceAll(inText, '‘’'), text);
}

/** The themes and codes that a claim is about. */
export function topicsOf(claim: Claim): Axis[] {
  switch (claim.kind) {
    case 'most apart':
      return [claim.apart.about];
    case 'foremost':
      return [...claim.top, ...claim.next].map(({ about }) => about);
    default:
      return 'about' in claim ? [claim.about] : [];
  }
}

/** "één" is also an article. */
const WRITTEN = new Map(Array.from({ length: 11 }, (_, at) => [inWords(at + 2), at + 2] as const));

function partsOf(claim: Claim): Counted[] {
  const judged = ({ oordelen, judged: interviewed }: Judging): Counted[] =>
    Object.values(oordelen).map((mentions) => ({ mentions, interviewed }));
  switch (claim.kind) {
    case 'supported':
      return [claim.all];
    case 'spoken':
    case 'everywhere':
      return [claim.all, ...claim.groups];
    case 'apart':
      return [claim.group, claim.rest];
    case 'most apart':
      return partsOf(claim.apart);
    case 'silent':
      return [...claim.groups];
    case 'judged':
      return judged(claim);
    case 'opposed':
      return [...judged(claim.positive), ...judged(claim.negative)];
    case 'agreed':
    case 'divided':
      return [claim.wijk, ...claim.perspectives].flatMap(judged);
    case 'foremost':
      return [...claim.top, ...claim.next].map(({ counted }) => counted);
    case 'chance':
      return [claim.highest, claim.lowest].map(({ funded, ideas }) => ({
        mentions: funded,
        interviewed: ideas,
      }));
    case 'helped':
      return [{ mentions: claim.helped, interviewed: claim.wijken }];
    case 'alike':
    case 'granted':
    case 'heard':
      return [];
  }
}

function numbersOf(claim: Claim): number[] {
  const own = partsOf(claim).flatMap(({ mentions, interviewed }) => [mentions, interviewed]);
  if (claim.kind === 'granted') return [claim.wijken, claim.ideas, claim.funded, claim.euros ?? 0];
  if (claim.kind === 'supported') return [...own, claim.groups, claim.ofGroups];
  if (claim.kind === 'heard') return claim.groups.map(({ interviewed }) => interviewed);
  return own;
}

function groupsOf(claim: Claim): string[] {
  switch (claim.kind) {
    case 'spoken':
    case 'everywhere':
    case 'silent':
    case 'heard':
      return claim.groups.map(({ group }) => group);
    case 'apart':
      return [claim.group.group];
    case 'most apart':
      return [claim.apart.group.group];
    case 'opposed':
      return [claim.positive.group, claim.negative.group];
    case 'agreed':
    case 'divided':
      return claim.perspectives.map(({ group }) => group);
    case 'alike':
      return [...claim.groups];
    case 'chance':
      return [claim.highest.wijk, claim.lowest.wijk];
    case 'helped':
      return ['procesbegeleider'];
    default:
      return [];
  }
}

const hasPart =
  (word: string) =>
  (claim: Claim): boolean =>
    partsOf(claim).some(({ mentions, interviewed }) => scaleWord(mentions, interviewed) === word);
const isKind =
  (...kinds: readonly Claim['kind'][]) =>
  ({ kind }: Claim): boolean =>
    kinds.includes(kind);

/** Words that say more than a count, and a claim that makes them true. */
const LICENCES: readonly { readonly words: RegExp; readonly by: (claim: Claim) => boolean }[] = [
  { words: /\bde meeste\b/i, by: hasPart('de meeste') },
  { words: /\bvrijwel alle\b/i, by: hasPart('vrijwel alle') },
  { words: /(?<!geen )\benkele (?!stem)\p{L}/iu, by: hasPart('enkele') },
  { words: /\been deel van\b/i, by: hasPart('een deel') },
  { words: /\b(?:alle \d|beide)\b/i, by: (claim) => hasPart('alle')(claim) || isUnanimous(claim) },
  { words: /\b(?:zonder uitzondering|eensgezind)\b/i, by: isUnanimous },
  { words: /\b(?:éé?n van de|telkens één)\b/i, by: hasPart('één') },
  {
    words: /\b(?:niemand|geen van|in geen enkel gesprek)\b/i,
    by: (claim) => partsOf(claim).some(({ mentions }) => mentions === 0),
  },
  { words: /\bmeer dan de helft\b/i, by: isKind('everywhere') },
  {
    words: /\b(?:in elke groep|van elke groep|in alle groepen|geen enkele groep)\b/i,
    by: (claim) =>
      claim.kind === 'everywhere' || (claim.kind === 'supported' && claim.groups === claim.ofGroups),
  },
  { words: /\bsterk\b/i, by: (claim) => claim.kind === 'supported' && claim.strength === 'sterk' },
  { words: /\bredelijk\b/i, by: (claim) => claim.kind === 'supported' && claim.strength === 'redelijk' },
  { words: /\bbeperkt\b/i, by: (claim) => claim.kind === 'supported' && claim.strength === 'beperkt' },
  { words: /\b(?:vaakst|enig ander thema|daarna over)\b/i, by: isKind('foremost') },
  { words: /\bhet (?:meest|minst) op\b/i, by: isKind('alike') },
  { words: /\b(?:grootste verschil|verschillen het meest)\b/i, by: isKind('most apart') },
  { words: /\b(?:grootst|kleinst)\b/i, by: isKind('chance', 'most apart') },
  {
    words: /\b(?:vaker|vooral|alleen|minder|tegenover (?!elkaar))\b/i,
    by: isKind('apart', 'most apart', 'opposed'),
  },
  {
    words: /\boverwegend\b/i,
    by: (claim) => claim.kind === 'opposed' || (claim.kind === 'judged' && claim.leans !== null),
  },
  {
    words: /\b(?:uiteen|uiteenlopende|verdeeld|maar ook)\b/i,
    by: (claim) => claim.kind === 'judged' && claim.isSplit,
  },
  { words: /\btegenover elkaar\b/i, by: isKind('opposed') },
  {
    words: /\b(?:meerderheid|grotendeels|bijna|opvallend|nauwelijks|weinig|veel|(?<!minder )vaak|meestal)\b/i,
    by: () => false,
  },
];

function isUnanimous(claim: Claim): boolean {
  if (claim.kind === 'opposed') {
    return [claim.positive, claim.negative].some(
      ({ oordelen, judged }) => Math.max(...Object.values(oordelen)) === judged,
    );
  }
  return claim.kind === 'judged' && claim.leans !== null && claim.oordelen[claim.leans] === claim.judged;
}
