/** Words that tell of somebody's body: illnesses, senses, moving about, expecting a child. */

import type { SensitiveWords } from './shape.js';

export const BODY: SensitiveWords = {
  terms: [
    // Being ill.
    'ziek, zieke @familie, zieke @mens, zieken, ziektebeeld, ziekte, ziektes, ziekten, *ziekte, ziekelijk, kwaal, kwalen, kwaaltjes, aandoening*',
    'langdurig/chronisch/ernstig/ongeneeslijk ziek',
    '@mijn gezondheid/geheugen/lijf',
    'gezondheidsprobleem, gezondheidsproblemen, gezondheidsklacht*, lichamelijke/psychische/geestelijke/medische klachten',
    'hartklachten, rugklachten, maagklachten, darmklachten, longklachten, gewrichtsklachten, zenuwklachten, stressklachten',
    'hartproblem*, rugproblemen, longproblemen, slaapproblemen, geheugenproblemen, knieproblemen',
    'chronische pijn, rugpijn, buikpijn, zenuwpijn, pijn in/aan @mijn, @heb altijd/veel/constant/steeds pijn, pijn …@heb, verga/vergaat/verging van de pijn',
    'niet lang meer te leven, uitbehandeld, ongeneeslijk, terminaal, terminale, palliati*, euthanasie, sterfbed, opgegeven door de artsen/dokters',

    // Illnesses.
    '*kanker, kankerpatient*, leukemie, *tumor, *tumoren, melanoom, lymfeklier*, gezwel, uitgezaaid, uitzaaiing*, kwaadaardig*',
    '*chemo, chemokuur, chemokuren, chemotherapie, immuuntherapie, bestraling*, bestraald, borst/borsten afgezet',
    '*infarct, *infarcten, hartaanval*, hersenbloeding*, beroerte*, attaque, hartstilstand, hartfalen, hartritme*, hartpatient*, hartkwaal, bypass, omleiding/omleidingen aan @mijn hart, gedotterd, dotteren, stent, stents, pacemaker, tia, tias, trombose, aneurysma, embolie',
    'diabet*, insuline, suikerpatient*, @heb suiker, suiker @heb, aan/door/van/met de suiker, last van suiker, @mijn suiker is/was/zit/stond, suikerziek*',
    'astma*, copd, longemfyseem, emfyseem, sarcoidose, longontsteking*, aan de/het zuurstof, zuurstoffles*, longpatient*',
    'nierpatient*, *dialyse, dialyseren, gedialyseerd, donornier, *transplantatie, getransplanteerd',
    'reuma*, artrose, artritis, jicht, fibromyalgie, hernia, osteoporose, botontkalking, scoliose, whiplash, slijtage in/aan @mijn, versleten rug/knie/knieen/heup/heupen/gewrichten',
    'parkinson*, alzheimer*, dement*, *dementie, dementeren, demente, vasculair*, huntington, epilep*, spasti*, dwarslaesie*, verlamd, verlamming, halfzijdig*, niet-aangeboren hersenletsel, hersenletsel, hersenschudding, hersenvliesontsteking, *migraine, tourette, ms-patient, multiple sclerose, @heb ms, ms @heb, de diagnose ms/als, aan als overleden, spierziekte*, spierdystrofie',
    'hiv, aids, seropositief, hepatitis, tbc, tuberculose, soa, longcovid, long covid, covidpatient*, post-covid, corona gehad/had/kreeg/heb/hadden, @heb corona/covid',
    'crohn, colitis, darmziekte, stoma, maagzweer, maagbloeding, maagverkleining, galstenen, nierstenen, blindedarm*, incontinent*, katheter, levercirrose, cirrose',
    'psoriasis, eczeem, allergie*, allergisch, schildklier*, bloeddruk, cholesterol, bloedarmoede, sikkelcel*, overgewicht, obesitas, ondervoed*, lyme, gordelroos, sepsis',
    '*aandoening, *syndroom, downsyndroom, @heb down, kindje/zoon/dochter/zus/broer met down',
    'last van/aan/met @mijn hart/longen/nieren/rug/knie/knieen/heup/heupen/maag/darmen/schouder/schouders/voeten/benen/been/nek',
    'met @mijn heup/heupen/knie/knieen/longen/nieren',
    'sinds/door/vanwege/om @mijn heup/heupen/knie/knieen/longen/nieren/rug/hart/benen/voet/ziekte',
    'iets/wat aan @mijn hart/longen/nieren/lever/hoofd, @mijn hart is/was het, het @mijn hart is/was',
    '@mijn hart/longen/nieren/lever/rug/knie/knieen/heup/heupen/zenuwen/gewrichten/handen/benen/lichaam/lijf …kapot/versleten/gebroken/slecht/zwak/op/helemaal/wil/willen/werkt/werken',
    'aan @mijn heup/heupen/knie/knieen/longen/nieren/rug/prostaat/staar',
    'gebroken/nieuwe/kunst heup/knie, kunstheup*, kunstknie*, kunstbeen, gebroken been/arm/pols/enkel/heup, @mijn been/arm/pols/enkel/heup/rug/nek/bekken gebroken',
    '@mijn been/benen/voet/voeten/teen/tenen/vinger/vingers/arm/oog kwijt, been/voet/teen/tenen/arm eraf, geamputeerd, amputatie*',
    '@ik …niks/niets …voelde/voelt/voel …kant',
    'mis/mist/miste een been/arm/oog/voet/nier/vinger, knobbel*, bultje in @mijn borst/nek, na/door/sinds @mijn/dat/het/een ongeluk/ongeval/val …been/rug/hoofd/lopen/werken, zich/zichzelf/haarzelf/hemzelf niet …wassen/aankleden/redden',
    'nieuwe/donor nier/lever/hart/long/longen, kunstgewricht*, schrik/schrikt van elke/iedere knal, eet/at/eten …niet/niks meer …kilo, @ik/@familie woog/weegt nog/maar',

    // Senses.
    'slechtziend*, slechthorend*, doofheid, doofblind*, doofstom*, blinde, blinden, blindheid, hoortoestel*, gehoorapparaat, gehoorapparaten, hoorapparaat, gehoorverlies, doventolk, gebarentaal*, blindengeleidehond, blindenstok, taststok, hulphond, staaroperatie, glaucoom, maculadegeneratie, netvlies, tinnitus, oorsuizen',
    '@ik/@familie …@ben doof/blind, @ik …doof/blind @ben, doof aan, blind aan, half/stekeblind/zo blind/doof, stokdoof, dove @familie/@mens, half doof/blind, halfdoof, halfblind',
    '@ik/@familie …hoor/hoort/hoorde/zie/ziet/zag slecht, hoor/hoort/hoorde/zie/ziet …bijna/haast …niks/niets/niet, hoor/hoort slecht, ziet slecht, hoor/hoort/zie/ziet @ik slecht, @ik/@familie …slecht hoor/hoort/zie/ziet/horen/zien, slecht horen/zien, hoor/hoort/zie/ziet niks/niets meer, niet meer goed/zo goed horen/zien, minder/niet goed horen/zien, hoor/hoort niet meer goed, zie/ziet/zag niet meer goed/zo goed',
    '@mijn ogen/oren/gehoor/zicht …slecht/achteruit/kapot/minder/goed/weg',

    // Moving about.
    'rolstoel, elektrische rolstoel, scootmobiel, scootmobielen, rollator, krukken, prothese, traplift, loophulp, sta-op-stoel',
    'slecht ter been, moeilijk/slecht lopen/loop/loopt, @loop slecht/moeilijk/mank/kreupel, kreupel, mank, niet meer/goed/ver lopen, niet meer zo/goed lopen, geen trap/trappen lopen/meer, @ik …de/die trap niet …op/af, @ik/@familie …@ben bedlegerig/hulpbehoevend, bedlegerig*, aan bed/huis gekluisterd, gehandicapt*, handicap, handicaps, invalide, invaliden, invaliditeit, meervoudig beperkt/gehandicapt',
    'lichamelijk/lichamelijke/verstandelijk/verstandelijke/visuele/auditieve beperking*, met een beperking, @mijn beperking, @heb een beperking, een beperking @heb',

    // Children.
    'miskraam, miskramen, abortus, zwanger, hoogzwanger, zwangerschap*, ivf, vruchtbaarheids*, onvruchtbaar, bevallen van, bevalling, @ik/@mens …@ben …bevallen, keizersnede, keizersnee, doodgeboren, stilgeboren, vroeggeboorte, te vroeg geboren, couveuse, wiegendood, in de overgang, endometriose, in verwachting, uitgerekend in',
    'baby/kindje/kind/tweeling …verloren/overleden',
  ],
  lookalikes: [
    'ziek van, ziek goed/leuk/mooi/vet/lekker/veel/duur/hard/cool/knap/nice/gaaf/groot',
    'doodziek van, ziek @ik er/ervan/daarvan van',
    'wordt/word/werd/werden/worden er/daar ziek/doodziek van',
    'er/daar …ziek/doodziek van/geworden, ervan …ziek, om ziek van te worden, ziek ervan, niet te ziek',
    'zieke hoeveelheid/prijs/prijzen/kosten/grap/humor/beat/boom/bomen/plant/planten, ziekte in/van de boom/bomen/planten/kastanje*, boomziekte, plantenziekte, kinderziekte/kinderziektes, kinderziekten, iepziekte',
    'gezond verstand, plan/idee/project/voorstel …doodgeboren, doodgeboren kindje/plan/idee',
    'kankerzooi, kankerherrie, kankerding',
    'blinde muur/vlek/muren/hoek/gevel/gevels/paniek/woede/steeg/kaart',
    'blind op/vertrouwen/vertrouwde/vertrouw/gekozen/gestaard/getekend, blind …vertrouwen/vertrouwd/getekend/ondertekend, blind date',
    'oost-indisch doof, alsof @ik doof/blind, doof gehouden/houden, houdt/hield zich doof/blind, aan dovemansoren, doof voor',
    '@hij …horen niks/niets meer …van, hoor/hoorde/hoort/horen niks/niets meer van/terug/over, hoor je niks/niets meer, hoort niks/niets meer van',
    'chronisch gebrek/tekort/te weinig',
    'verlamd door/van …regels/angst/procedure, plan/project/raad/gemeente …verlamd',
    'zwanger van plannen/ideeen',
    'op mijn/zijn/haar/onze/hun zenuwen',
    'onder/voor mijn/onze/zijn/haar hart, uit @mijn hart, @mijn hart ging …uit/open/sneller, aan/in/op/met/naar/van @mijn hart, @mijn hart …gebroken toen/door, @mijn hart gebroken, met hart en ziel, @mijn hart op de tong',
    'achter @mijn/de rug om/omheen, achter @mijn rug, @mijn handen vol, @mijn handen …uit de mouwen, uit @mijn handen, op @mijn benen, op eigen benen, @mijn benen in',
    '@mijn handen/hart/hoofd …op elkaar/tafel/schouder',
    'pijn in de portemonnee/@mijn portemonnee, pijn in @mijn hart',
    'allergisch voor …vergaderen/vergaderingen/regels/formulieren/bureaucratie/beleid/zulke',
    'verkeersinfarct, weginfarct',
    'mank aan, dat loopt mank, loopt mank, kreupel plan',
    'gezondheid van het/de project/wijk/buurt/plan/vereniging',
    'beperking van de/het, @heb een beperking op',
  ],
};
