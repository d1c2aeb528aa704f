/** Words that tell whom somebody loves, of gender, and of what was done to somebody's body. */

import type { SensitiveWords } from './shape.js';

export const SEXUALITY: SensitiveWords = {
  terms: [
    "homo, homo's, homos, homo*, lesbisch*, lesbo, lesbos, lesbienne*, biseksueel*, biseksuele, bi-seksueel, hetero, heteroseksueel*, hetero*, aseksueel*, panseksueel*, gay, gays, flikker, flikkers, travestiet*, homostel, mannenstel, vrouwenstel",
    'was/is/waren vroeger @mijn dochter/kleindochter/zoon/kleinzoon/zus/broer/nichtje/neefje/oom/tante, vroeger @mijn dochter/kleindochter/zoon/kleinzoon/zus/broer/nichtje/neefje was',
    'lhbt*, lgbt*, queer, trans, transgender*, transvrouw*, transman*, transpersoon, transseksueel*, transseksuele*, non-binair*, nonbinair*, genderneutraal, genderdysforie, genderpoli, geslachtsverandering, geslachtsoperatie, in transitie, van geslacht veranderd, als man/vrouw/jongen/meisje geboren, @ben vroeger een man/vrouw/jongen/meisje, vroeger een man/vrouw/jongen/meisje was, liever een jongen/meisje/man/vrouw …@ben/zijn, dragqueen*, drag queen*, intersekse, regenbooggezin*, roze ouderen, roze in blauw',
    "twee moeders/vaders/mama's/papa's/mamas/papas, als twee mannen/vrouwen, @ik zijn/ben/waren twee mannen/vrouwen, mijn man en ik zijn twee mannen, van hetzelfde/eigen geslacht, hetzelfde geslacht",
    'uit de kast gekomen/komen/kwam/komt, kom/komt/kwam/kwamen …uit de kast, nog/altijd/jaren in de kast, coming-out, coming out',
    'op mannen/vrouwen/jongens/meisjes/beide vallen/val/valt/viel/vielen, val/valt/viel/vielen op mannen/vrouwen/jongens/meisjes/beide',
    '*broer/*broertje/zoon/zoontje/vader/oom/neef/opa/buurman/jongen/hij/kleinzoon/meneer/overbuurman …met een man getrouwd/samen/woont, broer/zoon/vader/oom/neef/opa/buurman/jongen/hij/kleinzoon/meneer …getrouwd/samen/trouwde/woont/verkering/relatie …met een man/jongen/kerel, zoon/broer/broertje/neef/kleinzoon heeft/had een vriend, hij heeft een vriendje, zijn man/echtgenoot, hij en zijn man/vriend, zijn vriend en hij',
    'zus/zusje/dochter/moeder/tante/nicht/oma/buurvrouw/zij/ze/kleindochter/mevrouw …met een vrouw getrouwd/samen/woont, zus/zusje/dochter/moeder/tante/nicht/oma/buurvrouw/zij/ze/kleindochter/mevrouw …getrouwd/samen/trouwde/woont/verkering/relatie …met een vrouw/meisje, ze heeft een vriendinnetje, haar vrouw/echtgenote, zij en haar vrouw/vriendin',
    'seksuele geaardheid/voorkeur/orientatie/orientaties, geaardheid, seksualiteit, seks, seksleven, @mijn seksleven, seksueel*, porno*, naaktfoto*, vreemdgegaan, vreemdgaat, vreemdgaan, ging/gaat vreemd, overspel, maitresse',
    'seksueel misbruik*, seksueel misbruikt/geweld, seksuele intimidatie, @ik/@wie …@ben …misbruikt, misbruikt door, @wie …misbruikt @ben, als kind misbruikt, aanranding*, aangerand, verkracht*, incest, betast, ongewenst aangeraakt, aan mij/me gezeten, onzedelijk*, prostitu*, sekswerk*, hoer, achter de ramen …gewerkt/gestaan/zat, in de prostitutie, escort',
  ],
  lookalikes: [
    'homo universalis/sapiens/ludens/economicus, homogeen, homogene, homogeniteit, heterogeen, heterogene',
    'boek/boeken/spel/spellen/spullen/speelgoed/borden …uit de kast',
    'misbruikt voor, misbruik van de regels/regeling, misbruikt door de/het gemeente/politiek/woningcorporatie/systeem',
    'er zijn man, zijn man en paard, we/wij zijn man, zijn mannetje, zijn man van',
    'sekseneutraal, flikker op, flikkerde, flikkeren',
    'haar vrouw en kind',
    'betast …stof/stofjes/blad/planten',
  ],
};
