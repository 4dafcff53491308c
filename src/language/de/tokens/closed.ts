import type { Pos } from '../../../model/layers.ts'
import { closedClassesOf } from '../../closed-classes.ts'

/** The words of the closed classes, by the class they mostly have. */
const CLASSES: readonly (readonly [Pos, string])[] = [
  [
    'DET',
    `der die das dem den des ein eine einem einen einer eines kein keine keinem keinen keiner keines dieser diese dieses
    diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden mein meine meinem meinen meiner meines dein
    deine deinem deinen deiner sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres unser unsere
    unserem unseren unserer unseres euer eure eurem euren eurer welche welcher welches welchem welchen solche solcher
    solches solchem solchen alle allen aller alles allem manche mancher manches manchem manchen einige einigen einiger
    mehrere mehreren mehrerer beide beiden beider sämtliche sämtlichen jegliche jeglicher etliche irgendein irgendeine
    derselbe dieselbe dasselbe denselben demselben derselben desselben solch welch manch all viele vielen vieler wenige
    wenigen deren dessen`,
  ],
  [
    'PRON',
    `ich du er es wir sie mich mir dich dir ihn ihm ihnen uns euch sich man wer was wen wem wessen jemand jemanden
    jemandem niemand niemanden niemandem nichts etwas selbst selber einander denen irgendwer irgendjemand`,
  ],
  [
    'ADP',
    `in im ins an am ans auf aufs aus bei beim bis durch durchs für fürs gegen hinter mit nach neben ohne seit über
    übers um ums unter unterm von vom vor vorm zu zum zur zwischen ab außer binnen dank entlang gegenüber gemäß laut
    mangels mithilfe mittels nahe per pro samt statt anstatt trotz via während wegen aufgrund anhand angesichts
    anlässlich bezüglich hinsichtlich infolge inmitten innerhalb außerhalb jenseits diesseits namens oberhalb unterhalb
    zufolge zugunsten zuliebe abzüglich einschließlich inklusive ausschließlich seitens kraft versus wider`,
  ],
  ['CCONJ', 'und oder aber sondern denn sowie sowohl weder noch entweder beziehungsweise doch jedoch bzw als wie'],
  [
    'SCONJ',
    `dass daß wenn weil ob obwohl obgleich obschon nachdem bevor ehe damit sodass indem falls sofern solange sobald
    sooft wobei wohingegen wonach woraufhin da zumal insofern anstatt wodurch weshalb`,
  ],
  [
    'AUX',
    `bin bist ist sind seid war warst waren wart sei seist seien sein wäre wärst wären gewesen habe hast hat haben habt
    hatte hattest hatten hattet hätte hättest hätten gehabt werde wirst wird werden werdet wurde wurdest wurden würde
    würdest würden worden geworden kann kannst können könnt konnte konnten könnte könnten könne muss musst müssen müsst
    musste mussten müsste müssten müsse muß mußte mußten müßte müßten soll sollst sollen sollt sollte sollten solle will
    willst wollen wollt wollte wollten wolle darf darfst dürfen dürft durfte durften dürfte dürften dürfe mag magst
    mögen mögt mochte mochten möchte möchten möge`,
  ],
  ['PART', 'nicht ja nein zu bitte'],
  [
    'ADV',
    `auch nur noch schon so sehr dann da hier dort nun jetzt immer wieder mehr nie niemals oft bereits etwa rund knapp
    zudem außerdem jedoch dennoch trotzdem deshalb daher darum deswegen also allerdings zwar sogar gar eben erst kaum
    fast nämlich ebenfalls ebenso vielleicht wohl bald gerade heute gestern morgen vorgestern übermorgen damals derzeit
    zurzeit momentan inzwischen mittlerweile bisher bislang zuvor danach davor dabei dafür dagegen dadurch daran darauf
    daraus darin darüber darunter davon dazu hinzu hin her wo wohin woher wann wie warum weshalb wieso weiterhin
    zunächst zuerst zuletzt schließlich endlich letztlich insgesamt mindestens höchstens wenigstens zumindest überhaupt
    beispielsweise nebenbei einst einmal zweimal dreimal mehrmals meist meistens manchmal teilweise größtenteils
    möglicherweise angeblich lediglich allein besonders insbesondere umso desto je voraussichtlich weiter gern gerne
    lieber links rechts oben unten vorn hinten draußen drinnen weg zurück zusammen gemeinsam sonst genau ungefähr
    stets längst ziemlich ganz viel wenig vor-allem heuer gleichzeitig zugleich seitdem seither daraufhin demnach
    somit folglich vielmehr hingegen dahinter dorthin hierzu hierbei wobei womit wofür irgendwann irgendwo überall
    nirgends anders daneben jemals abends morgens mittags nachts montags freitags
    immerhin ohnehin fortan sowieso indes indessen nunmehr neuerdings kürzlich unlängst jüngst demnächst mitunter
    bisweilen zuweilen vorerst unterdessen derweil währenddessen obendrein überdies ferner gleichwohl nichtsdestotrotz
    andernfalls ansonsten andererseits einerseits allemal allenfalls jedenfalls keinesfalls keineswegs freilich
    vermutlich womöglich hoffentlich leider glücklicherweise bedauerlicherweise normalerweise üblicherweise
    idealerweise paradoxerweise interessanterweise nebenan hierzulande hierfür hiermit letztendlich schlussendlich
    alsbald sogleich soeben vorhin nachher seinerzeit tagsüber nachmittags vormittags mittwochs donnerstags samstags
    sonntags dienstags meinetwegen gewissermaßen einigermaßen genauso nahezu beinahe durchaus rundum daheim zuhause
    unterwegs hierher dorther dahin ebendort woran worauf worin woraus worum worüber worunter wovon wovor wozu hieran
    hierauf hieraus hierin hierüber hierum hierunter hiervon hinterher anderswo anderorts andernorts nirgendwo diesmal
    jedesmal allzu derart dermaßen geradezu zuallererst anfangs eingangs neulich erstmals letztmals vormals nochmals
    abermals letzthin mithin ohnedies sodann alsdann zeitweise stellenweise schrittweise ausnahmsweise stundenlang
    tagelang wochenlang monatelang jahrelang jahrzehntelang minutenlang vielerorts mancherorts allerorts heutzutage
    zeitlebens werktags feiertags frühmorgens spätabends rückwärts vorwärts aufwärts abwärts auswärts ebenda insoweit
    inwiefern inwieweit weswegen jederzeit nochmal zumeist erstens zweitens drittens viertens übrigens stattdessen
    vorher bekanntlich seltsamerweise bezeichnenderweise verständlicherweise fairerweise erfreulicherweise
    überraschenderweise ironischerweise kurioserweise unglücklicherweise erstaunlicherweise keinerlei allerlei`,
  ],
  [
    'NUM',
    `null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
    neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend eins zweieinhalb eineinhalb
    anderthalb dreieinhalb einhundert zweihundert dreihundert fünfhundert zehntausend hunderttausend`,
  ],
  ['INTJ', 'ach oh ah hallo hurra tja naja na huch ups hoppla aha oje pst nanu wow okay'],
]

