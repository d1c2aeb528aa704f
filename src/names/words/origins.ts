/** Countries and towns that people come from, and what they are called after them: who says that is not named by it. */

export const ORIGINS: ReadonlySet<string> = new Set(
  `
  abuja accra addis afghaanse afghanen afghanistan afrikaanse afrikanen agadir albanie aleppo algerije alkmaar
  almere amerika amerikanen amersfoort amstelveen amsterdammers ankara antilliaanse antillianen apeldoorn arabieren
  arabische arnhem aruba arubanen asmara australie aziaten bagdad beiroet belgen belgische berbers berberse
  boeddhisten boekarest bonaire bosnie brabanders brazilie breda britten bulgaar bulgaarse bulgaren bulgarije canada
  capelle casablanca china chinees chinese chinezen christenen colombia congo creolen creoolse cuba curacao
  curacaoenaars damascus denemarken deventer dordrecht duitsers duitsland egypte eindhoven emmen engeland engelsen
  enschede erbil eritrea eritreeer eritreeers eritrese estland ethiopie ethiopische europeanen fez filipijnen
  finland fransen friezen gdansk ghana ghanese ghanezen gouda grieken griekenland haarlem hagenaars hagenees
  hagenezen heerlen hellevoetsluis helmond hilversum hindoes hindoestaanse hindoestanen hindostaanse hindostanen
  homs hongarije hongkong hoofddorp ierland ijsland india indier indiers indonesie indonesiers indonesische iraakse
  iraanse irak iraker irakezen iran iraniers israel istanbul italianen italie izmir japan javaanse javanen joden
  jordanie kaapverdianen kaapverdie kaapverdische kabul katholieken katwijk kiev koerden koerdische kongo konya
  korea kosovo krakau kroatie kumasi kyiv lagos latijns-amerikaanse leeuwarden leiden letland libanon limburgers
  litouwen lodz lviv maassluis maastricht macedonie marokkaan marokkaanse marokkanen marokko mexico middelburg
  midden-oosten mindelo moerwijkers mogadishu molukkers molukse moslima's moslims naaldwijk nador nederlanders
  nederlandse nickerie nigeria nigeriaanse nigerianen nijmegen noordwijk noorwegen nootdorp odessa oekraiense
  oekraine oekrainer oekrainers oost-europeanen oost-europese oostenrijk oranjestad oujda pakistan pakistani
  palestina paramaribo peking pijnacker plovdiv pool poolse portugal portugezen praia rabat roemeense roemenen
  roemenie roosendaal rotterdammers rusland russen scheveningers schiedam schilderswijkers schiphol servie shanghai
  slowakije soedan sofia somalie somalier somaliers somalische spanjaarden spanje spijkenisse spoorwijkers sudan
  surinaamse suriname surinamers syrie syrier syriers syrische tanger teheran terschelling tetouan texel thailand
  tilburg trabzon tsjechie tunesie turken turkije turkse varna venezuela venlo vietnam vietnamese vietnamezen
  vlaardingen vlissingen warschau willemstad zandvoort zeeheldenbewoners zeeuwen zwitserland zwolle
  `
    .trim()
    .split(/\s+/),
);
