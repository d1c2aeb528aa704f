/** Words that tell what somebody believes, or no longer does. */

import type { SensitiveWords } from './shape.js';

export const FAITH: SensitiveWords = {
  terms: [
    // What people are.
    'moslim*, moslima*, islam, islamiet*, islamitisch*, soenniet*, sjiiet*, aleviet*, ahmadi*, salafis*, mohammedaan*, soefi*',
    'christen, christenen, christelijk*, katholiek*, rooms-katholiek*, rooms, protestant*, gereformeerd*, hervormd*, evangelisch*, vrijgemaakt*, remonstrant*, baptist*, baptisten*, mormo*, adventist*, pinkstergemeente*, pinksterkerk, pinksterchristen*, jehova*, koptisch*, kopten, orthodox*, zwarte kousen, refo, reformatorisch*',
    'hindoe, hindoes, hindoeis*, hindoegemeen*, hindoetempel, boeddhis*, sikh, sikhs, sikhtempel, winti, brahmaan, hare krishna, atheist*, atheisme, agnost*, ongelovig*, humanist*, vrijzinnig*',
    'gelovig, gelovige, gelovigen, *gelovig, *gelovige, godsdienst*, religie, religieus, religieuze, bekeerd, bekeerde, bekeren, bekeerling*, kerks, godvrezend*, kerkmens, kerkmensen, zware kerk/geloof, streng in de leer/geloof, zwaar op de hand van het geloof',
    'joods geloof, joodse gemeente, synagoge, sjoel',

    // What they say of it.
    '@mijn geloof/godsdienst/religie/kerk/moskee/mandir/tempel/dominee/imam/pastoor/pandit/priester/parochie',
    'van het geloof/kerk af/gegaan, van de kerk af, uit het geloof, het geloof verloren/kwijt, geloof kwijt/verloren, uit/in het geloof, kracht/steun/troost uit/in het/@mijn geloof, vanuit @mijn geloof, van huis uit …niks/niets/geloof, van geloof veranderd, uitgeschreven …kerk, afvallige',
    'geloof/gelooft/geloofde/geloven …in god/allah/jezus/de heer/jah, geloof ik in god/allah, in god geloof/gelooft/geloven, god/allah wil/wilde/heeft/geeft/gaf/bepaalt/zorgt/weet/stuurde/helpt, met god/allah, dank god/allah, god/heer dankbaar, door god, de heer/here jezus, de here, allah, inshallah, insjallah, insha allah, alhamdulillah, mashallah, masjallah',

    // Where they go and who leads.
    'naar de/een/het kerk/moskee/mandir/tempel/synagoge/mis/dienst/vrijdaggebed/kerkje/gebed/gebedshuis/koranschool/koranles/catechisatie/bijbelstudie',
    'uit/van/bij/in de kerk/moskee/mandir/tempel/synagoge/parochie, @ik …naar de/een kerk/moskee, naar kerk/moskee',
    'lid/vrijwilliger/voorganger/diaken/ouderling/koster/organist/misdienaar van/in/bij/geweest de/een/bij kerk/moskee/tempel, ouderling, diaken, diaconie, misdienaar, dominee @ben, dominee/priester/pastoor/imam/rabbijn/pandit geweest/geworden, @ik/@familie …@ben …dominee/imam/pastoor/pandit/priester/rabbijn/pater/non/koster/voorganger, bij/met/van/aan/tegen de/een/onze dominee/imam/pastoor/pandit/priester/rabbijn/pater',
    'kerkelijk*, kerkenraad, kerkganger*, kerkgang, kerkdienst*, kerkkoor, parochie, parochiaan, parochianen, vrijdaggebed*, koranschool, koranles*, koran, bijbel*, zondagsschool, catechis*, bedehuis',
    'in de dienst, klooster*, ingetreden, monnik, monniken, nonnen, zondag/zondags/zondagochtend …dienst',
    'gemeente levend woord, levend woord, thuis/tafel/eten …gebeden, voor het eten gebeden/bidden',

    // What they do.
    '@ik bid/bad/bidden/bidt/baden, bid/bidt/bad/bidden @ik/voor/elke/iedere, aan het bidden, om te bidden, te bidden, bidden, gebeden …god/allah/thuis/samen, thuis …gebeden, tot god gebeden, gebedskleed*, gebedsmat*, gebedstijd*, een gebed, het gebed, rozenkrans',
    'ramadan …@ik, @ik …ramadan, met/tijdens/in/om de ramadan, met/tijdens/in ramadan, @hij vast/vasten/vastte/vastten, vast/vasten/vastte @hij, aan het vasten, tijdens/door/vanwege het vasten, gevast, iftar met @mijn',
    '@ik …vier/viert/vieren/vierde/vierden …suikerfeest/offerfeest/ramadan/divali/diwali/holi/chanoeka/pesach/sabbat/sjabbat/pinksteren/pasen, vier/viert/vieren/vierde @ik …suikerfeest/offerfeest/divali/diwali/holi/chanoeka/pesach/sabbat/sjabbat, geen verjaardagen/kerst …vier/viert/vieren, viert/vier/vieren geen verjaardagen/kerst, op zondag/sabbat/zaterdag niet werken/werkt/werk, zondagsrust, sabbat, sjabbat',
    'hoofddoek, hoofddoekje, hoofddoeken, hoofddoekjes, niqab, nikab, boerka, chador, gesluierd, sluier, keppel, keppeltje, tulband, bedekt @ben, @mijn hoofd bedek/bedekt',
    'halal, haram, koosjer, kosher, geen varkensvlees, eet/eten geen varken, gedoopt, dopen, doopsel, doop van @mijn, communie, vormsel, belijdenis, biecht*, bedevaart*, hadj, hadji, umrah, mekka, besneden, besnijdenis, puja, kruisje slaan',
  ],
  lookalikes: [
    'dat/het geloof ik',
    'geloof ik/je/u/het/dat/er/me/mij/niet/wel/best in/dat/niet/wel/er/het, geloof ik/je/u/het/dat/er/me/mij/niet/wel/best, geloof in het/dit/dat/ons/onze/@mijn plan/project/wijk/buurt/idee/kracht/kinderen, geloof in de gemeente/politiek/wijk, ongelovige thomas, goedgelovig*, lichtgelovig*, geloofwaardig*',
    'niet uit/in het geloof dat, het geloof in/dat',
    'vergader* in/bij de kerk/moskee, buurthuis …in de kerk/moskee',
    'bijeenkomst/avond/zaal/vergadering/lokaal/zaaltje/markt/expositie/koffieochtend/inloop/buurtmaaltijd/maaltijd …in/bij de kerk/moskee/mandir',
    'in/bij de kerk/moskee/mandir/tempel was/waren/is/zijn/hadden/kwamen/mochten/konden/zaten/hielden …avond/bijeenkomst/vergadering/zaal/vergaderen/wijk/overleg/spreekuur/stemmen, in/bij de kerk/moskee …vergader*, in de kerk gehouden/vergaderd/gestemd, vergadering/bijeenkomst naar de kerk',
    'bij de kerk/moskee op de/het hoek/plein, bij de kerk/moskee om de hoek, plein/pleintje/bankje/bankjes/parkeren/veldje/park/halte/hoek/stoep …bij/van de kerk/moskee',
    'tegenover/naast/achter/voor/langs/rond/rondom de/het kerk/moskee/mandir/tempel/synagoge',
    'zaal/zaaltje/kelder/tuin/keuken/gebouw/toren/torenklok/klok/klokken/sleutel/dak/parkeerplaats/parkeerterrein/stoelen van de kerk/moskee/mandir, zaal/zaaltje/ruimte …van de kerk/moskee …huren/gehuurd',
    'de kerk in het midden, vloeken in de kerk, lopen te bidden en smeken, bidden en smeken, gebeden en gesmeekt',
    'orthodoxe aanpak/methode/manier',
    'onze lieve heer, in godsnaam, god zij dank, godzijdank, mijn god, godsamme, goddank, om godswil, weet god/allah wat, god mag weten, god weet hoe/wat/waar/wanneer, van god los',
    'heilig geloof in, heilig in',
    'bijbel van de/het/ons, bijbel voor ambtenaren',
    '@hij vast nog/even/wel/maar/al/iets/ook/niet/weer, @ik vast …aan/en/in/op/aanstellen/houden/stellen/leggen/gelegd/zitten/gelopen/loopt, we/wij vast',
    'haram idee, bid/bidden dat het',
    'naar de dienst van/parkeren/stedelijke/stadsbeheer, naar de dienst',
  ],
};
