import type { Medium } from '../../../model/layers.ts'
import type { Construction, CueNoun } from '../../quotations.ts'

/** `[medium, prepositions, nouns]`: what names a source behind "nach" or "aus"; compounds count by their last part. */
const SOURCES: readonly (readonly [Medium, string, string])[] = [
  [
    'speech',
    'nach',
    `Angabe Angaben Aussage Aussagen Auskunft Auskünfte Auskünften Worten Darstellung Darstellungen Schilderung
     Schilderungen Erklärung Erklärungen Mitteilung Mitteilungen Äußerung Äußerungen Behauptung Information Informationen
     Lesart Bekunden Beteuerung Beteuerungen Bekundungen Vernehmen Stellungnahme Interpretation Auslegung Definition
     Prognose Prognosen Vorhersage Vorhersagen Gerüchten`,
  ],
  [
    'writing',
    'nach',
    `Bericht Berichten Medienbericht Pressebericht Zeitungsbericht Agenturbericht Meldung Meldungen Studie Studien Umfrage
     Umfragen Statistik Statistiken Gesetz Hochrechnung Hochrechnungen Gesetzentwurf Gesetzesentwurf Artikel Paragraph
     Recherchen Quellen Medien Analyse Analysen Endergebnis Gutachten Pressemitteilung Verfassung Grundgesetz Satzung Richtlinie Verordnung`,
  ],
  [
    'thought',
    'nach',
    `Ansicht Meinung Auffassung Überzeugung Einschätzung Einschätzungen Erkenntnissen Erkenntnis Schätzung Schätzungen
     Vorstellung Vorstellungen Plänen Planungen Wunsch Willen Vermutung Vermutungen Annahmen Expertenmeinung Dafürhalten
     Ermessen Berechnung Berechnungen Bewertung Beobachtungen Verständnis Rechtsauffassung Wünschen Stand Ermittlungen Erkenntnisstand Idee Planung Erfahrung Erfahrungen`,
  ],
  ['thought', 'aus', 'Sicht Perspektive Blickwinkel Sichtweise Warte'],
  // "nach einer Auswertung" names a source, "nach der Auswertung" a time as often.
  [
    'writing',
    'nach ein',
    `Auswertung Untersuchung Erhebung Befragung Zählung Veröffentlichung Plan Papier Dokument Schreiben Protokoll Vermerk
     Aufstellung Übersicht Liste Rechnung Kalkulation Modellrechnung Register Entwurf Beschluss Urteil Bilanz Mitteilung
     Bekanntmachung Verlautbarung Berichterstattung Recherche Vorlage Untersuchungen Auswertungen Erhebungen Befragungen
     Zählungen Dokumenten Protokollen Aufstellungen Modellrechnungen Ermittlungsstand Befund Befunden Nachricht Nachrichten`,
  ],
]

/** Nouns that take a dass-clause, a verb-second clause or an infinitive: "die Forderung, … zu …". */
const FRAMES: readonly (readonly [Medium, string])[] = [
  [
    'speech',
    `Angabe Angaben Aussage Aussagen Behauptung Behauptungen Erklärung Mitteilung Nachricht Meldung Meldungen Bemerkung
     Äußerung Äußerungen Ankündigung Ankündigungen Forderung Forderungen Appell Appelle Aufforderung Aufruf Bitte Drohung
     Drohungen Warnung Warnungen Versprechen Zusage Zusicherung Zusagen Vorwurf Vorwürfe Vorwürfen Anschuldigung
     Anschuldigungen Beschuldigung Beschuldigungen Anklage Hinweis Hinweise Hinweisen Argument Argumente Einwand Begründung
     Kritik Klage Beschwerde Geständnis Eingeständnis Bekenntnis Antwort Prognose Prognosen Vorhersage Vorschlag
     Vorschläge Angebot Empfehlung Rat Ratschlag Beteuerung Versicherung Gerücht Gerüchte Gerüchten Andeutung Andeutungen
     Feststellung Bestätigung Dementi Worten Satz Devise Losung Parole Parolen Motto Ermahnung Anweisung Befehl Anordnung
     Unterstellung Schuldzuweisung Verdächtigung Zitat Stellungnahme Statement Formulierung Auskunft Information
     Informationen Befürchtungen Verlautbarung Bekanntgabe Darstellung Darstellungen Schilderung Schilderungen Version Ruf Garantie Absichtserklärung Anregung
     Aufrufe Bitten Mahnung Mahnungen Empfehlungen Klagen Beschwerden Einwände Begründungen Beteuerungen Klarstellung
     Schlussfolgerung Schlussfolgerungen Argumentation Mutmaßung Mutmaßungen Anspielung Entgegnung Erwiderung Diagnose`,
  ],
  [
    'writing',
    `Bericht Berichte Berichten Medienberichte Medienberichten Schlagzeile Titel Überschrift Notiz Eintrag Tweet Brief Studie Petition Antrag`,
  ],
  [
    'thought',
    `Ansicht Meinung Auffassung Überzeugung Einschätzung Annahme Vermutung Vermutungen Verdacht Befürchtung Sorge
     Hoffnung Hoffnungen Erwartung Erwartungen Glaube Glauben Wunsch Zweifel Idee Gedanke Gedanken Vorstellung These
     Theorie Schluss Ergebnis Erkenntnis Eindruck Spekulation Spekulationen Standpunkt Haltung Bedenken
     Zuversicht Befürchtungen Absicht Entscheidung Beschluss Urteil Bereitschaft Meinungen Sorgen
     Bedauern Verständnis Unverständnis Urteil Hypothese Hypothesen Thesen Theorien Einigkeit Konsens Gewissheit
     Annahmen Überlegung Überlegungen Einschätzungen Ansinnen`,
  ],
]

function build(): ReadonlyMap<string, CueNoun> {
  const nouns = new Map<string, { medium: Medium; source: Set<string>; takes: Set<Construction> }>()
  const entry = (word: string, medium: Medium) => {
    const key = word.toLowerCase()
    const known = nouns.get(key)
    if (known) return known
    const fresh = { medium, source: new Set<string>(), takes: new Set<Construction>() }
    nouns.set(key, fresh)
    return fresh
  }
  for (const [medium, words] of FRAMES)
    for (const word of words.split(/\s+/)) {
      if (word === '') continue
      const { takes } = entry(word, medium)
      for (const construction of ['clause', 'verb-second', 'zu', 'direct'] as const) takes.add(construction)
    }
  for (const [medium, preposition, words] of SOURCES)
    for (const word of words.split(/\s+/)) if (word !== '') entry(word, medium).source.add(preposition)
  return nouns
}

/** German cue nouns by lower-case form. */
export const nouns: ReadonlyMap<string, CueNoun> = build()

/** Last parts by which compounds are known: "Polizeiangaben", "Medienberichten". */
export const sourceEndings: readonly string[] = [
  'angaben',
  'berichten',
  'bericht',
  ...['agentur', 'presse', 'polizei', 'medien', 'zeitungs', 'falsch', 'eil'].flatMap((first) => [
    `${first}meldung`,
    `${first}meldungen`,
  ]),
  'schätzungen',
  'aussagen',
  'informationen',
  'meinung',
  'auffassung',
  'ansicht',
  'einschätzung',
  'gesetz',
  'umfrage',
  'studie',
]
