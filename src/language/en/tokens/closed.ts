import type { Pos } from '../../../model/layers.ts'
import { closedClassesOf } from '../../closed-classes.ts'

const CLASSES: readonly (readonly [Pos, string])[] = [
  ['DET', 'the a an this these those each every some any no all both either neither another such what which whose'],
  [
    'PRON',
    `i you he she it we they me him her us them myself yourself himself herself itself ourselves themselves my your his
    its our their mine yours hers ours theirs who whom someone somebody anyone anybody everyone everybody nobody
    something anything everything nothing there`,
  ],
  [
    'ADP',
    `of in on at by for with from to into about after against among around before behind between beyond despite during
    near off onto out over per since through throughout toward towards under until up upon via within without across
    above below amid`,
  ],
  ['CCONJ', 'and or but nor yet'],
  ['SCONJ', 'that if because although though while whether unless as whereas than'],
  [
    'AUX',
    `am is are was were be been being has have had having do does did will would can could shall should may might must
    ’s 's ’re 're ’ve 've ’ll 'll ’d 'd ’m 'm cannot`,
  ],
  ['PART', "not n't n’t"],
  [
    'ADV',
    `also only just now then here still already again very more most less never always often soon so too when where why
    how later today yesterday tomorrow however meanwhile ago even almost perhaps earlier once twice rather far well
    away back together instead`,
  ],
  [
    'NUM',
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion',
  ],
]

const { closed, functionWords } = closedClassesOf(CLASSES)

export const CLOSED: ReadonlyMap<string, Pos> = closed
export const FUNCTION_WORDS: ReadonlySet<string> = functionWords

/** lemma, third person, past, past participle */
const VERBS = `be is was been;have has had had;do does did done;say says said said;tell tells told told;think thinks thought thought;
  know knows knew known;write writes wrote written;speak speaks spoke spoken;make makes made made;take takes took taken;
  give gives gave given;get gets got got;go goes went gone;come comes came come;see sees saw seen;find finds found found;
  hold holds held held;keep keeps kept kept;leave leaves left left;meet meets met met;begin begins began begun;
  bring brings brought brought;buy buys bought bought;build builds built built;fall falls fell fallen;feel feels felt felt;
  fight fights fought fought;hear hears heard heard;lead leads led led;lose loses lost lost;mean means meant meant;
  pay pays paid paid;put puts put put;read reads read read;rise rises rose risen;run runs ran run;send sends sent sent;
  set sets set set;sell sells sold sold;show shows showed shown;shoot shoots shot shot;sit sits sat sat;
  spend spends spent spent;stand stands stood stood;strike strikes struck struck;swear swears swore sworn;
  teach teaches taught taught;throw throws threw thrown;understand understands understood understood;win wins won won;
  withdraw withdraws withdrew withdrawn;break breaks broke broken;choose chooses chose chosen;cut cuts cut cut;
  deal deals dealt dealt;draw draws drew drawn;drive drives drove driven;eat eats ate eaten;fly flies flew flown;
  forget forgets forgot forgotten;grow grows grew grown;hit hits hit hit;hurt hurts hurt hurt;let lets let let;
  lie lies lay lain;light lights lit lit;quit quits quit quit;ride rides rode ridden;seek seeks sought sought;
  die dies died died;tie ties tied tied;focus focuses focused focused;use uses used used;shake shakes shook shaken;sing sings sang sung;sleep sleeps slept slept;steal steals stole stolen;wear wears wore worn`

/** Irregular form -> lemma. */
export const IRREGULAR_LEMMAS: ReadonlyMap<string, string> = new Map(
  VERBS.split(';').flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(' ')
    return [base, ...forms].map((form) => [form, base] as const)
  }),
)

/** Irregular past forms and participles. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  VERBS.split(';').map((line) => line.trim().split(' ')[2] ?? ''),
)
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  VERBS.split(';').map((line) => line.trim().split(' ')[3] ?? ''),
)