const { closed, functionWords } = closedClassesOf(CLASSES)

/** Class a closed-class word mostly has; `undefined` for all other words. `lower` is in lower case. */
export function closedClass(lower: string): Pos | undefined {
  return closed.get(lower)
}

/** Whether a lower-case word is of a closed class; numerals are not. */
export function isFunctionWord(lower: string): boolean {
  return functionWords.has(lower)
}

const LEMMAS: readonly (readonly [string, string])[] = [
  ['der', 'der die das dem den des deren denen dessen'],
  ['ein', 'ein eine einem einen einer eines'],
  ['kein', 'kein keine keinem keinen keiner keines'],
  ['dieser', 'dieser diese dieses diesem diesen'],
  ['jener', 'jener jene jenes jenem jenen'],
  ['jeder', 'jeder jede jedes jedem jeden'],
  ['mein', 'mein meine meinem meinen meiner meines'],
  ['dein', 'dein deine deinem deinen deiner deines'],
  ['sein', 'sein seine seinem seinen seiner seines'],
  ['ihr', 'ihr ihre ihrem ihren ihrer ihres'],
  ['unser', 'unser unsere unserem unseren unserer unseres'],
  ['euer', 'euer eure eurem euren eurer eures'],
  ['welcher', 'welche welcher welches welchem welchen'],
  ['solcher', 'solch solche solcher solches solchem solchen'],
  ['all', 'all alle allen aller alles allem'],
  ['mancher', 'manch manche mancher manches manchem manchen'],
  ['einige', 'einige einigen einiger einigem'],
  ['mehrere', 'mehrere mehreren mehrerer'],
  ['beide', 'beide beiden beider beides'],
  ['viel', 'viele vielen vieler viel'],
  ['wenig', 'wenige wenigen weniger wenig'],
  ['ich', 'ich mich mir'],
  ['du', 'du dich dir'],
  ['er', 'er ihn ihm'],
  ['sie', 'sie ihnen'],
  ['wir', 'wir uns'],
  ['wer', 'wer wen wem wessen'],
  ['jemand', 'jemand jemanden jemandem'],
  ['niemand', 'niemand niemanden niemandem'],
  ['in', 'in im ins'],
  ['an', 'an am ans'],
  ['auf', 'auf aufs'],
  ['bei', 'bei beim'],
  ['für', 'für fürs'],
  ['um', 'um ums'],
  ['über', 'über übers'],
  ['von', 'von vom'],
  ['zu', 'zu zum zur'],
  ['dass', 'daß'],
]

const lemmas: ReadonlyMap<string, string> = new Map(
  LEMMAS.flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
)

/** Lemma of an inflected closed-class word (articles, pronouns, contracted prepositions); `lower` is in lower case. */
export function closedLemma(lower: string): string | undefined {
  return lemmas.get(lower)
}
