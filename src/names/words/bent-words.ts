/** Forms of Dutch words that are names too: `goede`, `schippers`, `hoge`. */

/**
 * Of some 1,900 names that could be a form of a word by their ending, those that people do say as one; the others, such as
 * `bongers` and `aukje`, are names wherever they stand.
 */
export const BENT_WORDS: ReadonlySet<string> = new Set(
  `
  afrikaner ait amende ament baart bade baggen balke balt bats beenen begine benning bester betting bezemer bien
  bleker bless blessing bloemer boere bokde boke bolle bolt bolten bommer bonke bonte boosten bouts bramer brands brandt
  breden breuker broere brugge buiter buke bulte bure burgering busse bust butter carree cats celle cise conde
  conner daals dale damen dams dane danker dee deejays dikker din dings dits ditters dogge doggen dompeling donkers
  doorten drooger droomers drosten dubbers duine duisters effing egging eikens eising elle elles else elve elze
  elzer engelen entjes epe ernste ernsten festen fiere fiers fikse fonteine former fortes fran frances franken
  friese friesen galle gebben geelen geels geene geerten gelder gent gest gezer ginger goede gorter grant greiner
  grin gritter groener groote grooten gross gutter haagen hage hagels hake hale haller hammer hamming hams hande
  handels hane hanne harke harks harpe harts havers haze hazes heere heeren heine hekker heller helmer herre hesse
  hiele hoedt hoeke hofs hoge hogenes hoks holle honings hoopen hooper horsting houter huiden huismans huizer
  hulster hummelen hund hunting hurkens jade jagt jake jane jonge jongert jonges jongste jules jutte kabalt kale
  kalter kanters kappe kappert kate keller kennes kes keun keurentjes kievits kikkert kippers klamer klappe
  kleintjes klinkert klokkers klompe kloppers kluiter knaapen knape knappers knarren knippers knopper koele kokje
  kokke kokkeler kole kolle kommeren koopen kooper koppe koppens korte kos kraanen krake krale krikke krings krone
  kruise kruiter kuster laanen laats lake laman lampe lange laning lanser lasse lede leenen leering leever lene lere
  leune levels levent lie linden linke linting lode loker lommers lone looper loose loren louwers loves luidens
  luider lutte mander mane mannes manning manten maris marks matt matte meeder meens meerten mekkes mensing mette
  mine minnaard minne mon monsieurs moore mooren mooring mozes muizer munting muren musters mutsers naafs nabuurs
  nan naves neefs nene nette niezing nike nolen noppe noppers nuts olde olden ommen oome oort osse otsen oudt paape
  pals pape paris pegge pieke piels pille pilon plakke planje planken plate platte plekker poepjes poeze poffers
  polle pomme pompe poorte poorts poots poppe popping porte prein puister punte puper raafs radder raggers rams ran
  rasing raspe read rebers regales renders rens ribbers rieder riemens riemer ries ringers rinse river robbe robbers
  rocks rode roks roode rooker rooks roozen ross rost rotte ruikes sangen sangers schampers schats scheeren
  scheppers schetters scheuter schiks schilde schilt schimmer schippers schols schoone schotte schoute schrage
  schriks schudde schuite seine selles septer seren sikken singeling slabbers slats slegt sloots slots slottje smale
  smaling smets snackers sneller snikkers snippe snoeks somer sommer spee spelde spilt spitse spitters spooren
  spreeuwers staals stals stamps stams stange staring starre starren steer stege stengs sterke sterks stet stokking
  stoks stolte stomps stooker stoopen stoppels storms stoute stouten strengers stroeve stroomer strooper stuger
  stuive suppers swan tabbers tamme tammer tanke teering telgen temme tesser ties tille tippe toker tolen toonen
  tooten tope torre trienen tuinte tukker tulling tuns twente ubben vaags vale valke valks veeger veens vegte velde
  velden veling vente verbogt verdoes vere vergunst verhoogt verveer vervelde vester vinke visseren vlaming vlugt
  voets volker vons vooren vorster vosse vreden vriends vroege waals wage wagener walden wale waller walt wander
  wane waning wanne wannes warre warring wart weekers weering weers weevers weggen weite welle weller wende wendt
  wenker wenning wensing westert winkeler winne wisse witt witter witting wolke wolkers wooning wormer worms zandt
  zinger zoer zoomer zorge zwaans zwarts zwemer
  verrijdt verwijst rijper wijker wijers blijden blijd dijt vijge grijzen
  `
    .trim()
    .split(/\s+/),
);

/** Names that are also what people type of a word as they say it: `bouwe` for `bouwen`, `julie` for `jullie`. */
export const CLIPPED_WORDS: ReadonlySet<string> = new Set(
  'bouwe sterre kwame julie hande kante mane wale wane lere boge wende vrede pelle fokke dame mare mete'.split(
    ' ',
  ),
);
