/** A mistyped topic of a perspective would be news again, without anybody noticing. */

import type { Codebook } from '../../model/codebook.js';
import { UserErrors } from '../../model/errors.js';
import type { Project } from '../../model/project.js';

/** @throws UserErrors when project.yaml names a topic that the codebook has not */
export function refuseUnknownTopics({ comparing }: Project, { themes }: Codebook): void {
  const known = new Set(themes.flatMap(({ id, codes }) => [id, ...codes.map((code) => code.id)]));
  const mistakes = Object.entries(comparing.ownTopics ?? {}).flatMap(([perspective, topics]) =>
    topics
      .filter((topic) => !known.has(topic))
      .map(
        (topic) =>
          `project.yaml, sleutel "eigen_onderwerp" van ${perspective}: het codeboek heeft geen thema of code ${topic}. Verbeter of verwijder die.`,
      ),
  );
  if (mistakes.length > 0) throw new UserErrors(mistakes);
}
