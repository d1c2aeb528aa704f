/** Verbs whose forms no rule gives, and some that a rule would take for others. */

/** Infinitive, past singular, past plural, participle, and present forms that rules do not give; folded. */
export const STRONG_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  `appen appte appten geappt app appt
bakken bakte bakten gebakken
beginnen begon begonnen begonnen
bederven bedierf bedierven bedorven
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
breken brak braken gebroken
brengen bracht brachten gebracht
buigen boog bogen gebogen
denken dacht dachten gedacht
doen deed deden gedaan doe doet
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
duiken dook doken gedoken
dwingen dwong dwongen gedwongen
ervaren ervoer ervoeren ervaren ervaar ervaart ervaarde ervaarden
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan ga gaat
gelden gold golden gegolden
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad heb hebt heeft
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
houden hield hielden gehouden hou houd houdt
jagen joeg joegen gejaagd jaag jaagt jaagde jaagden
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
knijpen kneep knepen geknepen
komen kwam kwamen gekomen kom komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
kruipen kroop kropen gekropen
kunnen kon konden gekund kan kun kunt
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten moet
mogen mocht mochten gemogen mag
nemen nam namen genomen
ontmoeten ontmoette ontmoetten ontmoet
prijzen prees prezen geprezen
raden raadde raadden geraden raad raadt ried rieden
rijden reed reden gereden
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenken schonk schonken geschonken
scheppen schiep schiepen geschapen
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen sla slaat
slapen sliep sliepen geslapen
slepen sleepte sleepten gesleept
slijpen sleep slepen geslepen
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smijten smeet smeten gesmeten
smelten smolt smolten gesmolten
snijden sneed sneden gesneden
spannen spande spanden gespannen
spijten speet speten gespeten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spuiten spoot spoten gespoten
staan stond stonden gestaan sta staat
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stinken stonk stonken gestonken
stoten stootte stootten gestoten
strijden streed streden gestreden
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verwijten verweet verweten verweten
verzinnen verzon verzonnen verzonnen
vinden vond vonden gevonden
vliegen vloog vlogen gevlogen
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vriezen vroor vroren gevroren
wassen waste wasten gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
wijken week weken geweken
wijzen wees wezen gewezen
willen wilde wilden gewild wil wilt wou wouden
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden
zeggen zei zeiden gezegd
zenden zond zonden gezonden
zien zag zagen gezien zie ziet
zijn was waren geweest ben bent is
zingen zong zongen gezongen
zinken zonk zonken gezonken
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zuigen zoog zogen gezogen
zwemmen zwom zwommen gezwommen
zwerven zwierf zwierven gezworven
zullen zou zouden gezuld zal zult zul
zwijgen zweeg zwegen gezwegen`
    .split('\n')
    .map((line) => {
      const [infinitive = '', ...forms] = line.split(' ');
      return [infinitive, forms] as const;
    }),
);
