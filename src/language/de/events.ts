import type { EventStatus } from '../../model/layers.ts'
import type { EventRules } from '../events.ts'
import { bodies } from './events/bodies.ts'
import { nouns } from './events/nouns.ts'
import { phrases } from './events/phrases.ts'
import { predicates } from './events/predicates.ts'
import { verbs } from './events/verbs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const statuses = (groups: Readonly<Partial<Record<EventStatus, string>>>): ReadonlyMap<string, EventStatus> =>
  new Map(
    Object.entries(groups).flatMap(([status, words]) => [...set(words)].map((word) => [word, status as EventStatus])),
  )

/** Forms of weak verbs without ge-: present, past and participle. */
function weakForms(lemmas: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const lemma of set(lemmas)) {
    const stem = lemma.replace(/e?n$/, '')
    for (const ending of ['e', 't', 'te', 'ten', 'en', 'et', 'ete', 'eten']) forms.set(stem + ending, lemma)
  }
  return forms
}

export const events: EventRules = {
  rules: [
    {
      name: 'events/verb',
      examples: [
        'Am Montag ⟦telefonierte⟧ Ministerin Karla Wendt mit Präsident Olaf Brandt.',
        'Karla Wendt ⟦rief⟧ am Dienstag Olaf Brandt an.',
      ],
      counterExamples: [
        'Karla Wendt ist eine treffende Beobachterin.',
        'Der Kurs sprach für sich.',
        'Karla Wendt traf am Mittwoch eine Entscheidung.',
        'Hat Karla Wendt mit Olaf Brandt telefoniert?',
      ],
    },
    {
      name: 'events/noun',
      examples: ['Nach dem ⟦Treffen⟧ mit Olaf Brandt zeigte sich Karla Wendt zufrieden.'],
      counterExamples: [
        'Ein Gespräch kostet nichts.',
        'Es gab am Mittwoch keinen Unfall in Berlin.',
        'Sie stritten über die Öffnung der Grenze zu Frankreich.',
      ],
    },
    {
      name: 'events/pronoun',
      examples: ['Die Gewerkschaft kündigt einen Warnstreik an. Er soll am Mittwoch ⟦beginnen⟧.'],
      counterExamples: [
        'Karla Wendt lädt zu einem Fest. Es soll am Mittwoch beginnen.',
        'Die Kälte setzt der Stadt zu. Sie hat am Mittwoch begonnen.',
      ],
    },
    {
      name: 'events/phrase',
      examples: ['Bei dem Brand kamen am Montag drei Menschen ums ⟦Leben⟧.'],
      counterExamples: ['Das Leben ist kurz.'],
    },
  ],
  verbs,
  nouns,
  compounds: true,
  alone: set(
    `flut demo klausur schalte versammlung tagung kompromiss offensive prozess beratung explosion untersuchung attacke feuer urteil tod
     deal pakt konsens durchbruch einbruch raub mord crash beben gewitter empfang räumung kündigung unruhe pleite aussprache
     anklage inferno visite aufstand fusion gefecht boykott tumult besprechung ankündigung insolvenz`,
  ),
  otherCompounds: set(
    `nationalversammlung bundesversammlung generalversammlung stadtverordnetenversammlung vertagung vereinigung wiedervereinigung einreise ausreise abreise anreise durchreise rückreise wahlkampf auswahl vorwahl berufswahl partnerwahl wortwahl
     hexenprozess friedensprozess reformprozess arbeitsprozess denkprozess lernprozess entwicklungsprozess heilungsprozess
     kaufvertrag mietvertrag arbeitsvertrag tarifvertrag versicherungsvertrag koalitionsvertrag selbstgespräch
     verkaufsgespräch tischgespräch widerstreit sonnenbrand weltoffensive charmeoffensive kundenberatung verbraucherberatung
     kostenexplosion preisexplosion bevölkerungsexplosion herzattacke panikattacke auslieferung zulieferung vertragsverlängerung
     hungerstreik haltestelle eintreffen zutreffen neubesetzung nachbesetzung stellenbesetzung postenbesetzung
     meinungsaustausch datenaustausch luftaustausch schüleraustausch studentenaustausch gedankenaustausch
     haushaltsausgleich drogenfahndung steuerfahndung rufmord selbstaufprall buchbesprechung filmbesprechung urlaubsreise
     stadtrundgang rücktrittsankündigung abiturprüfung abschlussprüfung gesellenprüfung fahrprüfung aufnahmeprüfung doktorprüfung
     meisterprüfung staatsprüfung zwischenprüfung führerscheinprüfung`,
  ),
  nounNever: new Map([
    [
      'besetzung',
      set('stelle posten amt rolle professur lehrstuhl position gremium ausschuss kabinett vorstand jury spitze'),
    ],
    ['wahl', set('verlag bank mittel ort wort methode zeitpunkt beruf partner kleidung farbe übersetzer')],
    ['absturz', set('umfrage kurs aktie preis tabelle partei wert')],
    ['explosion', set('fall fallzahl zahl preis kosten infektion neuinfektion inzidenz gewalt miete')],
    ['entlassung', set('krankenhaus klinik spital')],
    [
      'einbruch',
      set('umsatz nachfrage gewinn export konjunktur wirtschaft winter nacht dunkelheit kälte kurs auftrag'),
    ],
    ['kündigung', set('vertrag abo abonnement mitgliedschaft abkommen konto wohnung')],
    ['crash', set('kurs börse aktie markt')],
    ['übergriff', set('staat wort')],
    ['beförderung', set('gut ware gepäck brief fahrgast passagier')],
  ]),
  sited: set('anschlag attentat amoklauf geiselnahme'),
  predicates,
  achieved: set('müssen können'),
  phrases,
  lightVerbs: set(
    `stattfinden führen abhalten halten haben geben kommen dauern beginnen enden stehen verlaufen ereignen erfolgen
     geschehen verüben verhängen treffen schließen unternehmen absolvieren machen durchführen organisieren leiten
     zusammenkommen antreten folgen ansetzen bevorstehen steigen ausbrechen wüten toben fegen erschüttern treffen heimsuchen
     weitergehen fortsetzen erzielen zustandekommen legen abschließen aushandeln abstatten begehen vornehmen vollziehen
     veranstalten einberufen passieren aufflammen entbrennen ablaufen austragen niedergehen`,
  ),
  phaseVerbs: set(
    `beginnen enden starten stattfinden andauern ausbrechen anlaufen weitergehen scheitern platzen losgehen einsetzen fortsetzen
     wiederaufnehmen unterbrechen ausklingen beenden abbrechen aufnehmen`,
  ),
  beginnings: set('beginnen starten stattfinden anlaufen'),
  pronouns: new Map([
    ['er', 'masculine'],
    ['sie', 'feminine'],
    ['es', 'neuter'],
  ]),
  phaseNouns: set('ende gange gang kraft'),
  enactments: set('beschließen verabschieden billigen verhängen'),
  postpositions: set('zufolge gegenüber halber'),
  bodies,
  failures: set('scheitern platzen'),
  whoever: set('wer'),
  denials: set('dementieren bestreiten leugnen abstreiten zurückweisen ausschließen verneinen'),
  reporters: set('dass'),
  recipients: set('an'),
  planAuxiliaries: new Set(),
  datePrepositions: set('vom'),
  topicNouns: set('rede'),
  perfectAuxiliaries: set('haben'),
  pluperfect: set('haben sein'),
  sincePrepositions: set('seit'),
  planPrepositions: set('für auf'),
  passive: set('werden'),
  reflexives: set('sich einander miteinander'),
  mutual: set('einander miteinander'),
  subjectPronouns: set('er sie es wir ich ihr man beide beiden'),
  subjectRelatives: set('der welcher'),
  courseNouns: set('rand rande auftakt beginn verlauf laufe ende abschluss anschluss vorfeld'),
  elsewhen: set(
    'seitdem seither insgesamt bislang bisher nun inzwischen später zuvor früher damals schon bereits einst zuletzt',
  ),
  alongside: set('ebenfalls anschließend danach zudem außerdem auch'),
  sayings: set('sagen erklären mitteilen betonen äußern erzählen berichten schreiben bekanntgeben melden vermelden'),
  relativeGenders: new Map([
    ['der', 'masculine'],
    ['den', 'masculine'],
    ['welcher', 'masculine'],
    ['die', 'feminine'],
    ['welche', 'feminine'],
    ['das', 'neuter'],
    ['welches', 'neuter'],
  ]),
  relativePlurals: set('die welche'),
  purposePrepositions: new Set(),
  neuterArticles: set('beim vom zum das im am'),
  several: set('beide beiden'),
  pluralForms: /(?:en|ern|eln|sind)$/,
  possessiveMarks: new Set(),
  pairWords: set('beide beiden'),
  pairNever: set('seiten länder staaten parteien lager küsten züge teile häuser male fälle'),
  objectDeterminers: set('den dem einen einem seinen seinem ihren ihrem diesen diesem jenen jenem keinen keinem'),
  genitiveDeterminers: set('des der eines einer seines seiner ihres ihrer dieses dieser'),
  groups: set(
    `truppe soldat armee streitkraft militär luftwaffe marine küstenwache regierung führung behörde unterhändler delegation
     geheimdienst polizei parlament außenministerium verteidigungsministerium seite osten westen norden süden`,
  ),
  possessives: set('sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres'),
  roles: new Map([
    ['mit', 'counterpart'],
    ['gegen', 'affected'],
    ['auf', 'affected'],
    ['von', 'agent'],
    ['vom', 'agent'],
    ['durch', 'agent'],
    ['zwischen', 'pair'],
  ]),
  ownerPrepositions: set('von vom'),
  placePrepositions: set('in im bei beim auf vor an am nahe unweit'),
  givenPrepositions: set('nach bei beim während seit infolge'),
  duringPrepositions: set('bei beim während'),
  definites: set('dem der den das des diesem dieser diesen beim seinem seiner ihrem ihrer'),
  venuePrepositions: new Map([['auf', set('dem der einem einer diesem dieser seinem seiner ihrem ihrer')]]),
  summons: set('aufrufen einladen laden'),
  lasting: /(?:stündig|minütig|tägig|wöchig|monatig|stundenlang|tagelang|wochenlang|nächtlich)(?:e[nmrs]?)?$/,
  possessiveRelatives: set('deren dessen'),
  participleEndings: ['en', 'em', 'er', 'es', 'e'],
  pairs: new Map(),
  insisting: set('beharren bestehen beruhen basieren fußen gründen'),
  repeated: new Set([
    'regelmäßig',
    'regelmässig',
    'häufig',
    'gelegentlich',
    'mitunter',
    'üblicherweise',
    'normalerweise',
    'gewöhnlich',
    'immer wieder',
  ]),
  confirmers: set('bestätigen bekanntgeben melden vermelden'),
  goalPrepositions: set('nach'),
  topicPrepositions: set('über um für gegen ohne statt auf'),
  otherTimes: set('bis für seit über'),
  attributes: statuses({
    planned:
      'geplant bevorstehend anstehend künftig vorgesehen kommend angekündigt vereinbart baldig nächst angesetzt anberaumt anvisiert avisiert',
    proposed:
      'möglich denkbar vorgeschlagen etwaig eventuell erhofft gefordert unwahrscheinlich wahrscheinlich fraglich ungewiss angedacht',
    denied: 'abgesagt verschoben gescheitert geplatzt ausgefallen ausgeschlossen',
    ongoing: 'laufend andauernd anhaltend',
  }),
  governors: statuses({
    planned: `planen vereinbaren ankündigen beabsichtigen vorbereiten verabreden ansetzen zusagen versprechen vorsehen
              beschließen einigen verständigen wollen erwarten anberaumen einberufen terminieren anvisieren avisieren einplanen`,
    proposed: `vorschlagen fordern anbieten verlangen anregen erwägen einladen hoffen empfehlen bitten auffordern drängen
               aufrufen laden bereiterklären wünschen verhindern prüfen andenken`,
    denied: `absagen ablehnen dementieren ausschließen bestreiten verweigern streichen zurückweisen verschieben platzen
             ausfallen entfallen abwenden vertagen untersagen verbieten`,
  }),
  governorNouns: statuses({
    planned: 'aussicht vorbereitung planung',
    proposed: 'vorschlag bereitschaft angebot einladung',
  }),
  aheadPrepositions: set('vor'),
  resultPrepositions: set('zu zum zur'),
  states: set('sein bleiben gelten scheinen erscheinen'),
  infinitiveMarkers: set('zu'),
  noParticles: set('dabei dazu davon dagegen daran darauf damit dort hier so wieder da mehr'),
  forms: new Map([...weakForms('vereinbaren unterreden votieren havarieren'), ['durchgewunken', 'durchwinken']]),
  ongoing: set('derzeit weiterhin noch gerade momentan seit nach wie vor'),
}
