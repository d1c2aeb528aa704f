/** Words that tell that somebody owes money or has too little of it. */

import type { SensitiveWords } from './shape.js';

export const DEBTS: SensitiveWords = {
  terms: [
    // Owing.
    '*schulden, schuldenaar*, schuldenlast, schuldenvrij, schuldenregeling, schuldregeling, schuldeiser*, schuldhulp*, schuldsaner*, schuldproblem*, schuldenproblem*, studieschuld*, huurschuld*, belastingschuld*, gokschuld*, energieschuld, zorgschuld, restschuld, schuldmaatje',
    'een/grote/hoge/flinke/enorme schuld, een schuld van/bij/opgebouwd, schuld bij de/het/een/@mijn, in de/het schuld, schuld bij …belasting/belastingdienst/deurwaarder/familie, …euro schuld',
    'in de/het sanering/saneringstraject/wsnp/msnp, saneringstraject, wsnp, msnp, minnelijk traject, schone lei, bewindvoer*, beschermingsbewind, onder bewind/curatele, in bewind, bewindvoering, budgetbeheer*, budgetcoach, budgetmaatje, inkomensbeheer, weekgeld, leefgeld, kredietbank, doorlopend krediet, bkr*',
    '*incasso, incassobureau*, incassokosten, deurwaarder*, loonbeslag, beslag op/gelegd, beslaglegging, dwangbevel*, aanmaning*, herinneringen en aanmaningen, executieverkoop, gedwongen verkocht, failliet, faillissement*, curatele',
    'betalingsachterstand*, huurachterstand*, energieachterstand*, hypotheekachterstand*, betaalachterstand*, premieachterstand*, achterstand/achterstanden …met/bij/van/in …huur/hypotheek/energie/zorgverzekering/betalen/aflossen/rekening/rekeningen/premie/eneco/vaste/alimentatie, achter met/op de/het/@mijn huur/hypotheek/energie/zorgverzekering/betalingen/aflossing/premie/rekeningen/alimentatie, achter met betalen, achterliep/achterlopen/achterloop/achterliepen met, @loop/@ben/@ik …achter met …huur/betalen/betaling/rekeningen/zorgverzekering/hypotheek, maanden/maand huur achter, maanden achter',
    'terugbetalen aan …belasting/belastingdienst/gemeente/uwv/duo/sociale, terugbetalen/terugbetaald …toeslag/toeslagen/euro, @ik …euro …terugbetalen, alles terugbetalen, toeslag/toeslagen …terug/terugbetalen/teruggevorderd, terugvordering*, toeslagenaffaire, toeslagaffaire, toeslagenschandaal, toeslagenouder*, toeslagenellende, gedupeerde*, gedupeerd, kinderopvangtoeslag …terug',
    '@wie …geld/overal/altijd/veel geleend, geld geleend/lenen/leen/leende, geld …geleend van/bij, overal geleend, lening/leningen …niet/aflossen/afbetalen/lopen/lopend/stapel*, op afbetaling, op de pof, poffen',

    // Too little.
    'rood staan/staat/stond/stonden/sta, sta/staan/staat/stond/stonden …rood, altijd/diep/weer/steeds/flink/zwaar rood, in de min/rode cijfers, in het rood',
    '@ik kan/kon/kunnen/konden …huur/rekening/rekeningen/energie/gas/licht/stroom/zorgverzekering/boodschappen/premie/hypotheek …niet/nauwelijks/amper/haast …betalen/betaald, kan/kon/kunnen/konden …huur/rekeningen/energie/boodschappen/hypotheek niet …betalen/opbrengen, huur/rekeningen/energierekening/hypotheek niet …betalen/betaald/opbrengen, niet betaalde/betaald/betaalden …huur/licht/gas/stroom, rekeningen …ongeopend/dichtgelaten/lade/plastic/laten liggen, post/enveloppen/brieven …niet …openmaken/opengemaakt/open/openen',
    '*armoede, arm gezin, straatarm, arme gezin/gezinnen/mensen/sloeber/sloebers, @hij @ben arm, @ik …hadden/hebben/had/heb het niet breed, niet breed, geldzorgen, geldproblem*, geldgebrek, geldnood, financiele problemen/zorgen/ellende/nood, financieel klem/krap/zwaar/moeilijk/nood, financieel aan de grond, in geldnood, geen cent, geen rooie cent, geen stuiver, niks te makken, platzak, blut, aan lager wal, lager wal, op zwart zaad, zit/zitten/zat/zaten krap, krap zitten, armlastig*, krap bij kas',
    'geen/onvoldoende/niet/niks genoeg/geld voor eten/boodschappen/huur/schoenen/kleren/luiers/gas/licht, geen geld/genoeg voor …eten/boodschappen/huur/schoenen/kleren/sportclub/schoolreisje/zwemles/verwarming/tandarts, geen geld voor de huur, @ik/@familie/@mens @heb geen geld/inkomen, @heb @ik geen geld, @mijn geld …op, eind/einde van de maand …te kort/tekort/niks/leeg/blut/geld/brood/rood, maand is/was het/alles op, verwarming …niet/laag/uit …betalen/aan/geld, @ik …zonder eten, @ik …in de kou …gezeten/zitten, van …euro in de/per week/maand, leef/leeft/leven/leefde/leefden …van …euro/vijftig/tientje/bijstand/uitkering/minimum/aow, moet/moeten/moest/moesten @ik …van leven/rondkomen, daar moet alles van, van leven …week/maand',
    'rondkomen, rond te komen, rondkom, rondkomt, niet rond, de/het eindjes aan elkaar, eindjes aan elkaar, touwtjes aan elkaar te knopen',
    'voedselbank*, voedselpakket*, kledingbank, minima, sociaal minimum, op/van/rond het minimum, minimuminkomen, laag inkomen, lage inkomens, ooievaarspas*, kwijtschelding, bijzondere bijstand, leergeld, noodfonds, bijstand, bijstands*, *bijstand, uitkering, uitkeringen, *uitkering, uitkeringsgerechtigd*, soos, participatiewet, in de ww/bijstand, loop/lopen/loopt/liep bij de sociale dienst, bij de sociale dienst, trekt/trekken steun, van de steun, loopt in de ww',
    'uithuiszetting*, huisuitzetting*, uit huis gezet, uit @mijn huis gezet, huis/woning/flat uit gezet/uitgezet/uitgegooid, huis/woning/flat uitgezet/uitgegooid/ontruimd/uitgemoeten, @familie/@ik …uit …huis gezet, ontruimd, ontruiming, dakloos, dakloze*, *daklozen, daklozen*, zwerver, zwervers, thuisloos, thuisloze*, op straat gezet/beland/geslapen/geleefd/terecht/komen/kwam/kwamen/gestaan/slaapt/sliep, stond/stonden/staat/sta/komt/kwam/kwamen/slaapt/sliep/leefde op straat met/zonder/omdat/na/toen/slapen/te, in de/een auto geslapen/slaapt/sliep/gewoond/woont/woonde/slapen, bankslaper, nachtopvang, daklozenopvang, briefadres, in de opvang',
    'gas/licht/stroom/water/energie/elektra/elektriciteit/verwarming …afgesloten, afgesloten van gas/stroom/water/licht, zonder gas/stroom/licht zat/zaten/zitten/gezeten, rekening/pas/pinpas …geblokkeerd',
    'eneco/vattenfall/stedin/energieleverancier/energiebedrijf/essent/dunea …afgesloten, brievenbus/post/enveloppen niet …open/openmaken, euro …openstaan/openstaande, openstaande rekeningen, @mijn woning/huis/flat kwijt, bij @mijn @familie op de bank',
    'leen/leent/leende/lenen van iedereen/@mijn/vrienden/familie, jaar/jaren/jarenlang …afgelost, alles/huis/baan …kwijt/kwijtgeraakt …toeslag/toeslagen',
    'gokverslaafd*, gokverslaving, @wie …gokt/gokte/vergokt/vergokte, vergokt, gokken, gokkast*, casino*, alles/geld/veel …vergokt/gegokt/verspeeld',
  ],
  lookalikes: [
    'schuld van de/het/die/een/mijn/ons/onze/hun/den, schuld geven/geeft/gaf/krijgt/kreeg/krijgen/kregen, eigen schuld, schuld en boete, onschuld, de schuld aan/bij de/het/een gemeente/wijk/elkaar/ander/anderen/bestuur, schuld in de schoenen',
    'stichting/vereniging/club/buurthuis/kantine/winkel/aannemer/bedrijf/bouwer/leverancier/restaurant/corporatie …failliet/faillissement, failliet van het/de beleid/democratie/systeem, morele/moreel failliet, failliet aan/verklaard beleid, failliete boedel/winkel/kantine',
    'uitkering van het/de budget/subsidie/prijs, uitkeringen van het budget',
    'een schuld van de/het gemeente/wijk',
    'bijstand verlenen/verleend/van de gemeente/politie/ambtenaren, bijstand van een/de/het, juridische/technische/morele bijstand, rechtsbijstand',
    'ontruimd plein/veldje, zaal/gebouw/plein/veldje/kelder/schuur/buurthuis …ontruimd, ontruimd/ontruiming …oefening/brandoefening, ontruimingsplan, brandoefening, ontruiming oefenen',
    'rondkomen met het/dit/ons/de budget/bedrag/subsidie, rond te komen met het/dit/ons budget, niet rond @ben/krijgen/kregen, plan/begroting …niet rond',
    '@ik …plan …rood …stoplicht, rood stoplicht/licht, rood van woede/schaamte/de/het, in het rood gekleed/geverfd, rood geverfd, rood of groen, rood staat/staan leuk/mooi, op rood, staat/stond/sta/staan op rood, staat/stond een/de/het …rood',
    'bakken/verf/letters/vlaggen/bankje/bankjes/bloemen …rood, rood van de',
    'huur/rekening/rekeningen van de/het/een zaal/gebouw/zaaltje/pand/kantine/tent/aannemer/drukker/springkussen, zaalhuur',
    'gok/gokken/gokte/gokt/gegokt …erop/op/dat/wel/maar',
    'arme ambtenaar/planten/boom/bomen/plantjes/wijk/wijken, armoede in de/het/onze wijk/buurt/stad/wijken, armoede …bestrijden, tegen armoede, armoedebestrijding, energiearmoede in de/het wijk/stad/beleid, armoede troef aan ideeen',
    'geen cent …budget/subsidie/gemeente, @heb geen geld …budget/subsidie/pot/project/plan, budget …geen cent, in de/het kas geen cent, buurthuis/vereniging/stichting/club/bestuur/groep/gemeente …krap bij kas, kas …krap bij kas, gemeente/stichting/vereniging/club @heb geen geld, geen geld voor het/de/een/dit/ons plan/project/idee/speeltuin/bankje/bankjes/feest/wijk',
    'een lening/leningen van/aan …buurthuis/gemeente/vereniging, spullen/boormachine/tent/tenten/bakfiets/tafels/stoelen/boeken/gereedschap …geleend',
    'incasso van de contributie/abonnement, automatische incasso',
    'minnelijk traject met de gemeente, schone lei begonnen/beginnen als groep',
    'achterstand in/van de planning/schema, achter op/met schema/planning/de planning, maanden achter op/met, herinnering, aanmaning van de gemeente om',
    'stortten/beslag op @mijn tijd/aandacht/avonden/agenda, beslag op …tijd/ruimte/zaal, in beslag genomen/neemt/nam/nemen',
    'daklozenkrant, afgesloten …straat/weg/plein/periode/project/traject/avond/jaar',
    'water afgesloten …werkzaamheden/monteur/lekkage/reparatie',
  ],
};
