/** Words that tell of somebody's mind, of addiction and of what somebody finds hard to learn. */

import type { SensitiveWords } from './shape.js';

export const MIND: SensitiveWords = {
  terms: [
    // Low and worn out.
    'depressie, depressies, depressief, depressieve, depri, postnatale depressie, winterdip, manisch*, manie',
    'burn-out*, burnout*, burn out, bore-out, overspannen, overwerkt, opgebrand, zenuwinzinking, inzinking, @ik/@familie …@ben …ingestort, er onderdoor gegaan/gaan/ging, eronderdoor gegaan/gaan/ging, ging eraan onderdoor, overprikkeld, zat/zit er helemaal doorheen, thuis/thuisgezeten met klachten/stress, geestelijk/mentaal/psychisch in de knoop/war/slecht/niet, mentale problemen/klachten, mentaal op',
    'zelfmoord*, suicid*, zelfdoding, zelfbeschadig*, automutil*, overdosis, verhangen, snijdt/sneed/snijden zichzelf/haarzelf/zich, snijdt/sneed haar/zijn armen',
    'einde/eind aan @mijn leven, einde/eind aan …gemaakt, eruit/uit het leven gestapt, van het leven beroofd, voor de trein/tram …gesprongen/gegaan/gestapt',
    '@ik …wilde/wil/wou er niet meer zijn, wilde/wil/wou niet meer leven/verder leven, niet meer leven/wakker worden, dood willen/wilde, @ik wilde/wou dood, levensmoe, geen zin meer in het leven',

    // Disorders.
    'psychisch*, psychose*, psychotisch*, psychia*, psycholo*, psychotherap*, psych, schizo*, borderline*, bipola*, waan, wanen, waanbeelden, waandenkbeelden, hallucin*, paranoia, paranoide',
    'autis*, *autisme, asperger, pdd-nos, pddnos, adhd*, @heb/zijn/mijn add, ptss, trauma, traumas, *trauma, traumatisch*, getraumatiseerd*, emdr, ocd, hechtingsproblem*, hechtingsstoornis',
    '*stoornis, *stoornissen, paniekaanval*, angstaanval*, anorexia, boulimia, smetvrees, straatvrees, pleinvrees, fobie, sociale angst, dwangneuro*, last van angsten/paniek/depressies/dwang/stress/nachtmerries, durf/durft de straat niet op',
    'hoor/hoort/hoorde/hoorden stemmen, stemmen in @mijn hoofd, @wie …in de war, @ben in de war, in de war @ben, vaak/soms/altijd/steeds/helemaal/behoorlijk/erg in de war, verward gedrag, verwarde @mens, verwarde mannen/vrouwen, niet goed bij @mijn hoofd, niet alles/allemaal op een rijtje, niet meer alles op een rijtje, de weg kwijt in @mijn hoofd, wist/weet niet meer waar/wie @ik was/is/woont/woonde, vergeet alles, wordt/werd vergeetachtig, vergeetachtig',
    'dingen die er niet zijn/waren, in/op/van het spectrum, zag/zie/ziet het niet meer zitten, @ik het niet meer zag zitten, op de/die brug/spoor gestaan, weet/wist/weten …niet meer hoe/wie …heet/heette/heten/ben/was, herkent/herkende/herkennen @ik/@mijn niet meer, niet tegen drukte/prikkels',
    'doorgedraaid, doorgeslagen …opgehaald, slaap/slaapt/sliep slecht/niet …sinds/door/na/van',

    // Addiction.
    '*verslaafd, *verslaafde, *verslaafden, *verslaving, *verslavingen, verslavingszorg, verslavingskliniek, alcoholis*, alcoholprobleem, drankprobleem, drankproblemen, dronkaard, dronkenlap, zuiplap, zuipschuit, zuipt, zoop, nuchter sinds, clean sinds, @ben …clean, anonieme alcoholisten, drankorgel, junk, junks, junkie*, drugsgebruik*, drankgebruik, drugsprobleem, alcoholgebruik, drankmisbruik, alcoholmisbruik',
    'aan de drank/drugs/coke/wiet/heroine/crack/speed/pillen/fles/ghb/spuit/alcohol/medicijnen, onder de coke/drugs/pillen/invloed, onder invloed',
    '@wie …drink/drinkt/dronk …te veel/teveel, drinkt/drink/dronk te veel/teveel, te veel/teveel drinkt/drink/dronk/drinken, drinkt zich, drinkt weer, begon/ging …drinken …sinds/na/door, weer aan het drinken, gestopt met drinken/drugs/blowen/gebruiken/alcohol/gokken, stopt met drinken, van de drank/drugs af, al drie/twee/vijf/tien jaar droog/nuchter/clean',
    'afgekickt, afkicken, afkick*, ontgifting, ontwenning*, ontwenningskliniek, methadon*, heroine, crack, ghb, speed, cocaine, brijder, jellinek',
    '@wie …gebruik/gebruikt/gebruikte …drugs/coke/cocaine/wiet/pillen, @wie blowt/blow/blowde, blowt/blowde …elke/hele/iedere, @ik …aan het blowen, drugs gebruikt/gebruikte/gebruiken, snuift/snoof',
    'ruikt/rook/stinkt/stonk …naar drank/jenever/bier/wiet/alcohol',

    // Learning.
    'laaggeletterd*, analfabe*, dyslexie, dyslectisch*, dyscalculie, kan/kon/kunnen niet/nauwelijks/slecht/amper lezen, kan/kon/kunnen niet goed lezen, niet/nooit …lezen en/of schrijven, niet kan/kon lezen, nooit leren/geleerd lezen',
    'verstandelijk/lichamelijk/licht beperkt*/gehandicapt*, licht verstandelijk*, verstandelijk beperkt*, verstandelijk*, lvb, lvb*, zwakbegaafd*, zwakzinnig*, laag iq, moeilijk lerend*, zeer moeilijk lerend*, speciaal onderwijs, dagbesteding, sociale werkplaats, sociale werkvoorziening, beschutte werkplek, beschut werk',
  ],
  lookalikes: [
    'digitaal/bestuurlijk/politiek autisme/autistisch',
    'verslaafd aan …@mijn telefoon/koffie/dat programma, verslaafd aan …taart/koekjes/koffie/soep/tuinieren/dansen/planten/voetbal/voetballen/vergaderen, verslaafd aan die/dat/haar/zijn/hun/@mijn',
    'aan …verslaafd geraakt aan',
    'stemmen hoort/hoor/hoorde, hoor/hoort/hoorde stemmen …op/uit/voor, hoor …stemmen …buurt/wijk/straat',
    'onder invloed van …gemeente/budget/plan/corona/politiek/wijk',
    '@ik/@familie …raakte/raakten/raken/raak in de war …van/door, in de war van/met/door, in de war gebracht/geraakt door, formulieren in de war, plannen in de war, schema in de war, planning in de war, in de war gestuurd',
    'het/dat/dak/muur/schuur/tent …ingestort, zijn/is ingestort',
    'manische drukte, manisch druk',
    'psychologische drempel, psychologisch effect, psychologie van, psychologisch gezien, studeert/studeer/studie/gestudeerd psychologie, psychologie',
    'niet alles …op een rijtje gezet/zetten, op een rijtje gezet',
    'onverstandelijk',
  ],
};
