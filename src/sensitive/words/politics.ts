/** Words that tell which party, union or cause somebody stands for. */

import type { SensitiveWords } from './shape.js';

export const POLITICS: SensitiveWords = {
  terms: [
    'stem/stemde/stemden/stemmen/stemt/gestemd/kies/koos/kiest …@partij/@kopstuk, @partij/@kopstuk gestemd/stemde/stem/stemmen/stemt',
    'voor/van/bij/namens/op/met/achter/tegen de/het @partij, voor/van/bij/namens/op @partij, voor/van/bij/namens/op denk, de pvv/vvd/pvda/fvd/sgp/bbb is/was @mijn',
    "pvv-stemmer*, wilders-stemmer*, @partij/@kopstuk stemmer/stemmers, aanhanger van …@partij/@kopstuk, @partij/@kopstuk aanhanger, pvv'er, pvvers, pvv'ers, pvver, vvd'er, vvd'ers, vvder, pvda'er, pvda'ers, pvdaer, d66'er, d66'ers, sp'er, sp'ers, cda'er, cda'ers, cdaer, groenlinkser*, bbb'er, fvd'er, denk-stemmer*",
    'lid/actief/gemeenteraadslid/raadslid/fractielid/fractievoorzitter/fractiemedewerker/kandidaat/lijsttrekker/wethouder/statenlid …van/voor/bij de/het/een @partij/denk/partij, lid van @partij/denk, flyer/flyert/flyeren/flyerde/folder/foldert/folderen/folderde/campagne/canvassen …voor …@partij/denk, @partij/denk in de raad, kieslijst, verkiesbaar voor, op de lijst voor/van/bij …@partij/denk/partij',
    '@ik stem/stemde/stemt/stemmen altijd/nooit/liever/op links/rechts, @ik stem/stemde/stemt/stemmen links/rechts, altijd links/rechts gestemd, links/rechts stem/stemt/gestemd, stem/stemt @ik …links/rechts',
    '@ik/@familie …@ben …links/rechts, @ik …links/rechts @ben, linkse/rechtse @mens/rakker/rakkers/hobby/ballen, socialist*, communist*, communisme, liberaal, liberale, anarchist*, activist*, conservatief, conservatieve, fascist*, fascisme, nazi, nazis, neonazi*, nsb*, marxist*, feminist*, nationalist*, @ik/@familie @ben …republikein/monarchist/koningsgezind',
    'politieke voorkeur/overtuiging/opvatting/opvattingen/kleur/ideeen/partij lid, extreemrechts*, extreem-rechts*, extreem rechts, extreemlinks*, extreem-links*, extreem links, radicaal-*, complotdenker*, complottheorie*, wappie, wappies, antivaxer*',
    'partijlid, partijlidmaatschap, lid van een/de/die/mijn/geen partij, partijgenoot, partijgenoten',
    'vakbond, vakbonden, *vakbond, vakbonds*, fnv, cnv, bondslid, lid van de bond, bij de bond, van de bond',
    '@ik/@familie …gestaakt/stakend/staakte/staakten/staken, @ik …staking, stakers, staken voor, @ik/@familie …gedemonstreerd/demonstreer/demonstreerde/demonstreren/demonstratie/demonstraties, extinction rebellion, klimaatactivist*, malieveld …gestaan/gelopen/geweest/protest, kraakbeweging, kraker, krakers, gekraakt, actievoerder*',
    'erdogan, akp, gulen*, grijze wolf/wolven, pkk, poetin, assad, bouterse, trump',
  ],
  lookalikes: [
    'denk ik/je/u/dat/er/het/eens/nou/aan/om/over/even/maar/niet/wel, denk op de/het, voor/van/bij/op denk ik',
    'links en rechts, links of rechts, links/rechts van, links/rechts af/afgeslagen/gegaan/om/boven/onder/achter/voor/zit/staat/stond/zat/in/naast, naar links/rechts, aan de linker/rechter, link rechts, links laten liggen, van links naar rechts, de tuin/huis/deur/straat rechts/links, @ik @ben links/rechts …gaan/geslagen/afgeslagen/gegaan',
    'de bond van, bond tegen/voor/van, bij/van de bond voor/van',
    'op het forum, op de sp in, het forum, een forum, forum voor/over/van bewoners/wijk, voor/van/bij het forum, op volt',
    'actief voor/bij/van de/het/een wijk/buurt/vereniging/buurthuis, kandidaat voor de/het bestuur/jury/wijkraad',
    'activistisch, activiste',
    'staking van de/het, trein/tram/ov-staking, stemmen staken/staakten',
    'gekraakt …plan/idee/kritiek/code/noot, @mijn plan gekraakt, liberaal met, conservatieve schatting, niet zo conservatief',
    'tegen/voor de partij die',
  ],
};
