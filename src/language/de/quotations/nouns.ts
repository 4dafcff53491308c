import type { Medium } from '../../../model/layers.ts'
import type { Construction, CueNoun } from '../../quotations.ts'

/** Nouns that stand after "nach", "laut", "aus" or "zufolge" and take clauses. Singular then plural where it differs. */
const SOURCES: readonly (readonly [Medium, string])[] = [
  [
    'speech',
    `Angabe Angaben Aussage Aussagen Auskunft Auskünfte Auskünften Worten Darstellung Darstellungen Schilderung
     Schilderungen Erklärung Erklärungen Mitteilung Mitteilungen Äußerung Äußerungen Behauptung Behauptungen Information
     Informationen Ankündigung Ankündigungen Lesart Zeugenaussagen Zeugenangaben Augenzeugenberichten Polizeiangaben
     Medienangaben Behördenangaben Regierungsangaben Firmenangaben Unternehmensangaben Armeeangaben Gewerkschaftsangaben
     Veranstalterangaben Herstellerangaben Agenturangaben Presseangaben Vereinsangaben Militärangaben Krankenhausangaben
     Feuerwehrangaben Bekunden Beteuerung Beteuerungen Bekundungen Vernehmen Lesarten Begründung Stellungnahme
     Stellungnahmen Interpretation Auslegung Definition Klarstellung Prognose Prognosen Vorhersage Vorhersagen Gerüchten
     Gerüchte`,
  ],
  [
    'writing',
    `Bericht Berichten Berichte Medienbericht Medienberichten Medienberichte Pressebericht Presseberichten Presseberichte
     Zeitungsbericht Zeitungsberichten Zeitungsberichte Agenturbericht Agenturberichten Agenturmeldungen Meldung Meldungen
     Medienmeldungen Pressemeldungen Pressemitteilung Presseerklärung Studie Studien Untersuchung Untersuchungen Umfrage
     Umfragen Statistik Statistiken Gutachten Urteil Beschluss Gesetz Verfassung Vertrag Recherchen Erhebung Erhebungen
     Hochrechnung Hochrechnungen Analyse Protokoll Dokument Dokumenten Unterlagen Fernsehberichten Lagebericht
     Polizeibericht Jahresbericht Abschlussbericht Zwischenbericht Forschungsbericht Umfrageergebnissen`,
  ],
  [
    'thought',
    `Ansicht Ansichten Meinung Auffassung Auffassungen Überzeugung Einschätzung Einschätzungen Erkenntnis Erkenntnissen
     Erkenntnisse Schätzung Schätzungen Sicht Vorstellung Vorstellungen Plänen Planungen Wunsch Willen Annahme Annahmen
     Vermutung Vermutungen Expertenmeinung Expertenansicht Expertenschätzungen Dafürhalten Ermessen Berechnung
     Berechnungen Erwartung Erwartungen Urteil Bewertung Beobachtung Beobachtungen Erfahrung Ermittlungen Forderung
     Einschätzung Verständnis Rechtsauffassung Rechtsansicht Ergebnis Ergebnissen Perspektive Theorie Ermittlungsstand
     Ermittlungsergebnissen Wünschen Blickwinkel Logik`,
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
     Kritik Klage Beschwerde Geständnis Eingeständnis Bekenntnis Antwort Frage Prognose Prognosen Vorhersage Vorschlag
     Vorschläge Angebot Empfehlung Rat Ratschlag Beteuerung Versicherung Gerücht Gerüchte Gerüchten Andeutung Andeutungen
     Feststellung Bestätigung Dementi Worten Satz Devise Losung Parole Parolen Motto Ermahnung Anweisung Befehl Anordnung
     Unterstellung Schuldzuweisung Verdächtigung Zitat Stellungnahme Statement Formulierung Auskunft Information
     Informationen Befürchtungen Verlautbarung Bekanntgabe Ankündigen Anfrage Ruf Garantie Absichtserklärung Anregung`,
  ],
  [
    'writing',
    `Bericht Berichte Berichten Medienberichte Medienberichten Schlagzeile Titel Überschrift Notiz Eintrag Tweet Brief Studie Petition Antrag`,
  ],
  [
    'thought',
    `Ansicht Meinung Auffassung Überzeugung Einschätzung Annahme Vermutung Vermutungen Verdacht Befürchtung Sorge Angst
     Furcht Hoffnung Hoffnungen Erwartung Erwartungen Glaube Glauben Wunsch Zweifel Idee Gedanke Gedanken Vorstellung These
     Theorie Schluss Ergebnis Erkenntnis Eindruck Gefühl Spekulation Spekulationen Standpunkt Haltung Position Bedenken
     Zuversicht Befürchtungen Absicht Plan Pläne Ziel Entscheidung Beschluss Urteil Bereitschaft Meinungen Sorgen
     Bedauern Verständnis Unverständnis Urteil`,
  ],
]

function build(): ReadonlyMap<string, CueNoun> {
  const nouns = new Map<string, { medium: Medium; source: boolean; takes: Set<Construction> }>()
  const entry = (word: string, medium: Medium) => {
    const key = word.toLowerCase()
    const known = nouns.get(key)
    if (known) return known
    const fresh = { medium, source: false, takes: new Set<Construction>() }
    nouns.set(key, fresh)
    return fresh
  }
  for (const [medium, words] of FRAMES)
    for (const word of words.split(/\s+/)) {
      if (word === '') continue
      const { takes } = entry(word, medium)
      for (const construction of ['clause', 'verb-second', 'zu', 'direct'] as const) takes.add(construction)
    }
  for (const [medium, words] of SOURCES)
    for (const word of words.split(/\s+/)) if (word !== '') entry(word, medium).source = true
  return nouns
}

/** German cue nouns by lower-case form. */
export const nouns: ReadonlyMap<string, CueNoun> = build()
