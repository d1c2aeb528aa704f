/** Random projects with few people, of whom some mention nearly everything and others nearly nothing. */

import fc from 'fast-check';
import type { Codebook } from '../../../src/model/codebook.js';
import type { Coding, Oordeel } from '../../../src/model/coding.js';
import type { Project } from '../../../src/model/project.js';
import type { Respondent } from '../../../src/model/respondent.js';
import { aPerspective, aProject } from '../a-project.js';
import { codebook } from '../codes.js';
import { person } from '../people.js';
import { said } from '../said.js';

export interface AnyProject {
  readonly project: Project;
  readonly codebook: Codebook;
  readonly interviewed: readonly Respondent[];
  readonly codings: readonly Coding[];
}

const upTo = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

const someone = fc.record({ perspective: fc.nat(20), wijk: fc.nat(20), mayBeQuoted: fc.boolean() });
/** Mostly few people or nearly all, since those give most away. */
const mentioning = fc.record({
  people: fc.oneof(fc.array(fc.nat(29), { maxLength: 4 }), fc.array(fc.nat(29), { maxLength: 20 })),
  isAllBut: fc.boolean(),
  oordelen: fc.array(fc.constantFrom<(Oordeel | null)[]>('positief', 'negatief', 'gemengd', null), {
    minLength: 1,
    maxLength: 5,
  }),
});

/** @param threshold how many people a group has at least */
export function anyProject(threshold: number): fc.Arbitrary<AnyProject> {
  return (
    fc
      .record({
        perspectives: fc.integer({ min: 2, max: 5 }),
        wijken: fc.integer({ min: 1, max: 4 }),
        people: fc.array(someone, { minLength: 5, maxLength: 30 }),
        themes: fc.array(fc.array(mentioning, { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 6,
        }),
      })
      // Enough people of the perspectives that may stand together, so that there is something to publish.
      .filter(
        ({ perspectives, people }) =>
          people.filter(({ perspective }) => perspective % perspectives < 2).length >= threshold,
      )
      .map(({ perspectives, wijken, people, themes }) => {
        const ids = upTo('p', perspectives);
        const interviewed = people.map(({ perspective, wijk, mayBeQuoted }, index) =>
          person(`r${index}`, `p${1 + (perspective % perspectives)}`, `w${1 + (wijk % wijken)}`, {
            mayBeQuoted,
          }),
        );
        return {
          project: aProject({
            wijken: upTo('w', wijken).map((id) => ({ id, label: id })),
            perspectives: ids.map((id) => aPerspective(id, id)),
            privacy: {
              threshold,
              appendixThreshold: threshold + 2,
              coarseGroups: [{ id: 'c', label: 'c', singular: 'c', perspectives: ids.slice(0, 2) }],
              showsWijken: true,
              neverWithWijk: ids.slice(-1),
            },
          }),
          codebook: codebook(
            Object.fromEntries(themes.map((codes, theme) => [`T${theme}`, upTo(`t${theme}c`, codes.length)])),
          ),
          interviewed,
          codings: themes.flatMap((codes, theme) =>
            codes.flatMap(({ people: chosen, isAllBut, oordelen }, code) =>
              interviewed
                .filter((_, index) => chosen.some((each) => each % people.length === index) !== isAllBut)
                .map(({ id }, index) =>
                  said(id, `t${theme}c${code + 1}`, { oordeel: oordelen[index % oordelen.length] ?? null }),
                ),
            ),
          ),
        };
      })
  );
}
