/** Names that are Dutch words too, sorted by what they are first in spoken Dutch. */

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** First of all names, although the dictionary lists the word: `jan` the jenever, `piet` the pirate. */
export const NAMES_FIRST = listed(`
  aad aagje aart abraham adam amanda amine anita benjamin berthe bobby bram chris christa clarisse claus dirk dolf eddy
  erica eva femke fransje hannes hendrik henry jaap jan janet joep jonas jonathan joop jozef juan karst kees
  kelly kim klaas koen marjolein mary max miep nelson nick omer peter piet rachel ria rico rien rik rob rosa
  aaltje alie anke ans barend bart bea bert christine cor doortje douwe ellen evert fons frits geert geertje gert gijs
  greetje hein ida ina ivo jantje jeanette john jos karen leo lia lien lotte maarten marit mien pieter pim rene robbert ron
  roy guy ray ian amy zoe kai
  tim tijmen tom trees wiesje kwame raj ivan rumen ali omid nasser samer tamer klaassen hendriks peeters peters pieters
  aarts brouwers dekkers driessen schouten smeets vermeer koopmans kuipers mulders najat kurt ade eze
  lars pien berend hilde heleen ines maartje marije klaasje koosje joelle sjors sven minke enes cem mert isa laurens jopie
  tijn sterre
  aadje berkhout betje bets bertje griet grietje henkie henny huigje ien iet jetje keesje kniertje krijntje liesje mijntje naatje pietje
  abe ard cok coen edo edu jip noa gea lea liv oda rie jur mart mike luc luke ted stan milan jens jim evi evy elsje julie marie marietje rieke tess
  tine tinke toke pierre roger nils jannes eise finn foppe germen gosse hille jeen jonne lammert lau loe lubbert nard pelle sef sil syb
  tames udo vic volkert ype yvo zeger zef koert kors karsten brent bouwe colin dirkje egon eli fokke gilles alies dieke eef flore fokje
  hansje hendrikje helene jannetje june klaartje leentje liset marjoleine marlene martje noelle pascale reintje riekje suze kareltje
  bartje leuntje arendje jans marretje alper berke eda ender esen guler gulten ismet lale nur ozden ozer taner yener akin ates
  gunes keles kose riad uma ana tunde dejan aden aman fares arian awa gomes lopes lin liu xin xu yan yun zhu duc huy tran viet
  ivy gio senn tijs noe mex
  ed bo aukje hiltje sien appie pleunie kwinten bongers verstappen
  sierd gerd vlad vishal moad memet semere ghide helin kinan
  sara sari sharon sjaak sjonnie stans teddy thomas tiffany tjerk tommy uwe vries warren wim wouter zwiers
`);

/** First of all words: written with a capital in mid-sentence they are no names without more reason. */
export const WORDS_FIRST = listed(`
  iban aan afghaan afrikaan al allah alle als amerikaan amsterdammer amsterdammertje anders antilliaan april arabier aziaat
  belg bij bin bohemer boven but christus cubaan daar dag dan dat de den der deze die dit do dominicaan door duitser
  een en er eritreeer even extra fiat ford frans fries friezen ga genesis goed god griek groot haar hagenaar hagenees
  hallo hebben heer hem het hee hindoe hindoestaan hoi honig hou hu huizen hun hup iets ik immens in italiaan ja japanner jersey
  jezus jong ju juli just klein komen kom laat langen lang lego les let live maar mag man marokkaan martini me meer
  melis men menig met mi mij milaan moet moslim na naar nadien neder nee newfoundlander niet noord nou nu om oei ons
  onzevader ook oost op oud out over pakistaan papa pas passage pastor philips pool pardoen prins profijt roemeen
  scholten sint snel so spa spartaan stoep straat surinamer syrier te ten tesla tot the to trouwen turk u uit van veel
  vlug voor voort voorbij wassenaar wat welvaart wens wie wij wijk wil will wit ze zweden zweed zwitser
  engelsman engelse fransman achter erna ernst
  zuid west laan nederlander hollander brabander limburger rotterdammer moslima creool bulgaar spanjaard portugees chinees somalier ghanees nigeriaan antillen
`);

/** First names among the words: before a surname they are names, also without a capital. */
export const FIRST_NAMES = listed(`
  ad ans arend bas ben bob cor daan els ernst fleur floor frank frans ger hans ina iris jet jo joke jos leen lien lies lisa loes
  lotte margriet mark max merel mia nel nico noor olga pascal piet riet rob roel roos sam stef tim toon ton tom trees wil
  will mo jasmijn rozemarijn linde joy sky hope daisy storm wolf lous riek wen wei wies lente romy sem lot kor dien
  ab axel babs berber boy cas chanel constant dries dunya ewa fleurtje flip gemma geertje han helen jack janus job joe joel kaatje kas
  krijn lex lieve lila lotje lou maas marijn mats maxim maxime mimi mina mirte mitra nanny nol nova otto puck rein
  rietje romeo roosje rowan siena skip steven sema taco tea tuba valentijn viola violet willie wout toontje basje adem bilge bora
  koos mees camelia angel genet aster ayan alma dino iva orest jeton comfort blessing patience prince gift feng ping
`);

/** Of the first names those that are heard as words as often, so that they need more than a place where no thing stands. */
export const OFTEN_WORDS = listed(`
  mees roos iris margriet ewa leen merel linde lente jasmijn rozemarijn joy sky hope daisy storm wolf wen wei lot dien toon trees wil will ben door just frans
  ernst mina nanny nova otto puck rein romeo skip tea tuba valentijn viola violet adem bilge bora camelia angel comfort
  blessing patience prince gift feng ping lieve lila maas maxim job boy constant axel lotje rietje toontje genet dino iva jeton flip
  chanel berber han siena taco alma aster kas cas sema prince max mark koos ad arend
`);

/** Surnames that are words or places too: `bloem`, `egmond`. */
export const SURNAME_WORDS = listed(`
  appel asperen beek beer berg berge bergen bloem boon bos bosch brand broek bron buuren dam dijk dongen
  doorn duif duin egmond eijnden esch galen gent haak haar ham hamer hoek horst hulst kampen kat kers kooi
  koot koppen kreeft krul kuip kwast laar lamp lee leuven molen mus naber nagel nap noot oever ommeren oord
  paap palm pauw pen pijl plas ploeg pol polder poort post punt raaf rhijn rietveld rood rossum ruiter sande
  schipper schoot sluys smid snip snoek spiegel spoor spruit stee steur stok stolk straten struik tak
  terpstra trap tulp valk veer velden verkerk vis vlam vliet vogel vonk voort vugt wall weg werff wever wind
  zand zeeman bakhuizen bekkers beukers blokhuis boekel boender boes bogaards bommel bouwens bouwmeester burggraaf dirks dijkhuis fortuin haaster hoekman holst jonkers jonkman karels kievit klerk kluiters knol kolk kosters kramers krijgsman kroes loenen meerman nieuwkoop oosten pijpers potter rombouts rooden schepers schinkel schoenmakers scholtes schouw schroder snijder spaan tamboer veerman vissers wouters zegers spijkers rog toet zoon zwan zwet boer braak kooiman noordhoek lodder linden
`);
