/** Words that tell that somebody did something punishable, was punished for it, or that it was done to somebody. */

import type { SensitiveWords } from './shape.js';

export const CRIME: SensitiveWords = {
  terms: [
    // Police, judge and prison.
    'strafblad, strafbaar, strafbare, strafrechter, politierechter, kinderrechter, strafzaak, strafzaken, strafrecht*, veroordeeld, veroordeling*, celstraf*, gevangenisstraf*, taakstraf*, taakstraffen, werkstraf*, leerstraf*, jeugdstraf, straf uitgezeten/gezeten/opgelegd/gekregen, uitgezeten, enkelband, reclassering*, reclasserings*, tbs*, justitie, justitieel*, justitiele',
    'gevangenis, *gevangenis, gevangene*, gedetineerd*, ex-gedetineerd*, detentie*, *detentie, bajes*, in de/het bak/cel/bajes/nor/lik/gevangenis/politiecel, de bak/cel/bajes/nor/lik in, de bak/nor/lik …ingegaan/ingedraaid, vast gezeten, vastgezeten, vastzat, vastzit, vastgezet, achter de tralies, achter tralies, jeugdgevangenis, jeugdinrichting, zat/zit/zitten/zaten …maand/maanden/jaar/weken/jaren vast/binnen, zat/zit/zitten/zaten vast/binnen …maand/maanden/jaar/weken/jaren, @familie zit/zat …vast, @familie …vast zit/zat, @heb gezeten …jaar/maanden, jaar/maanden/maand gezeten, vrijgelaten, weer vrij/buiten is/kwam/gekomen, op vrije voeten, voorlopige hechtenis, hechtenis',
    'gearresteerd, arrestatie*, aangehouden, verdacht van, @wie …@ben …verdacht, verdachte, verdachten, opgepakt door/voor/wegens, politie …opgepakt, @wie …@ben …opgepakt, opgepakt @ben, politie/recherche/rechercheurs/agenten …meegenomen/ingetrapt/inval/aan de deur/stonden/huiszoeking, meegenomen door/naar de/het politie/bureau/politiebureau, huiszoeking, verhoord, verhoor, in de boeien, boeien om, op het bureau …gezeten/verhoord/vastgezeten, inval bij/gedaan/van de politie, bekend/bekende bij/van de politie/justitie',
    'in aanraking met/gekomen, met politie/justitie …aanraking, aanraking met/gehad/gekomen …justitie/politie, voor de/een rechter/rechtbank/politierechter/kinderrechter/strafrechter, voor rechter, bij de rechter/rechtbank/politierechter/kinderrechter, moet/moest voorkomen bij/op/voor, dagvaarding, gedagvaard, schuldig bevonden/verklaard, schuld bekend, bekend heeft, voorwaardelijk/voorwaardelijke …gekregen/straf/jaar/maanden, maanden/maand/jaar/waarvan …voorwaardelijk, maanden/jaar cel, maanden/jaar gekregen …voor/waarvan/van de rechter, voorarrest, in voorarrest, halt-straf, bureau halt, halt, proeftijd van/gekregen, vog …geweigerd/niet/weigerde/kreeg/krijg/krijgt/afgewezen/geen, geen vog, niet/nooit een vog, verklaring omtrent …geweigerd/niet, isd-maatregel',

    // What was done.
    '@wie @heb …gestolen/gejat/gepikt/ingebroken/gepakt uit, @heb @wie …gestolen/gejat/ingebroken, @wie …gestolen/gejat/ingebroken @heb, gestolen uit/van/bij, @ik/@familie …steelt/steel/stelen/pikt/jat/jatte, aan het stelen, om te stelen, inbreker*, voor/wegens/na/vanwege/een/paar inbraak/inbraken, inbraken gepleegd, overval, overvallen, overvaller*, overviel, beroofd, beroving, straatroof, heling, heler, *diefstal, diefstallen, *dief, dieven, zakkenroller*, geript, ripdeal, afpersing, afgeperst, afpers*, chantage, gechanteerd, opengebroken, greep uit/in de kas, kas …leeggehaald/geplunderd/leeggeroofd/gestolen',
    '*dealer, *dealers, dealde, dealden, dealt, dealen, gedeald, drugshandel*, drugsdealer*, drugscrimin*, drugsgeld, drugslab*, drugspand, uithaler*, wietplant*, wietkwek*, wietzolder, wietkamer, hennep, hennep*, wiet/hennep …gekweekt/kweekte/kweekt/kweken/zolder, kweekt/kweekte/gekweekt …wiet/hennep/plantjes, verkoopt/verkocht/verkopen/verkochten/verkoop/handelt/handelde/handelen/handel/smokkel*/gesmokkeld …drugs/wiet/coke/hasj/pillen/cocaine, drugs/wiet/coke/hasj/cocaine/pillen …verkopen/verkocht/verkoopt/gesmokkeld/gehandeld/handel/gevonden, met drugs gepakt, voor drugs gepakt/vast/opgepakt, ondermijning',
    'crimineel, criminelen, criminaliteit, criminele, in de/het onderwereld, onderwereld, verkeerde/slechte/foute pad/vrienden, snelle geld, ronselt/geronseld',
    'mishandeld, *mishandeling, mishandelingen, mishandelde, mishandelt, huiselijk geweld, @familie/@mens/@ik …geslagen, geslagen door, geslagen @ben, in elkaar geslagen/getrapt/gebeukt/geramd, sla/slaat/slaan/sloeg/sloegen …@familie/hem/haar/mij/me/elkaar, losse handjes, handtastelijk*, op @mijn/de gezicht geslagen, klappen …van @mijn man/vader/ex/vriend, kreeg klappen, steekpartij*, neergestoken, doodgestoken, stak/steekt/staken …neer, mes getrokken, met een mes, schietpartij*, neergeschoten, doodgeschoten, geschoten op, beschoten, vermoord*, moord, moorden, moordenaar, doodslag, vechtpartij*, stalking, stalker*, stalkt, stalkte, gestalkt, bedreigd, bedreigt, bedreigde, bedreiging, bedreigingen, doodsbedreiging*, wraakporno, brandstichting, brand gesticht, brandstichter, kopstoot gegeven',
    '*fraude, fraudeur*, fraudeer*, frauderen, gefraudeerd, oplichting, opgelicht, oplichter*, oplichten, verduisterd, verduistering*, witwassen, witgewassen, witwas*, bijstandsfraude, uitkeringsfraude, omkoping, omgekocht, smeergeld, steekpenningen, valse/vervalste handtekening/papieren/bonnetjes/facturen/bonnen, bonnetjes/handtekening/handtekeningen …vervalst, vervalst, in eigen zak/zakken, in @mijn eigen zak/zakken, werk/werkt/werkte/werken …zwart, zwart gewerkt/bijgeklust/bijverdiend/werken/werkt/bijklussen/werkte/klussen/bij, klust/kluste/klussen zwart, zwartwerk*, belastingontduiking, belastingfraude',
    'geldezel, katvanger, rijbewijs …kwijt/ingenomen/ingevorderd/afgepakt, dronken/met drank/zat achter het stuur, dronken gereden, reed dronken, doorgereden na, loverboy*, mensenhandel*, mensensmok*, jihad*, terroris*, radicaliseer*, geradicaliseerd, syrieganger, vuurwapen*, pistool, steekwapen, messentrekker*, pedofiel*, pedo, pedos, kinderporno, ontucht*, zedenzaak, zedendelict, zedendelinquent, kindermisbruik, rellen …meegedaan/gepakt/meelopen, relschopper',
    'aangifte, slachtofferhulp, slachtoffer van, contactverbod*, gebiedsverbod*, straatverbod*, huisverbod*, wijkverbod*, stadionverbod*, blijf-van-mijn-lijf*, blijf van mijn lijf*, vrouwenopvang, oranje huis, eerwraak',
    'jeugdzorg, jeugdbescherming*, uit huis geplaatst, uithuisgeplaatst*, uithuisplaatsing*, ondertoezichtstelling, onder toezicht, ots, veilig thuis, voogd, gezinsvoogd*, raad voor de kinderbescherming, kinderbescherming, kinderen/kind/zoon/dochter/baby …afgepakt/weggehaald, uit de ouderlijke macht, pleeggezin, pleegkind*, pleegouders',
  ],
  lookalikes: [
    'aangifte inkomstenbelasting, belastingaangifte, aangifte van/voor de belasting/inkomstenbelasting, hulp bij/voor de/het/@mijn aangifte, aangifte …belasting',
    'gejat idee/van de fietsenmakers, idee/plan/naam/ideeen/opzet/recept/logo/tekst …gejat/gestolen/gepikt, gejat/gestolen/gepikt …idee/plan/naam, @heb @mijn/ons/onze idee/plan/naam …gestolen/gejat, ons/onze idee/plan …gejat/gestolen, de show gestolen, @mijn hart gestolen, tijd gestolen/gejat, plan gestolen',
    'bloembakken/fietsen/fiets/plantenbakken/bankje/bankjes/plantjes/planten/spullen/gereedschap/scooter/ballen/stekkers/kabels/lampen …gestolen/gejat/ingepikt, fietsendiefstal, fietsdiefstal, diefstal van fietsen/planten/plantjes/fiets, diefstalgevoelig',
    'dief van @mijn, ideeendief, tijddief, tijddieven, hartendief',
    'brug/bruggen/paal/palen/alarm/gat/gaten/deuk/slag/spijkers …geslagen, plank mis/misgeslagen geslagen, aan het werk geslagen, handen ineen geslagen, in de wind geslagen, op de vlucht geslagen, slaan/sla/sloegen/slaat …brug/bruggen/slag/plank/handen/weg/alarm/ineen/over/dicht/aan, ondersteboven geslagen, lam geslagen, uit het veld geslagen, met stomheid geslagen, figuur geslagen, plat geslagen, omgeslagen, aangeslagen, slaat …nergens op, slaat op',
    'crimineel duur/goed/lekker/mooi/veel/ingewikkeld/moeilijk/lang',
    'overvallen door, voel/voelde/voelden @mijn/zich …overvallen, overvallen …vraag/vragen/regen, overvallen @ben door, overval op de/het/een …buffet/taart/koekjes/koffie/soep',
    'zat/zit/zitten/zaten vast aan/op/in/met, vastzit/vastzat aan/in/op, vastgezet aan/met/op/in, vast zat/zit aan/op/in/met, paal/bankje/bank/schroeven/kabel/hek …vastgezet, …vastgezeten in/op …procedure/regels/overleg/file/lift',
    'moord en brand, vermoord/moord me/mij niet, moordend*, moordtempo',
    'aangehouden agendapunt/besluit/voorstel/motie, is/werd/wordt …aangehouden tot/naar de/het/een/volgende, motie/besluit/voorstel/agendapunt/aanvraag/plan …aangehouden, aangehouden tot/naar/voor',
    'bedreigd door …sloop/bezuiniging/bezuinigingen, bedreiging voor het/de/ons/onze groen/wijk/plan/buurt/project, bedreigd/bedreigde …soort/soorten/mussen/groen/plantensoort/wijk, kansen en bedreigingen, bedreigingen en kansen',
    'minister/ministerie van justitie, criminaliteit in/van de/het/onze wijk/buurt/stad/straat, tegen …criminaliteit, criminaliteitscijfers',
    'jaar …bestuur/raad/commissie/jury/klas/school/wijkraad/werkgroep gezeten, bestuur/raad/commissie/jury/klas/wijkraad/werkgroep/vereniging/club …gezeten',
    'als/leek/lijkt/net/wel een/de gevangenis/cel, leek/lijkt/lijken wel gevangenen, gevangenis van/aan/in scheveningen, oude gevangenis, gevangen in/gehouden',
    'bureau halt aan, halt toeroepen/houden/toegeroepen/voor, een halt, tram/bus halt, halt van',
    'in de bak met/van/voor/zand/aarde/groeien/bloemen/planten/water, in de bak …aarde/grond/compost/water/bloemen/planten/zaaien/gezaaid/gooi*, in de cel van/excel',
    'uitgezeten …vergadering/avond/bijeenkomst/termijn, vergadering/avond …uitgezeten',
    'bij de rechter …kant, voor de rechter kant, voor de rechter/rechterkant/rechterhelft kant/deel/helft/muur, rechter tegen de/het gemeente',
    'met een mes …gesneden/snijden/taart/plantjes, hennep touw/vezel/isolatie/kleding/stof, henneptouw, hennepvezel',
    'zwart geverfd, werkt/werken zwart wit',
    'verdacht stil/veel/snel/goed/weinig/lang/dichtbij/rustig/makkelijk, erop verdacht, verdachte plek',
    'een pistool op de borst/@mijn borst, waterpistool, verfpistool, lijmpistool, pistool op',
    'straf om/voor mij/ons/om, vrij is/komt van',
    'opgepakt papiertje/project/idee/signaal, idee/ideeen/plan/signaal/papiertje/draad/papier/werk/taak/rol/vraag/punt …opgepakt, opgepakt door …gemeente/afdeling/ambtenaar/opbouwwerker/werkgroep/wijkteam/bewoners, @ben …opgepakt door …gemeente/afdeling',
    'onder toezicht van de/het/een/ouders/vrijwilligers/begeleiders, onder toezicht …spelen/zwemmen/speelde',
    'dealen met/daarmee, ermee dealen/dealt, autodealer*, fietsdealer, dealt …met, mee dealen/gedeald, dealen …daarmee/ermee',
    'slachtoffer van …bezuiniging/bezuinigingen/succes/beleid/regels/procedure/bureaucratie/eigen',
    'uithaler op de lijst, oplichten van, oplichtende, licht/lampjes …oplichten',
    'inbraak/inbraken in/van de/het/een wijk/buurt/straat/schuur, inbraakpreventie, woninginbraken, preventie …inbraak/inbraken',
    'weggehaald …speeltoestel/bankje/bankjes/boom/hek, kinderen …spullen/speelgoed/bal …afgepakt/weggehaald, kinderen de bal, bal/plein/speelplek/plek/speeltuin/veld …afgepakt/weggehaald',
    'steelt/stelen/steel de show/harten, aan de deur …folder/flyer/collecte, agenten/politie …aan de deur …praatje/voorlichting',
    'verkocht/verkopen/verkoopt …plantjes/taart/koffie',
  ],
};
