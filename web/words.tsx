import { createContext, useContext } from 'react'
import type { DeskUser, DeskWords } from '../src/model/desk-api.ts'

export type Language = 'de' | 'en'

const de = {
  stories: 'Meldungen',
  search: 'Suche',
  searchHint: 'Wörter, "Wortfolge", sprecher:Name, datum:7d, -ohne',
  add: 'Hinzufügen',
  loading: 'Lädt …',
  noStories: 'Noch keine Meldungen. Fügen Sie Artikel hinzu, hier oder mit',
  articles: 'Texte',
  outlets: 'Medien',
  independent: 'unabhängige Berichte',
  disputed: 'strittig',
  changed: 'geändert',
  onlySeveral: 'nur mehrere Medien',
  onlyDisputed: 'nur strittige',
  more: 'Weitere',
  read: 'Texte nebeneinander',
  sources: 'Quellen',
  download: 'Herunterladen',
  nothing: 'Nichts gefunden.',
  hits: 'Treffer',
  ignored: 'Nicht verstanden und weggelassen:',
  paste: 'Text einfügen',
  pasteText: 'Artikeltext',
  title: 'Titel (wenn getrennt)',
  outlet: 'Medium',
  date: 'Datum',
  files: 'Dateien',
  drop: 'Dateien hierher ziehen oder wählen: Text, HTML, PDF, Word, Mail, JSON, Feeds',
  urls: 'Adressen, eine je Zeile',
  store: 'Aufnehmen',
  steps: { reading: 'Liest', grouping: 'Ordnet ein', comparing: 'Vergleicht', done: 'Fertig' },
  outcomes: { added: 'aufgenommen', revised: 'neue Fassung', updated: 'ergänzt', unchanged: 'schon da' },
  failed: 'Nicht aufgenommen',
  unknown: 'unbekannt',
  inferred: 'erschlossen',
  citedBy: 'Diese Stelle belegt',
  pick: 'Anklicken einer markierten Stelle zeigt, was sie belegt und wo die anderen Quellen dasselbe sagen.',
  column: 'Text',
  another: 'noch einen dazu',
  close: 'Spalte schließen',
  toStory: 'Zur Meldung',
  original: 'Original',
  gone: 'Das gibt es hier nicht, oder nicht mehr.',
  theme: { auto: 'Farben: wie System', light: 'Farben: hell', dark: 'Farben: dunkel' },
  language: 'English',
  keys: 'j und k: weiter und zurück · Eingabe: öffnen · c: berichtigen · /: suchen',
  skip: 'Zum Inhalt',
  notFound: 'Diese Seite gibt es nicht.',
  independentShort: 'unabh.',
  copyOf: 'übernimmt',
  additions: 'eigene Stellen',
  omissions: 'weggelassene Stellen',
  edits: 'geänderte Stellen',
  changedPositions: 'Was sich geändert hat',
  showAll: 'Alle zeigen',
  onBehalfOf: 'für',
  unnamed: 'ohne Namen',
  corrections: 'Berichtigungen',
  login: {
    title: 'Anmelden',
    means: 'Dieser Platz wird von mehreren benutzt. Zugang geben die, die ihn betreiben.',
    name: 'Name',
    password: 'Kennwort',
    withToken: 'Mit einem Zugangsschlüssel anmelden',
    withName: 'Mit Name und Kennwort anmelden',
    token: 'Zugangsschlüssel',
    enter: 'Anmelden',
    leave: 'Abmelden',
  },
  fix: {
    correct: 'Berichtigen',
    why: 'Grund (freiwillig)',
    missing: 'Bitte erst wählen oder ausfüllen, worum es geht.',
    kept: 'Festgehalten.',
    undone: 'Zurückgenommen.',
    undo: 'Rückgängig',
    redo: 'Wiederherstellen',
    isUndone: 'zurückgenommen',
    none: 'Noch hat niemand etwas berichtigt.',
    name: 'Name',
    rename: 'Umbenennen',
    sameAs: 'Dasselbe wie',
    join: 'Zusammenlegen',
    someoneElse: 'Diese Schreibweisen meinen jemand anderen',
    part: 'Trennen',
    noName: 'Das ist kein Name',
    everywhere: 'in allen Meldungen',
    wordings: 'Welche Fassungen',
    different: 'Diese Quellen meinen etwas anderes',
    confirmQuotation: 'Zitat bestätigen',
    noQuotation: 'Das ist kein Zitat',
    saidBy: 'Gesagt von',
    nobody: 'niemand sicher',
    attribute: 'Zuschreiben',
    confirmDifference: 'Unterschied bestätigen',
    noDifference: 'Das ist kein Unterschied',
    moveTo: 'Gehört zu',
    move: 'Verschieben',
    newStory: 'einer neuen Meldung',
    sameStory: 'Dieselbe Meldung wie',
    otherStory: 'Diese Texte sind eine eigene Meldung',
    note: 'Anmerken',
    notes: 'Anmerkungen',
    noteText: 'Anmerkung',
    picked: 'Gewählte Worte',
  },
}

