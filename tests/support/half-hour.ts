/** Four transcripts of an evaluation that nobody held, each in another format, for a researcher's half hour. */

import { docx, line } from './docx.js';

export interface Transcript {
  readonly name: string;
  readonly content: string | Uint8Array;
}

type Said = readonly (readonly [speaker: string, words: string])[];

const ASKED = [
  'Hoe bent u erbij gekomen?',
  'Hoe werd er gekozen?',
  'En de gemeente?',
  'Wat is ervan terechtgekomen?',
];

/** Questions and answers in turn. */
function talk(interviewer: string, respondent: string, answers: readonly string[]): Said {
  return answers.flatMap((answer, index) => [
    [interviewer, ASKED[index] ?? 'En verder?'] as const,
    [respondent, answer] as const,
  ]);
}

const DIVIDER = [
  'Er lag een flyer in de bus, tussen de folders. Ik had er nooit van gehoord. Mijn buurvrouw Fatima Yilmaz zei dat ik moest gaan, en Wil ging ook, en toen wil je dat zelf ook.',
  'We zaten met de jury en gaven punten, en we keken naar hoeveel mensen er iets aan hebben. Het was een goed gesprek, al was er ook ruzie over de hondenweide. Ik vond het eerlijk verdeeld.',
  'De gemeente liet het los, wij gingen erover. Maar halverwege kwamen er ineens spelregels bij, en we hadden te weinig tijd, met zo een deadline.',
  'De bomen staan er en de mensen leerden elkaar kennen. Wie het onderhoud doet weet ik niet. Volgend jaar zou ik weer meedoen.',
];

const RECEIVER = [
  'Via de groepsapp van de straat. Wij wilden een moestuin, en Marieke de Boer heeft geholpen met het formulier invullen en met de begroting.',
  'Er werd gestemd met stickers op een avond. Het was eerlijk gegaan, vond ik, iedereen was er blij mee. De Vlinder ging voor ons open. Een vlinder vloog weg.',
  'Daar had je een vergunning nodig en een offerte, en al die bonnetjes. Van het kastje naar de muur. Maar onze contactpersoon Peter Bakker was bereikbaar.',
  'De tuin ligt er mooi bij, de buren hebben elkaar leren kennen en blijven voor de koffie. We houden hem zelf bij, in onze vrije tijd. Dat is van ons samen.',
];

const REFUSED = [
  'Ik las het in de wijkkrant. De taal is lastig voor veel mensen hier, het was een drempel, alles moest op de computer.',
  'Het waren altijd dezelfde mensen, een bekend clubje. Hun vrienden hadden stemmen geworven. Oneerlijk was het, ons kent ons. Bij de Vlinder kwam Peter Bakker, en Peter de Vries. Peter lachte.',
  'Ons plan is afgewezen met een mail. Geen uitleg, ik heb nooit meer iets gehoord. Ik was teleurgesteld, ik doe nooit meer mee. De uitslag hing nergens, het was niet transparant.',
  'Ik heb minder vertrouwen in de gemeente. Het plan was zogenaamd niet haalbaar, door de leidingen. Misschien is er nog een ander potje of een fonds.',
];

const OTHER_DIVIDER = [
  'Ik ben ingeloot voor de commissie. Of wij een afspiegeling van de wijk zijn, dat weet ik niet. Toen kwam Wil binnen met koffie. Bij Bodem zat Swinston.',
  'We mochten zelf bepalen hoe we het deden, er lag een leeg vel. Bij de criteria keken we vooral naar wat de hele wijk eraan heeft, en niet alleen naar de eigen straat. Het was een eerlijke verdeling.',
  'De rolverdeling was onduidelijk, niemand was verantwoordelijk. De afdelingen werkten langs elkaar heen. De begeleider hielp ons daarin, die was onafhankelijk.',
  'De uitvoering duurde lang, maar het speelveld is opgeleverd. Vijftigduizend is veel geld, het is goed besteed. Het kostte ons veel avonden, als vrijwilligers.',
];

function paragraphs(said: Said, mark: (speaker: string) => string): string {
  return `${said.map(([speaker, words]) => `${mark(speaker)} ${words}`).join('\n\n')}\n`;
}

function captions(said: Said): string {
  const cues = said.map(([speaker, words], index) => {
    const at = (second: number) => `00:${String(index).padStart(2, '0')}:${second}.000`;
    return `${at(10)} --> ${at(50)}\n<v ${speaker}>${words}</v>\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/** Of somebody who divided, received, was refused, and divided too. */
export const TRANSCRIPTS = {
  divider: {
    name: 'jury.txt',
    content: paragraphs(talk('Sanne', 'Karin', DIVIDER), (speaker) => `${speaker}:`),
  },
  receiver: {
    name: 'moestuin.docx',
    content: docx(talk('Interviewer', 'R', RECEIVER).map(([speaker, words]) => line(`${speaker}: ${words}`))),
  },
  refused: { name: 'hondenweide.vtt', content: captions(talk('Sanne', 'Joop', REFUSED)) },
  otherDivider: {
    name: 'commissie.md',
    content: paragraphs(talk('Interviewer', 'R', OTHER_DIVIDER), (speaker) => `**${speaker}:**`),
  },
} as const satisfies Readonly<Record<string, Transcript>>;
