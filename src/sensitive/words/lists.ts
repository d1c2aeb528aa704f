/** Words that stand for each other in many phrases: who it is about, and with which verb. */

import { ORIGIN_LISTS } from './origins.js';

export const LISTS: Readonly<Record<string, string>> = {
  ...ORIGIN_LISTS,
  ik: 'ik/we/wij/hij/zij/ze/ie/die/u/jij/je/iemand',
  hij: 'ik/we/wij/hij/zij/ze/ie/jij/je/u',
  wie: '@ik/@familie/@mens',
  ben: 'ben/bent/is/was/waren/zijn/word/wordt/worden/werd/werden/geworden/geweest/bleek/raakte/raakt',
  heb: 'heb/hebt/heeft/hebben/had/hadden/krijg/krijgt/krijgen/kreeg/kregen/gekregen/gehad',
  zit: 'zit/zitten/zat/zaten/gezeten/zitte/zittend',
  loop: 'loop/loopt/lopen/liep/liepen/gelopen',
  mijn: "mijn/me/mn/m'n/zijn/zn/z'n/haar/hun/d'r/dr/onze/ons/je/jouw/uw",
  familie:
    'man/vrouw/moeder/vader/ma/pa/ouders/zoon/zoontje/dochter/dochtertje/kind/kindje/kinderen/broer/broertje/broers/zus/zusje/zusjes/zussen/broertjes/neef/neefje/neven/nicht/nichtje/oma/opa/partner/vriend/vriendin/ex/ex-man/ex-vrouw/echtgenoot/echtgenote/tante/oom/kleinzoon/kleindochter/kleinkind/kleinkinderen/schoonzoon/schoondochter/schoonmoeder/schoonvader/schoonouders/schoonzus/zwager/stiefvader/stiefmoeder/stiefzoon/oudste/jongste/@buren',
  buren:
    'buurvrouw/buurman/buren/buurtje/buurjongen/buurmeisje/bovenbuurman/bovenbuurvrouw/bovenburen/onderbuurman/onderbuurvrouw/onderburen/overbuurman/overbuurvrouw/overburen/buurtgenoot/huisgenoot',
  mens: 'mannen/vrouwen/vrouwtje/mannetje/meneer/mevrouw/jongen/jongens/meisje/meisjes/meid/meiden/gast/gasten/gozer/gozers/kerel/knul/moeders/vaders/gezin/gezinnen/gezinsleden/familie/families/mens/mensen/mensje/persoon/personen/bewoner/bewoners/bewoonster/jongere/jongeren/tiener/tieners/vrienden/vriendinnen/collega/tolk/tolken/dame/dames/heer/heren/ouderen/student/studenten/vrijwilliger/vrijwilligers/vrijwilligster/penningmeester/voorzitter/@familie',
  partij:
    'pvv/vvd/d66/cda/pvda/groenlinks/groenlinks-pvda/gl-pvda/sp/fvd/forum voor democratie/bbb/forum/volt/ja21/sgp/christenunie/nida/nsc/50plus/bij1/de partij voor de dieren/partij voor de dieren/pvdd/hart voor den haag/groep de mos/haagse stadspartij/partij van de eenheid',
  kopstuk:
    'wilders/geert wilders/rutte/baudet/omtzigt/timmermans/jetten/yesilgoz/klaver/marijnissen/kuzu/azarkan/bontenbal/de mos/richard de mos/fortuyn',
  groep:
    'mensen/bewoners/buurtbewoners/ouderen/senioren/jongeren/kinderen/gezinnen/vrouwen/mannen/ouders/moeders/iedereen',
  ding: 'bakker/bakkerij/winkel/winkels/winkeltje/supermarkt/slager/slagerij/kapper/eten/keuken/restaurant/koffie/thee/brood/broodjes/pizza/hapjes/gerechten/muziek/dans/taal/les/lessen/markt/film/feest/ijs/ijsje/soep',
};
