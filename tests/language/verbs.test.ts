import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOfInfinitive, formsOfVerb, isVerbBehindParticle } from '../../src/language/verbs.js';

/** Of each infinitive: ik-form, hij-form, past singular and plural, participle, participle with -e (or nothing). */
const VERBS = `
bakken      bak      bakt      bakte      bakten      gebakken
beginnen    begin    begint    begon      begonnen    begonnen
begrijpen   begrijp  begrijpt  begreep    begrepen    begrepen
besluiten   besluit  besluit   besloot    besloten    besloten
besteden    besteed  besteedt  besteedde  besteedden  besteed      bestede
bewegen     beweeg   beweegt   bewoog     bewogen     bewogen
blijven     blijf    blijft    bleef      bleven      gebleven
bouwen      bouw     bouwt     bouwde     bouwden     gebouwd      gebouwde
brengen     breng    brengt    bracht     brachten    gebracht     gebrachte
denken      denk     denkt     dacht      dachten     gedacht      gedachte
doen        doe      doet      deed       deden       gedaan       gedane
durven      durf     durft     durfde     durfden     gedurfd      gedurfde
fietsen     fiets    fietst    fietste    fietsten    gefietst     gefietste
gaan        ga       gaat      ging       gingen      gegaan       gegane
geven       geef     geeft     gaf        gaven       gegeven
gooien      gooi     gooit     gooide     gooiden     gegooid      gegooide
groeien     groei    groeit    groeide    groeiden    gegroeid     gegroeide
helpen      help     helpt     hielp      hielpen     geholpen
houden      houd     houdt     hield      hielden     gehouden
kiezen      kies     kiest     koos       kozen       gekozen
kopen       koop     koopt     kocht      kochten     gekocht      gekochte
krijgen     krijg    krijgt    kreeg      kregen      gekregen
lachen      lach     lacht     lachte     lachten     gelachen
leren       leer     leert     leerde     leerden     geleerd      geleerde
leven       leef     leeft     leefde     leefden     geleefd      geleefde
lopen       loop     loopt     liep       liepen      gelopen
maken       maak     maakt     maakte     maakten     gemaakt      gemaakte
ontmoeten   ontmoet  ontmoet   ontmoette  ontmoetten  ontmoet
ontvangen   ontvang  ontvangt  ontving    ontvingen   ontvangen
overleggen  overleg  overlegt  overlegde  overlegden  overlegd     overlegde
praten      praat    praat     praatte    praatten    gepraat      geprate
proberen    probeer  probeert  probeerde  probeerden  geprobeerd   geprobeerde
reizen      reis     reist     reisde     reisden     gereisd      gereisde
rijden      rijd     rijdt     reed       reden       gereden
schrijven   schrijf  schrijft  schreef    schreven    geschreven
spreken     spreek   spreekt   sprak      spraken     gesproken
staan       sta      staat     stond      stonden     gestaan      gestane
stemmen     stem     stemt     stemde     stemden     gestemd      gestemde
verdelen    verdeel  verdeelt  verdeelde  verdeelden  verdeeld     verdeelde
vergeten    vergeet  vergeet   vergat     vergaten    vergeten
verliezen   verlies  verliest  verloor    verloren    verloren
vertellen   vertel   vertelt   vertelde   vertelden   verteld      vertelde
vinden      vind     vindt     vond       vonden      gevonden
vragen      vraag    vraagt    vroeg      vroegen     gevraagd     gevraagde
vrezen      vrees    vreest    vreesde    vreesden    gevreesd     gevreesde
werken      werk     werkt     werkte     werkten     gewerkt      gewerkte
weten       weet     weet      wist       wisten      geweten
worden      word     wordt     werd       werden      geworden
zeggen      zeg      zegt      zei        zeiden      gezegd       gezegde
zetten      zet      zet       zette      zetten      gezet        gezette
zien        zie      ziet      zag        zagen       gezien
zoeken      zoek     zoekt     zocht      zochten     gezocht      gezochte
`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/) as [string, ...string[]]);