const en: typeof de = {
  stories: 'Stories',
  search: 'Search',
  searchHint: 'words, "a phrase", speaker:name, date:7d, -without',
  add: 'Add',
  loading: 'Loading …',
  noStories: 'No stories yet. Add articles, here or with',
  articles: 'articles',
  outlets: 'outlets',
  independent: 'independent reports',
  disputed: 'disputed',
  changed: 'changed',
  onlySeveral: 'several outlets only',
  onlyDisputed: 'disputed only',
  more: 'More',
  read: 'Read side by side',
  sources: 'Sources',
  download: 'Download',
  nothing: 'Nothing found.',
  hits: 'hits',
  ignored: 'Not understood and left out:',
  paste: 'Paste a text',
  pasteText: 'Text of the article',
  title: 'Title (if separate)',
  outlet: 'Outlet',
  date: 'Date',
  files: 'Files',
  drop: 'Drop files here or choose them: text, HTML, PDF, Word, mail, JSON, feeds',
  urls: 'Addresses, one a line',
  store: 'Add',
  steps: { reading: 'Reading', grouping: 'Grouping', comparing: 'Comparing', done: 'Done' },
  outcomes: { added: 'added', revised: 'new revision', updated: 'completed', unchanged: 'already there' },
  failed: 'Not added',
  unknown: 'unknown',
  inferred: 'inferred',
  citedBy: 'This passage backs',
  pick: 'Choose a marked passage to see what it backs and where the other sources say the same.',
  column: 'Text',
  another: 'add another',
  close: 'Close column',
  toStory: 'To the story',
  original: 'Original',
  gone: 'This is not here, or no longer.',
  theme: { auto: 'Colours: as system', light: 'Colours: light', dark: 'Colours: dark' },
  language: 'Deutsch',
  keys: 'j and k: next and previous · Enter: open · c: correct · /: search',
  skip: 'To the content',
  notFound: 'There is no such page.',
  independentShort: 'indep.',
  copyOf: 'reprints',
  additions: 'passages of its own',
  omissions: 'passages left out',
  edits: 'passages changed',
  changedPositions: 'What changed',
  showAll: 'Show all',
  onBehalfOf: 'for',
  unnamed: 'unnamed',
  corrections: 'Corrections',
  login: {
    title: 'Log in',
    means: 'Several people use this desk. Those who run it let you in.',
    name: 'Name',
    password: 'Password',
    withToken: 'Log in with a token',
    withName: 'Log in with name and password',
    token: 'Token',
    enter: 'Log in',
    leave: 'Log out',
  },
  fix: {
    correct: 'Correct',
    why: 'Reason (optional)',
    missing: 'Choose or fill in first what this is about.',
    kept: 'Kept.',
    undone: 'Taken back.',
    undo: 'Undo',
    redo: 'Bring back',
    isUndone: 'taken back',
    none: 'Nobody has corrected anything yet.',
    name: 'Name',
    rename: 'Rename',
    sameAs: 'The same as',
    join: 'Join',
    someoneElse: 'These spellings mean someone else',
    part: 'Part',
    noName: 'This is no name',
    everywhere: 'in all stories',
    wordings: 'Which wordings',
    different: 'These sources mean something else',
    confirmQuotation: 'Confirm the quotation',
    noQuotation: 'This is no quotation',
    saidBy: 'Said by',
    nobody: 'nobody certain',
    attribute: 'Attribute',
    confirmDifference: 'Confirm the difference',
    noDifference: 'This is no difference',
    moveTo: 'Belongs to',
    move: 'Move',
    newStory: 'a new story',
    sameStory: 'The same story as',
    otherStory: 'These texts are a story of their own',
    note: 'Take a note',
    notes: 'Notes',
    noteText: 'Note',
    picked: 'Chosen words',
  },
}

export type Words = typeof de
export const WORDS: Readonly<Record<Language, Words>> = { de, en }

export interface Speech {
  readonly language: Language
  readonly words: Words
  readonly names: DeskWords | undefined
  readonly user: DeskUser | undefined
}

export const SpeechContext = createContext<Speech>({ language: 'de', words: de, names: undefined, user: undefined })

/** The words of the desk in the language chosen. */
export function useSpeech(): Speech {
  return useContext(SpeechContext)
}

/** English here is that of the dossier: "6 March 2026". */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'de-DE')

const WRITTEN = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** A day or moment as it is written. */
export function dayInWords(date: string | undefined, language: Language): string {
  if (date === undefined) return ''
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date
  return new Intl.DateTimeFormat(localeOf(language), WRITTEN).format(noonOf(date))
}

/** A day, or the first and the last: "5.–7. März 2026". */
export function daysInWords([first, last]: readonly string[], language: Language): string {
  if (first === undefined || last === undefined) return dayInWords(first, language)
  return new Intl.DateTimeFormat(localeOf(language), WRITTEN).formatRange(noonOf(first), noonOf(last))
}

const noonOf = (date: string) => new Date(`${date.slice(0, 10)}T12:00:00Z`)

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** How long a moment is ago: "vor 5 Minuten"; its day where that is more than a week. */
export function sinceInWords(moment: string, language: Language): string {
  const seconds = (Date.now() - Date.parse(moment)) / 1000
  if (!(seconds < 7 * 86_400)) return dayInWords(moment, language)
  const [unit, length] = UNITS.find(([, one]) => seconds >= one) ?? ['minute', 60]
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' })
  return format.format(-Math.max(0, Math.floor(seconds / length)), unit)
}
