/** Verbs news uses more often than nouns of the same form; others need a place only verbs have. */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  `abandon accept accuse achieve acknowledge add admit agree aim allow announce appear apply approve argue arrest arrive ask assume attack
  avoid become believe belong blame call cancel carry cause change claim close comment compare complain concede conclude
  condemn confirm consider contain continue criticise criticize cross decide declare decline defend demand deny depend deploy
  describe destroy disagree discuss dismiss emphasise emphasize end enter estimate expect explain express fail file follow
  force happen help hope include increase indicate inform insist invite involve join kill launch learn live look maintain
  mention miss move name need note offer open oppose order organise organize pass plan play point postpone praise prepare
  present prevent promise propose protest prove provide publish push question raise reach realise realize receive reject
  release remain remember remind remove repeat reply report request require resign resist respond retire return reveal
  save seem serve share sign speculate start state stay stop stress suggest support suspect talk thank threaten treat try
  turn urge use vote wait walk want warn watch welcome work worry recognise recognize introduce produce reduce refuse replace rescue arise approve invade improve
  observe receive reserve resolve retrieve survive argue continue pursue value rescue issue decline define determine imagine
  examine combine outline underline cite invite unite write compete complete delete create locate relate state rate
  debate celebrate negotiate investigate demonstrate indicate operate cooperate evacuate estimate escalate violate devastate
  isolate vaccinate assassinate provoke invoke revoke evoke smoke strike take describe prescribe bribe ensure measure
  secure injure capture manufacture restore explore store share prepare declare compare require fire hire acquire inspire
  retire admire damage manage encourage charge merge urge judge pledge bridge allege challenge plunge arrange exchange
  range dodge oblige divide provide side preside reside guide exclude include conclude fade trade invade concede precede
  persuade explode erode`
    .trim()
    .split(/\s+/),
)
