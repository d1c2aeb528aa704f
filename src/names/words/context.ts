/** Words around a name that show that it is one: titles, kin, trades, ways to introduce oneself, what people do. */

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Before a name and seldom before anything else. */
export const TITLES = listed(`
  meneer mevrouw mevr mvr mw mej dhr mijnheer menheer heer juffrouw juf meester mr dr drs ir ing prof professor
  dominee ds pastoor imam pandit tante oom opa oma omaatje wethouder wijkagent zuster dokter miss mister sir ome familie fam
`);

/** Before a name, and as often by themselves. */
export const ROLES = listed(`
  buurvrouw buurman buurjongen buurmeisje bovenbuurvrouw bovenbuurman onderbuurvrouw onderbuurman collega vriend vriendin
  maat zus zusje zuster broer broertje neef neefje nicht nichtje zoon zoontje dochter dochtertje kleinzoon kleindochter
  schoonzus schoonzusje schoonmoeder schoonvader schoonzoon schoondochter zwager moeder vader man vrouw
  echtgenoot echtgenote partner ex voorzitter penningmeester secretaris coordinator wijkmanager wijkregisseur
  opbouwwerker opbouwwerkster procesbegeleider begeleider begeleidster projectleider projectleidster ambtenaar beheerder
  beheerster conciërge concierge directeur directrice jongerenwerker jongerenwerkster jurylid vrijwilliger vrijwilligster
  huismeester participatiemedewerker stadsdeeldirecteur buurtvader buurtmoeder juryvoorzitter gespreksleider
  burgemeester raadslid onderzoeker stagiair stagiaire huisarts tolk coach trainer kapper bakker slager imam
  bewoner bewoonster gebiedsregisseur beleidsmedewerker accountmanager wijkverbinder agent chef baas kleine oude ouwe rooie blonde tuinman
`);

/** `heet`: what follows is a name. */
export const CALLED = listed('heet heette heten geheten genaamd noemt noemen noemde noemden doopten');

/** What people do, mostly: behind a capital it shows that the word is a person. */
export const PERSON_VERBS = listed(`
  zei zeggen zegt vroeg vraagt vroegen belde belt appte appt mailde mailt schreef schrijft kwam komt kwamen ging gaat
  woont woonde werkt werkte vond vindt wilde wou wist weet dacht denkt had heeft heb hebben hadden was is deed doet
  regelde regelt stond staat zat zit hielp helpt liep loopt riep roept antwoordde antwoordt vertelde vertelt lachte lacht
  bleef blijft begon begint gaf geeft kreeg krijgt nam neemt bracht brengt haalde haalt maakte maakt kookte kookt leidde
  leidt organiseerde organiseert kon kan moest moet mocht mag zou zal ken kende kent snapte snapt hoorde hoort zag ziet
  keek kijkt knikte fluisterde schreeuwde mopperde bood biedt stelde stelt tekende schoof trok legde legt kletst praatte
  praat sprak spreekt stuurde stuurt stemde stemt deelde deelt kookt bakt bakte huilde speelt speelde overleed verhuisde
`);

/** Before a person rather than a thing, when a capital follows. */
export const PERSON_PREPOSITIONS = listed(
  'met tegen aan namens door dankzij zonder naast achter bij volgens behalve zekere hé hey hoi dag',
);

/** Words that never are a name by themselves, whatever a list says. */
export const FUNCTION_WORDS = listed(`
  a aan af al alle allemaal alleen als altijd ander andere anders bij ben bent bijna boven daar daarna daarom dan dat de
  deden deed den der des deze die dit doe doen doet door dus een eens eerst eigenlijk elk elke en enzo er erg even ga gaan
  gaat geen geweest geworden gewoon ging goed graag groot had hadden heb hebben heeft hem het hier hij hoe hoor hun ik in is
  ja je jij jou jouw jong juist just kan klein kom komen komt kon laat lang later man me mee meer men met mij mijn misschien
  moest moet mooi na naar nadat nadien natuurlijk nee net niet niets nog nooit nou nu of ofzo ok oke om omdat onder ons onze
  ook op oud over pas precies samen se soms snel te tegen ten ter toch toen tot tussen u uit uw vaak van veel verder vind
  vlug volgens voor vrij waar waarom wanneer want waren was wat we weer wel welke werd wie wij wil wilde willen word worden
  wordt zal ze zeg zeggen zegt zei zeker zelf zich zij zijn zo zoals zonder zou zouden the hè he ha ho oh ah eh hoi hallo
  samenvatting bedankt dank hartelijk prima super leuk klopt tja ach pff pfff hm mm mmm uhm effe effen ff da's d'r z'n m'n 't 's 'n
  'm zo'n zeikweer nakkes noppes ra tuut tsjk jongens jongen meisje mam mama papa pap oma opa kind hoor sorry serieus eerlijk
  tweede derde eerste vierde vijfde max min noem stel kijk luister wacht zeven acht elf mei dhr mevr mw mevrouw meneer
  kunt ligt komp lieve and that this it anyway luck just like
  moeder vader tante oom broer zus buurman buurvrouw wijk straat buurt gemeente school kerk moskee tempel tuin plein stichting vereniging
`);

/** Parts that stand between a first name and a surname. */
export const PARTICLES = listed(
  `van de der den ten ter te 't el al ben bin ibn von du da dos la le d' di v.d vd`,
);

/** Of a car and the like, behind which a number plate may be spelled. */
export const PLATED_WORDS = listed(
  'kenteken kentekens nummerbord nummerplaat kentekenplaat auto busje bestelbus wagen scooter brommer',
);
