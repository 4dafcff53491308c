import { nounTriggers } from '../../event-triggers.ts'

export const nouns = nounTriggers({
  call: 'telefonat telefongespräch anruf telefonkonferenz videokonferenz videoschalte videoschaltkonferenz',
  talks:
    'verhandlungsrunde gesprächsrunde tarifrunde sondierung gespräch unterredung verhandlung friedensverhandlungen beratung krisenberatung konsultation',
  meeting: 'treffen begegnung zusammenkunft sitzung',
  summit:
    'gipfel gipfeltreffen konferenz parteitag parteikongress fachkongress weltkongress ärztekongress gewerkschaftskongress',
  visit: 'besuch reise',
  vote: 'vertrauensfrage misstrauensvotum bürgerentscheid abstimmung votum referendum volksabstimmung volksentscheid',
  election: 'wahl stichwahl',
  decision: 'beschluss',
  agreement:
    'tarifabschluss waffenruhe waffenstillstand feuerpause einigung abkommen vereinbarung verständigung übereinkunft vertrag',
  attack:
    'attentat amoklauf geiselnahme bombardierung bombardement angriff anschlag vormarsch eroberung luftangriff bodenoffensive großoffensive überfall invasion einmarsch attacke offensive annexion besetzung beschuss überfall',
  accident: 'unfall unglück kollision zusammenstoß zusammenstoss absturz havarie',
  disaster:
    'feuer flutwelle sturmflut überflutung dammbruch erdrutsch waldbrand unwetter orkan vulkanausbruch erdbeben überschwemmung hochwasser explosion einsturz brand großbrand lawine',
  death: 'tod tötung ermordung',
  arrest: 'festnahme verhaftung',
  trial:
    'urteil schuldspruch gerichtsverhandlung berufungsverhandlung hauptverhandlung prozess strafprozess mordprozess gerichtsprozess verurteilung freispruch',
  investigation: 'ermittlung razzia durchsuchung untersuchung',
  strike: 'arbeitsniederlegung streik warnstreik arbeitskampf ausstand',
  resignation: 'rücktritt',
  appointment: 'ernennung vereidigung amtseinführung amtsantritt nominierung',
  dismissal: 'entlassung absetzung',
  sanctions: 'sanktion embargo strafzoll strafzölle',
  delivery: 'lieferung',
  exchange: 'häftlingsaustausch geiselaustausch gefangenentausch gefangenenaustausch',
  release: 'freilassung',
  protest: 'mahnwache protest demonstration kundgebung',
  closure: 'sperrung schließung schliessung blockade',
  opening: 'öffnung eröffnung wiedereröffnung',
  rescue: 'rettung bergung evakuierung',
})
