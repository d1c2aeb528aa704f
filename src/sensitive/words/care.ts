/** Words that tell that somebody is in care or treatment: who treats, where, with what, and what it does to work. */

import type { SensitiveWords } from './shape.js';

export const CARE: SensitiveWords = {
  terms: [
    // Who treats.
    '@mijn huisarts/dokter/arts/specialist/cardioloog/neuroloog/internist/chirurg/behandelaar/therapeut/fysio/fysiotherapeut/psycholoog/ergotherapeut/casemanager/verpleegkundige/logopedist/dietist',
    'naar/bij/van een/de dokter/huisarts/arts/specialist/psycholoog/psychiater/ggz/fysio/fysiotherapeut/therapeut/psychotherapeut/logopedist/dermatoloog/oogarts/kno-arts/bedrijfsarts/keuringsarts/arbo-arts/dietist/praktijkondersteuner/poh',
    'naar/bij dokter, dokter/dokters/huisarts/arts/artsen …zei/zegt/zeggen/zeiden/stuurde/schreef/gaf/vond/dacht/constateerde/ontdekte, dokter/huisarts …gebeld/bellen/geweest/komt',
    'oncoloog, cardioloog, neuroloog, uroloog, gynaecoloog, reumatoloog, longarts, internist, geriater, bedrijfsarts, keuringsarts, arbo-arts, ggd-arts',
    'in/met therapie, traumatherapie, relatietherapie, gedragstherapie, groepstherapie, therapeut, therapie',
    'onder behandeling, in behandeling …bij de/een/het dokter/arts/psycholoog/psychiater/ggz/kliniek/parnassia, in behandeling bij, behandeling …ziekenhuis, behandeld voor/aan/tegen',
    'diagnose, diagnoses, gediagnosticeerd, zorgindicatie, indicatie voor …zorg/begeleiding/thuiszorg, wlz, wlz-indicatie',

    // Where.
    '*ziekenhuis, ziekenhuizen, in/uit/naar de/een kliniek, *kliniek, ic, intensive care, in coma, spoedeisende hulp, eerste hulp, polikliniek, poli',
    'ambulance/ziekenauto/ziekenwagen …opgehaald/meegenomen/gehaald/afgevoerd, met/door de/een ambulance/ziekenauto/ziekenwagen, ambulance …voor @mijn/hem/haar/mij/me, ziekenwagen',
    'gesloten afdeling/inrichting/instelling, in een inrichting/instelling/gesticht, gesticht, crisisopvang, crisisdienst, gedwongen opname/opgenomen, dwangopname, opname in/bij …kliniek/parnassia/ziekenhuis, voor/na/tijdens @mijn opname, inbewaringstelling, rechterlijke machtiging',
    '@wie …@ben …opgenomen, opgenomen in het ziekenhuis/de kliniek, opgenomen @ben/geweest, laten opnemen',
    'verpleeghuis, verpleegtehuis, verpleegafdeling, verzorgingshuis, verzorgingstehuis, hospice, zorginstelling, gezinsvervangend tehuis, woonvorm, begeleid/beschermd wonen/woont/woon/wonend, woont/woon/woonde begeleid/beschermd, begeleide/beschermde woonvorm/woning, woonbegeleid*, woonzorg*, zorgwoning, aanleunwoning, ambulant/ambulante begeleid*, ambulant begeleider, mijn/zijn/haar begeleider/begeleidster, persoonlijk begeleider, begeleiding van/vanuit',
    'ggz, parnassia, psyq, middin, ipse, philadelphia, basalt, fivoor, de jutters',
    '*poli, spuit/spuitje/injectie van de/het/een verpleging/verpleegster/verpleegkundige/dokter/arts/ggz, elke maand/week een spuit/injectie',

    // With what.
    'operatie aan @mijn, @mijn operatie/operaties, *operatie aan/ondergaan/gehad, hartoperatie, heupoperatie, rugoperatie, knieoperatie, geopereerd, opereren, onder het mes, revalid*, gerevalideerd, narcose',
    'medicijn, medicijnen, medicatie, medicijngebruik, *pillen, pillendoos, antidepress*, kalmeringsmiddel*, slaappil*, slaapmiddel*, oxazepam, valium, ritalin, concerta, lithium, prednison, morfine, bloedverdunner*, pijnstiller*, slik/slikt/slikte/geslikt …pillen/medicijnen/iets/medicatie, injecties, infuus, sondevoeding',
    'thuiszorg, mantelzorg*, wmo, wijkverpleegkundige, wijkverpleging, wijkzuster, pgb, persoonsgebonden budget, persoonsgebondenbudget, huishoudelijke hulp, taxibus, regiotaxi, wmo-taxi, maaltijdvoorziening, tafeltje-dek-je, invalidenparkeer*, gehandicaptenkaart, gehandicaptenparkeer*, verzorgende, verzorgster, komen/komt …wassen/steunkousen, steunkousen, luier/luiers voor @mijn man/vrouw/moeder/vader, hulpverlen*',

    // What it does to work.
    "ziekgemeld, ziekmelding, ziektewet, ziekteverlof, in de ziekte, ziektekosten, ziek thuis, thuis ziek, arbeidsongeschikt*, wajong*, wao, wao-er, wao'er, wia, iva, volledig/half/deels/gedeeltelijk afgekeurd, @wie …@ben …afgekeurd, afgekeurd voor/op @mijn/werk, zwangerschapsverlof, uitgevallen met/door, uitgevallen op @mijn werk",
    'niet meer/kunnen werken door/vanwege/wegens, niet meer kan/kon werken, niet meer werken …door/vanwege/wegens @mijn, door/vanwege @mijn longen/hart/rug/ziekte/benen/knieen',
  ],
  lookalikes: [
    'diagnose van de wijk/buurt/vereniging, wijkdiagnose, sociale diagnose',
    'operatie steenbreek/schoonmaak, operatie …gemeente/begroting, hele operatie, operatie niet, schoonmaakoperatie, reddingsoperatie',
    'in behandeling genomen/nemen/bij de gemeente/raad/commissie/afdeling, behandeling van de/het/een/onze aanvraag/plan/bezwaar/voorstel/idee/begroting',
    'huisartsenpraktijk, huisartsenpost, gezondheidscentrum, in de wachtkamer',
    'oude/nieuwe/voormalige ziekenhuis, ziekenhuis …gesloopt/gebouwd/afgebroken/gesloten, tegenover/naast/achter/bij/langs/voor het/de/een ziekenhuis/kliniek/verpleeghuis/verzorgingshuis/huisarts, werk/werkt/werkte/werken/gewerkt/stage in/bij het/een/de ziekenhuis/verpleeghuis/verzorgingshuis/kliniek/thuiszorg/huisarts/ggz, in het ziekenhuis werk/werkt/werkte, in de thuiszorg',
    'opgenomen in/door/binnen/bij het/de/een/ons/onze/zijn …plan/wijkplan/lijst/begroting/verslag/nota/app/groep/register/folder/krant/notulen/buurt/straat/wijk/team/vereniging/gezelschap/programma/agenda/beleid/boekje/rapport, met open armen/warm/goed …opgenomen, contact …opgenomen, telefoon …opgenomen, telefoon …opneemt, …opgenomen contact, gesprek …opgenomen, opgenomen …voor het onderzoek/interview, geluid …opgenomen, filmpje …opgenomen, lied/liedje/video/film/podcast …opgenomen, niet/wordt opgenomen als',
    'therapie voor de wijk/buurt/straat, winkeltherapie',
    'afgekeurd door/vanwege/omdat/wegens de/het/een/brandweer/gemeente, plan/idee/aanvraag/voorstel/begroting/speeltoestel/toestel/gebouw/zaal/tekening/ontwerp …afgekeurd',
    'bittere pil, pil vergulden',
    'begeleiding van/vanuit de/het gemeente/wijk/buurthuis/opbouwwerker/project/budget/plan/groep/bewoners/proces, begeleiding van …gemeente/proces/project/traject, @mijn begeleider/begeleiding van de/het gemeente/project/proces',
  ],
};