describe('the forms of a verb', () => {
  it.each(VERBS)('%s are %s, %s, %s, %s, %s', (infinitive, ik, hij, past, pasts, ...participles) => {
    const forms = formsOfVerb(infinitive);
    for (const form of [infinitive, ik, hij, past, pasts]) expect(forms?.finite).toContain(form);
    for (const participle of participles) expect(forms?.participles).toContain(participle);
  });

  it.each([
    ['heb', 'hebt', 'heeft', 'had', 'hadden', 'hebben'],
    ['kan', 'kun', 'kunt', 'kon', 'konden', 'kunnen'],
    ['mag', 'mocht', 'mochten', 'mogen'],
    ['moet', 'moest', 'moesten', 'moeten'],
    ['wil', 'wilt', 'wilde', 'wilden', 'wou', 'wouden', 'willen'],
    ['zal', 'zult', 'zou', 'zouden', 'zullen'],
    ['hou', 'houd', 'houdt', 'hield', 'hielden', 'houden'],
    ['raad', 'raadt', 'raadde', 'raadden', 'ried', 'raden'],
    ['app', 'appt', 'appte', 'appten', 'appen'],
  ])('hold what only this verb has: %s, %s, %s', (...forms) => {
    expect(formsOfVerb(forms.at(-1) ?? '')?.finite.toSorted()).toEqual(expect.arrayContaining(forms));
  });

  it('of a strong verb are exactly its own', () => {
    expect(formsOfVerb('kiezen')).toEqual({
      finite: ['kiezen', 'kies', 'kiest', 'koos', 'kozen'],
      participles: ['gekozen'],
    });
    expect(formsOfVerb('besluiten')).toEqual({
      finite: ['besluiten', 'besluit', 'besloot', 'besloten'],
      participles: ['besloten'],
    });
  });

  it('of a strong verb never follow the rules for weak ones', () => {
    const weak = ['kieste', 'loopte', 'koopte', 'krijgde', 'geefde', 'denkte', 'zoekte', 'brengde'];
    const forms = ['kiezen', 'lopen', 'kopen', 'krijgen', 'geven', 'denken', 'zoeken', 'brengen'].flatMap(
      (infinitive) => formsOfVerb(infinitive)?.finite ?? [],
    );
    expect(forms.filter((form) => weak.includes(form))).toEqual([]);
  });

  it('hold one of a vowel that is long or short by the ear only', () => {
    expect(formsOfVerb('regelen')?.finite).toContain('regelt');
    expect(formsOfVerb('studeren')?.finite).toContain('studeert');
  });
});

describe('a word that is no infinitive', () => {
  it.each(['plein', 'bewoner', 'knieen', 'vergaderingen', 'een', 'tien', 'en', '', '50.000', "zo'n"])(
    'has no forms: %s',
    (word) => {
      expect(formsOfVerb(word)).toBeUndefined();
    },
  );

  it.each(['mensen', 'buren', 'straten', 'wegen', 'plannen', 'kinderen', 'kosten', 'samen', 'open'])(
    'has no forms, as it is rather something else: %s',
    (word) => {
      expect(formsOfVerb(word)).toBeUndefined();
    },
  );

  it.each(['spraken', 'gekozen', 'gaven', 'gegeven', 'reden', 'leden', 'gesproken', 'waren', 'zonden'])(
    'has no forms, as it is one itself: %s',
    (word) => {
      expect(formsOfVerb(word)).toBeUndefined();
    },
  );

  it.each(['roken', 'zagen', 'staken'])('is not %s, which is both', (word) => {
    expect(formsOfVerb(word)?.finite).toContain(word);
  });
});

describe('a word behind a particle', () => {
  it.each(['doen', 'eten', 'wegen', 'wijken', 'werken', 'gooien'])('makes a verb: %s', (word) => {
    expect(isVerbBehindParticle(word)).toBe(true);
  });

  it.each(['spraken', 'namen', 'plannen', 'kosten', 'uwen'])('makes no verb: %s', (word) => {
    expect(isVerbBehindParticle(word)).toBe(false);
  });

  it('has its forms also when it can be a noun', () => {
    expect(formsOfInfinitive('plannen')?.finite).toContain('plande');
    expect(formsOfInfinitive('wegen')?.finite).toContain('woog');
  });
});

describe('the forms of any word', () => {
  it('are letters, few, and hold the infinitive', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.constantFrom('', 'en', 'n'), (letters, ending) => {
        const word = letters + ending;
        const forms = formsOfVerb(word);
        if (forms === undefined) return;
        expect(forms.finite).toContain(word);
        const all = [...forms.finite, ...forms.participles];
        expect(all.length).toBeLessThanOrEqual(20);
        for (const form of all) expect(form).toMatch(/^[a-z]+$/);
      }),
      { numRuns: 500 },
    );
  });

  it('are none of a word that is longer than any verb', () => {
    expect(formsOfInfinitive(`${'wandel'.repeat(20)}en`)).toBeUndefined();
  });
});
