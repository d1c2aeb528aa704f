/** Words that tell where somebody or the family comes from, what people see of it, and with which papers. */

import type { SensitiveWords } from './shape.js';

export const ORIGIN: SensitiveWords = {
  terms: [
    // A people, said of a person.
    '@herkomst @mens, @herkomst jonge/oude/oudere/hele/lieve/gezellige/alleenstaande/jongere/kleine @mens, @herkomst en/of @herkomst @mens, @mens en @herkomst @mens',
    '@herkomst achtergrond/afkomst/komaf/origine/roots/nationaliteit/paspoort/gemeenschap/wortels/bloed/cultuur/huishouden/identiteit/jeugd/hangjongeren/moslim/moslims/jury*/uiterlijk/naam/achternaam',
    'van @herkomst afkomst/komaf/origine',
    '@hij/die …@ben een/ook/zelf/half/gewoon/geen/als/deels/eigenlijk/oorspronkelijk/helemaal/toevallig @volk/@herkomst, @familie/@mens …@ben een/ook/zelf/half/geen/deels/eigenlijk/oorspronkelijk @volk/@herkomst, @hij/die …@ben een halve/echte/rasechte @volk',
    '@hij …@ben @herkomst, die @ben @herkomst, @familie/@mens …@ben @herkomst, @ben @ik/@wie …@herkomst, @ik/@familie …@herkomst @ben',
    '@hij/@familie @ben half/kwart/deels, half @herkomst, halve @volk, @ben half, halfbloed, dubbelbloed*, gemengd gezin/huwelijk/bloed, van gemengde afkomst/bloed, gemengd @ben, bi-cultureel, bicultureel*',
    'die/de/een/veel/alle/alleen/maar/allemaal/twee/drie/vier/vijf/zes/tien/paar/meeste/sommige/andere/onze/jonge/oude/bij/met/van/door/tegen/als turken/marokkanen/surinamers/hindoestanen/antillianen/polen/bulgaren/roemenen/hongaren/litouwers/syriers/eritreeers/afghanen/irakezen/iraniers/somaliers/ghanezen/nigerianen/oekrainers/russen/chinezen/koerden/joden/molukkers/kaapverdianen/pakistani/egyptenaren/palestijnen/arabieren/berbers/afrikanen/javanen/creolen/spanjaarden/italianen/portugezen/grieken/joegoslaven/bosniers/oost-europeanen/buitenlanders',
    '*turken, *marokkanen, surinamers, hindoestanen, antillianen, bulgaren, roemenen, syriers, eritreeers, somaliers, ghanezen, oekrainers',
    'een/die/deze/als turk/marokkaan/mocro/surinamer/hindoestaan/javaan/creool/antilliaan/arubaan/pool/poolse/bulgaar/bulgaarse/roemeen/hongaar/litouwer/syrier/eritreeer/afghaan/irakees/iranier/somalier/ghanees/nigeriaan/kaapverdiaan/ethiopier/soedanees/egyptenaar/tunesier/algerijn/libanees/palestijn/oekrainer/koerd/armenier/pakistaan/pakistani/molukker/joegoslaaf/bosnier/jood/afrikaan/arabier/berber/braziliaan/colombiaan/dominicaan/vietnamees/indo/buitenlander/oost-europeaan',
    'buitenlander*, medelander*, niet-westers*, kleurling*, neger*, negerin, geen nederlander, geen nederlanders, geen echte nederlander, geen hollander',
    '@hij/@familie @ben turk/marokkaan/surinamer/surinamers/hindoestaan/hindoestanen/javaan/creool/antilliaan/antillianen/bulgaar/roemeen/syrier/syriers/eritreeer/afghaan/irakees/iranier/somalier/ghanees/nigeriaan/kaapverdiaan/kaapverdianen/ethiopier/oekrainer/koerd/koerden/armenier/pakistaan/molukker/molukkers/jood/joden/turken/marokkanen/polen/afghanen, woon/woont/wonen/woonde/woonden …nog/ook/weer in @land, familie/schoonfamilie/ouders/kinderen/vrouw …in @land, met de/een boot …gekomen, met een bootje/rubberboot',

    // A country.
    '@ik kom/komt/komen/kwam/kwamen …uit @land, @familie/@mens …kom/komt/komen/kwam/kwamen …uit @land, kom/komt/komen/kwam/kwamen @wie …uit @land, uit @land kom/komt/komen/kwam/kwamen/gekomen/afkomstig/overgekomen/gehaald, afkomstig/oorspronkelijk/origineel …uit/van @land',
    'geboren …in/op/uit @land, opgegroeid …in/op @land, in/op @land …geboren/opgegroeid/geworteld/grootgebracht/gewoond/gestudeerd, opgroeide in @land, jeugd in/op @land, wortels/roots/familie/huis/oorlog in/op @land',
    'gevlucht/vluchtte/vluchtten/ontsnapt/overgekomen/gehaald/verhuisd …uit/vanuit/van @land, vanuit @land …gekomen/gevlucht/verhuisd/naar, gevlucht, gevluchte, op de vlucht voor …oorlog/regime',
    '@familie/@mens …uit @land, @ik/@familie …@ben van @eiland, @ik/@familie …kom/komt/komen/kwam van @eiland, @familie/@mens van @eiland',
    '@ik/@familie …terug naar/in @land, bij ons in @land, wij uit @land, @ik/@familie @ben uit @land',
    '@mijn land/geboorteland/thuisland/vaderland/moederland, in ons/mijn land, geboorteland, thuisland, vaderland, moederland, herkomstland, land van herkomst, niet hier geboren, hier niet geboren, in nederland geboren, nederland …gekomen …@ik, @ik …naar nederland …gekomen/gehaald/gevlucht/verhuisd, @ik/@familie …kwam/kwamen …naar nederland/holland, naar nederland gekomen/gehaald/gevlucht, sinds @ik in nederland, jaar in nederland',
    'eerste/tweede/derde/vierde generatie, eerste-generatie, tweede-generatie, derde-generatie',
    'geadopteerd, adoptiekind* uit @land, importbruid',

    // What people see and hear.
    '@mijn huidskleur/afkomst/nationaliteit/roots/achtergrond/komaf/cultuur/kleur/moedertaal/accent/herkomst/wortels, door/vanwege/om @mijn achternaam/naam, huidskleur, moedertaal, thuistaal, afkomst, etniciteit, etnisch*, discriminatie, discrimineren, discrimineert, gediscrimineerd, racisme, racistisch*, slaafgemaakten, zwarte piet genoemd',
    'thuis spreek/spreken/spraken/praten/praat @ik/@familie …@spraak, @ik/@familie …spreek/spreekt/spreken/sprak/praat/praten/praatte …@spraak, spreken/praten/spreekt/praat @ik …@spraak, @spraak met elkaar/@mijn, spreekt/spreek/spreken/sprak/praat/praten geen/nauwelijks/amper/slecht/gebrekkig nederlands, geen woord nederlands, nederlands …niet …machtig/goed, met een accent',
    '@hij @ben zwart/donker/bruin/blank/wit/gekleurd/getint, @hij @ben zelf/ook/gewoon/toevallig/niet/wel/heel/de/het zwart/donker/bruin/blank/wit/gekleurd/getint, @familie/@mens …@ben zwart/bruin/blank/wit/gekleurd/getint/donker, @hij …zwart/bruin/wit/blank/gekleurd/getint @ben, @kleur @mens, als @kleur @mens, @kleur jonge/oude @mens',
    'enige/eerste @kleur/@herkomst/@volk, alleen maar witte/blanke/zwarte/donkere, te wit, allemaal wit/blank/zwart, mens/mensen/vrouw/vrouwen/man/mannen/kind/kinderen van kleur, donkere huid*, lichte huid, @kleur huid, donker getint, licht getint, donker uiterlijk, niet-wit, kroeshaar',
    'niet van hier, @mijn naam/achternaam …hoor/hoort/zie/zien/ziet, niet nederlands klinkt/klinkende, buitenlandse naam/achternaam, tamil*',

    // Papers.
    'migratieachtergrond*, migrant, migranten, migranten*, *migrant, *migranten, immigrant*, immigratie, migratie, gastarbeider*, allochtoon, allochtone, allochtonen, nieuwkomer*, expat, expats',
    'vluchteling*, *vluchteling, vreemdeling*, asiel*, azc, statushouder*, verblijfsvergunning*, verblijfsstatus, verblijfs*, inburger*, ingeburgerd, uitgeprocedeerd*, illegaal in nederland, @ik …@ben …illegaal/illegalen, illegalen, ongedocumenteerd*, zonder papieren/verblijf/status, zonder geldige papieren, geen papieren/verblijfspapieren/verblijf/status, @heb status/papieren gekregen, status/papieren gekregen, status gekregen, gezinshereniging, genaturaliseerd, naturalisatie, van/bij/met/door de ind, generaal pardon, uitgezet …naar @land, @ben …het land uitgezet',
    'dubbele nationaliteit, nationaliteit, dubbel/nederlands/@herkomst paspoort, twee paspoorten, ander/tweede paspoort',
    'roma, sinti, zigeuner*, zigeuners, woonwagenbewoner*, woonwagenkamp*, kampers, van het kamp',
  ],
  lookalikes: [
    'zwart geld/gat, zwart op wit, zwart wit, zwart-wit, wit/zwart/donker/bruin geverfd/geschilderd/gemaakt/gelakt/beschilderd',
    'zwarte lijst/markt/bladzijde/piet/school/jas/fiets/auto/grond/aarde/cijfers/gaten/kant/schaap/lijn, witte vlek/muur/vlag/raaf/wijn/lijnen/tent/tenten, bruin/bruine cafe/kroeg/boterham/brood/vloot, wit voetje/papier, witte gezichten van de schrik',
    'donkere dagen/hoek/hoekjes/steeg/plekken/plek/straat/kant/wolken/avonden/tunnel, donkere kant',
    '@herkomst @ding, @herkomst restaurantje/lunch/buffet/catering/specialiteiten/recept/recepten/kookles/kookclub/dansgroep/band/dansles/brassband/vereniging/stichting/club/ontbijt/avond/middag/tafel/film/woorden/liedjes/boeken/versie/vertaling/folder, @herkomst en @herkomst @ding, @herkomst of @herkomst @ding',
    'in het @herkomst, chinees gehaald/eten/halen, zoete/zure chinees, bij de chinees, de chinees, italiaan op de hoek, naar/bij de italiaan/griek/turk/indier/thai',
    'indische buurt, spaans benauwd, spaanse trappen/peper/griep, turks bad/fruit, russisch roulette, griekse tragedie, grieks drama, engelse drop, franse slag, amerikaanse windmolens/eik, pools landdag, poolse landdag, arabisch/arabische cijfers',
    'polen van het/de',
    'zwart/wit/bruin/donker van',
    'half af/klaar/uur/leeg/vol/werk/twee/drie/vier/vijf/zes/zeven/acht/negen/tien/elf/twaalf/een, half om, half/halve jaar/dag/uur/maand/uurtje, half …klaar/af/open/leeg/vol',
    'gevlucht voor de regen/drukte/herrie, weg gevlucht, @ik …gevlucht naar de/het kantine/keuken/buurthuis',
    'eerste/tweede/derde/nieuwe/volgende generatie vrijwilligers/bestuurders/spelers/bewoners/budgethouders',
    'cultuur van de gemeente/wijk/organisatie/vereniging, onze kleur/achtergrond van het logo/poster, @mijn kleur/@mijn achtergrond van/voor het/de, achtergrond in de/het/een bouw/zorg/onderwijs/marketing/techniek',
    'illegaal gestort/afval/vuurwerk/gebouwd/geparkeerd, illegale stort',
    'vreemdeling in de wijk voelt, als een vreemdeling',
  ],
};
