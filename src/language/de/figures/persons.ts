const PERSONS = new Set(
  'mann menschen personen person leute tote toten verletzte verletzten verwundete verwundeten soldaten soldatinnen zivilisten einwohner einwohnern bürger bürgerinnen demonstranten demonstrierende teilnehmer teilnehmern teilnehmerinnen kinder kindern frauen männer männern jugendliche jugendlichen opfer opfern beschäftigte beschäftigten mitarbeiter mitarbeitern mitarbeiterinnen angestellte flüchtlinge flüchtlingen geflüchtete migranten geiseln gefangene gefangenen vermisste vermissten polizisten beamte beamten einsatzkräfte einsatzkräften helfer helfern schüler schülern schülerinnen studierende studenten patienten passagiere passagieren insassen bewohner bewohnern anwohner anwohnern abgeordnete abgeordneten mitglieder mitgliedern besucher besuchern gäste gästen zuschauer zuschauern anhänger anhängern wähler wählern kunden festgenommene verdächtige verdächtigen täter tätern todesopfer todesopfern infizierte erkrankte arbeitslose arbeitslosen arbeiter arbeitern rentner rentnern fahrgäste fahrgästen pendler pendlern schwerverletzte schwerverletzten leichtverletzte leichtverletzten anwälte anwälten lehrer lehrern ärzte ärzten pfleger pflegern angestellten befragte befragten reisende reisenden feuerwehrleute retter rettern spieler spielern sportler fans kämpfer kämpfern minister ministern deutsche deutschen österreicher schweizer ukrainer russen israelis palästinenser zeugen zeuge zeuginnen richter richtern läufer läufern'.split(
    ' ',
  ),
)

/** Ends of compounds and derivations that name people: "Schulkinder", "Flugbegleiterinnen". */
const PERSON_ENDING =
  /(?:menschen|personen|leute|soldaten|kindern?|männern?|frauen|arbeitern?|nehmern?|begleitern?|mitgliedern?|innen|polizisten|beamten?|piloten|flüchtlingen?|bürgern?|opfern?|helfern?|schülern?|fahrern?|gegnern?|anhängern?|kräften?|häftlingen?|bauern|landwirten?|händlern?|nutzern?|lesern?|augenzeugen|delegierten?|diplomaten|srichtern?|sanitätern?|käufern?|musikern?|forschern?|experten|ingenieuren?|lehrlingen?|freiwilligen?|überlebenden?|angeklagten?|beschuldigten?|eigentümern?|touristen|journalisten|aktivisten|extremisten|terroristen|jährigen?|angehörigen?)$/iu

/** Whether a noun names people: "Tote", "Soldaten". */
export function isPerson(noun: string): boolean {
  return PERSONS.has(noun.toLowerCase()) || PERSON_ENDING.test(noun)
}
