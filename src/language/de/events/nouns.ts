import { nounTriggers } from '../../event-triggers.ts'

export const nouns = nounTriggers({
  call: 'schaltgespräch videogespräch telefonschalte schalte telefonat telefongespräch anruf telefonkonferenz videokonferenz videoschalte videoschaltkonferenz',
  talks:
    'spitzengespräch verhandlungsrunde gesprächsrunde tarifrunde sondierung gespräch unterredung verhandlung friedensverhandlungen beratung krisenberatung konsultation',
  meeting:
    'versammlung betriebsversammlung hauptversammlung tagung klausur klausurtagung anhörung treffen begegnung zusammenkunft sitzung',
  summit:
    'weltklimakonferenz gipfel gipfeltreffen konferenz parteitag parteikongress fachkongress weltkongress ärztekongress gewerkschaftskongress',
  visit: 'besuch reise',
  vote: 'vertrauensfrage misstrauensvotum bürgerentscheid abstimmung votum referendum volksabstimmung volksentscheid',
  election: 'urnengang wahl stichwahl',
  decision: 'punktabzug lizenzentzug richterspruch beschluss',
  agreement:
    'kompromiss friedensschluss unterzeichnung tarifabschluss waffenruhe waffenstillstand feuerpause einigung abkommen vereinbarung verständigung übereinkunft vertrag',
  attack:
    'datendiebstahl schießerei entführung sabotage putsch putschversuch massaker raketeneinschlag bluttat attentat amoklauf geiselnahme bombardierung bombardement angriff anschlag vormarsch eroberung luftangriff bodenoffensive großoffensive überfall invasion einmarsch attacke offensive annexion besetzung beschuss überfall',
  accident:
    'entgleisung karambolage massenkarambolage notlandung bruchlandung stromausfall serverausfall netzausfall gasaustritt unfall unglück kollision zusammenstoß zusammenstoss absturz havarie',
  disaster:
    'flut jahrhundertflut sturzflut naturkatastrophe flutkatastrophe tsunami hurrikan tornado taifun wirbelsturm murenabgang bergsturz felssturz großfeuer flächenbrand buschbrand verpuffung feuer flutwelle sturmflut überflutung dammbruch erdrutsch waldbrand unwetter orkan vulkanausbruch erdbeben überschwemmung hochwasser explosion einsturz brand großbrand lawine',
  death: 'todesfall ableben hinrichtung tod tötung ermordung',
  arrest: 'inhaftierung festnahme verhaftung',
  trial:
    'urteilsverkündung urteilsspruch prozessauftakt prozessbeginn anklageerhebung urteil schuldspruch gerichtsverhandlung berufungsverhandlung hauptverhandlung prozess strafprozess mordprozess gerichtsprozess verurteilung freispruch',
  investigation: 'obduktion ermittlungsverfahren ermittlung razzia durchsuchung untersuchung',
  strike: 'arbeitsniederlegung streik warnstreik arbeitskampf ausstand',
  resignation: 'amtsverzicht abdankung amtsniederlegung rücktritt',
  appointment: 'ernennung vereidigung amtseinführung amtsantritt nominierung',
  dismissal: 'abberufung suspendierung massenentlassung stellenabbau amtsenthebung entlassung absetzung',
  sanctions: 'einfuhrverbot importverbot strafmaßnahme sanktionspaket sanktion embargo strafzoll strafzölle',
  delivery: 'lieferung',
  exchange: 'häftlingsaustausch geiselaustausch gefangenentausch gefangenenaustausch',
  release: 'haftentlassung freilassung',
  protest: 'demo protestmarsch sitzblockade mahnwache protest demonstration kundgebung',
  closure: 'stilllegung sperrung schließung schliessung blockade',
  opening: 'einweihung öffnung eröffnung wiedereröffnung',
  rescue: 'rettung bergung evakuierung',
})
