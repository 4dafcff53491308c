import { describe, expect, it } from 'vitest'
import { eventLines } from '../../support/events.ts'

/** Sentences by the type of event they tell, each with its day; the texts are of Thursday, 15 January 2026. */
const GERMAN: Readonly<Record<string, readonly string[]>> = {
  agreement: [
    'Nach zwölfstündigem Ringen kamen Metallbund und Arbeitgeber am Donnerstag zu einer Einigung.',
    'Die Unterhändler legten ihren Streit am Mittwoch bei.',
    'Der Vertrag wurde am Dienstag in Kassel unterschrieben.',
    'Am Dienstag setzten die Außenminister ihre Unterschrift unter das Abkommen.',
  ],
  accident: [
    'Am Montagmorgen entgleiste bei Lohwinkel ein Güterzug.',
    'Bei Lohwinkel ist am Montag ein Güterzug aus den Gleisen gesprungen.',
    'Ein Lastwagen kam am Sonntag von der Straße ab.',
    'Auf der A 9 fuhr am Samstag ein Reisebus in ein Stauende.',
  ],
  disaster: [
    'Im Lager der Firma Kemtal hat es am Dienstagabend eine Explosion gegeben.',
    'Im Lager der Firma Kemtal kam es am Dienstagabend zu einer Explosion.',
    'Gegen 22 Uhr flog am Dienstag eine Lagerhalle in die Luft.',
    'Ein Feuer hat am Mittwoch die Markthalle von Lohwinkel zerstört.',
    'Am Mittwoch stand die Halle in Flammen.',
  ],
  rescue: [
    'Die Feuerwehr löschte den Brand am Mittwochmorgen.',
    'Einsatzkräfte brachten am Dienstag 200 Anwohner in Sicherheit.',
    'Rund 200 Anwohner mussten am Dienstag ihre Häuser verlassen.',
    'Drei Arbeiter konnten am Mittwoch lebend geborgen werden.',
  ],
  death: [
    'Zwei Arbeiter kamen am Dienstag ums Leben.',
    'Zwei Arbeiter verloren am Dienstag ihr Leben.',
    'Eine Frau erlag am Donnerstag im Krankenhaus ihren Verletzungen.',
    'Karla Wendt ist am Donnerstag im Alter von 81 Jahren gestorben.',
  ],
  injury: ['Am Dienstag wurden 14 Menschen verletzt.', '14 Menschen erlitten am Dienstag Rauchvergiftungen.'],
  arrest: [
    'Die Polizei nahm am Mittwoch einen 34-Jährigen fest.',
    'Ein Verdächtiger sitzt seit Mittwoch in Untersuchungshaft.',
  ],
  investigation: [
    'Ermittler durchsuchten am Donnerstag die Zentrale des Konzerns.',
    'Die Staatsanwaltschaft hat am Montag Ermittlungen aufgenommen.',
    'Die Staatsanwaltschaft ermittelt seit Montag gegen den Geschäftsführer.',
  ],
  trial: [
    'Am Freitag beginnt vor dem Landgericht Lohwinkel der Prozess gegen den Unternehmer.',
    'Das Landgericht Lohwinkel hat Olaf Brandt am Mittwoch zu drei Jahren Haft verurteilt.',
    'Das Gericht sprach Olaf Brandt am Mittwoch frei.',
    'Die Stadt hat am Montag Klage gegen den Konzern eingereicht.',
  ],
  decision: [
    'Die Richter wiesen die Klage am Mittwoch ab.',
    'Der Stadtrat gab am Dienstag grünes Licht für den Bau.',
    'Die Regierung hat am Dienstag den Notstand ausgerufen.',
  ],
  strike: [
    'Am Dienstag legten 900 Beschäftigte die Arbeit nieder.',
    'Die Lokführer sind am Dienstag in den Ausstand getreten.',
    'Das Bodenpersonal hat am Dienstag gestreikt.',
    'Der Warnstreik legte am Dienstag den Flughafen lahm.',
  ],
  resignation: [
    'Verkehrsminister Olaf Brandt ist am Donnerstag zurückgetreten.',
    'Olaf Brandt hat am Donnerstag seinen Rücktritt eingereicht.',
    'Olaf Brandt räumte am Donnerstag seinen Posten.',
    'Olaf Brandt gibt sein Amt zum 30. Juni ab.',
  ],
  appointment: [
    'Karla Wendt wurde am Freitag zur Nachfolgerin ernannt.',
    'Der Aufsichtsrat berief am Freitag Karla Wendt an die Spitze.',
    'Am Montag tritt Karla Wendt ihr neues Amt an.',
  ],
  dismissal: [
    'Der Präsident entließ am Mittwoch seinen Finanzminister.',
    'Der Konzern setzte seinen Chef am Mittwoch vor die Tür.',
  ],
  sanctions: [
    'Die EU hat am Montag neue Sanktionen gegen Finnland verhängt.',
    'Am Montag traten die Strafzölle in Kraft.',
    'Finnland verwies am Montag drei Diplomaten des Landes.',
  ],
  delivery: [
    'Norwegen lieferte am Sonntag 20 Panzer an Finnland.',
    'Ein Konvoi mit Hilfsgütern hat am Sonntag Kassel erreicht.',
  ],
  exchange: ['Beide Länder tauschten am Samstag 40 Gefangene aus.'],
  release: ['Am Samstag kamen 40 Gefangene frei.', 'Die Entführer ließen am Samstag drei Geiseln frei.'],
  protest: [
    'Am Sonntag gingen in Kassel Zehntausende auf die Straße.',
    'Zehntausende zogen am Sonntag durch Kassel.',
    'Am Sonntag fand in Kassel eine Kundgebung statt.',
  ],
  closure: [
    'Wegen des Sturms wurde der Flughafen am Donnerstagnachmittag für drei Stunden geschlossen.',
    'Die Brücke ist seit Montag dicht.',
    'Die Strecke wurde am Montag gesperrt.',
  ],
  opening: ['Am Mittwoch rollten die ersten Züge wieder.', 'Die Brücke wurde am Mittwoch für den Verkehr freigegeben.'],
  vote: [
    'Der Stadtrat beschloss am Dienstag den Bau der Brücke.',
    'Mit 312 zu 287 Stimmen nahm das Parlament am Donnerstag das Gesetz an.',
    'Der Landtag stimmte am Donnerstag über das Gesetz ab.',
    'Der Antrag fiel am Donnerstag im Landtag durch.',
  ],
  election: ['Am Sonntag wird in der Hainmark gewählt.', 'Karla Wendt hat am Sonntag die Wahl gewonnen.'],
  announcement: [
    'Der Konzern kündigte am Dienstag die Schließung des Werks an.',
    'Karla Wendt stellte am Mittwoch ihren Plan vor.',
  ],
  meeting: [
    'Karla Wendt und Olaf Brandt kamen am Mittwoch in Kassel zusammen.',
    'Karla Wendt empfing am Mittwoch ihren Amtskollegen Olaf Brandt in Kassel.',
  ],
  talks: [
    'Die Präsidenten berieten am Mittwoch über den Grenzfluss.',
    'Am Montag werden die Gespräche in Kassel fortgesetzt.',
    'Die Verhandlungen gehen am Montag weiter.',
    'Die nächste Verhandlungsrunde ist für Montag angesetzt.',
  ],
  call: [
    'Karla Wendt telefonierte am Mittwoch mit Olaf Brandt.',
    'Am Telefon sprachen Karla Wendt und Olaf Brandt am Mittwoch über den Vertrag.',
  ],
  visit: [
    'Karla Wendt ist am Dienstag nach Kassel gereist.',
    'Karla Wendt stattete Finnland am Dienstag einen Besuch ab.',
    'Karla Wendt traf am Dienstag in Kassel ein.',
  ],
  summit: [
    'Am Freitag kommen die Staatschefs in Kassel zu einem Gipfel zusammen.',
    'Der Gipfel endete am Donnerstag ohne Ergebnis.',
  ],
  attack: [
    'Finnische Truppen griffen am Montag die Stadt Kassel an.',
    'Kassel wurde am Montag mit Raketen beschossen.',
    'Unbekannte sprengten am Montag einen Geldautomaten.',
    'Hacker drangen am Sonntag in das Netz der Klinik ein.',
  ],
}

const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  agreement: [
    'The two ministers signed the treaty on Tuesday.',
    'Both sides reached a deal on Thursday.',
    'Negotiators struck an agreement on Thursday night.',
    'The treaty was signed in Kassel on Tuesday.',
  ],
  accident: ['A freight train derailed near Lohwinkel on Monday.', 'Two buses collided on Monday.'],
  disaster: [
    'A blast tore through a chemical depot on Tuesday.',
    'An explosion ripped apart a warehouse on Tuesday night.',
    'A fire broke out at the depot on Tuesday.',
  ],
  death: ['Two workers were killed on Tuesday.', 'Two workers lost their lives on Tuesday.'],
  injury: ['Fourteen people were injured on Tuesday.'],
  arrest: ['Police detained a man on Wednesday.', 'Police arrested two suspects on Wednesday.'],
  investigation: [
    "Investigators searched the company's headquarters on Thursday.",
    'Prosecutors opened an investigation on Monday.',
  ],
  trial: [
    'A court sentenced Olaf Brandt to three years in prison on Wednesday.',
    'A court found Olaf Brandt guilty on Wednesday.',
  ],
  strike: ['Ground staff walked out on Tuesday.', 'Workers went on strike on Tuesday.'],
  resignation: ['Transport Minister Olaf Brandt quit on Thursday.'],
  appointment: ['Karla Wendt was named chief executive on Friday.', 'Karla Wendt was sworn in on Friday.'],
  dismissal: ['The president fired his finance minister on Wednesday.'],
  sanctions: ['The EU imposed new sanctions on Finland on Monday.'],
  delivery: ['Norwegen delivered 20 tanks on Sunday.'],
  exchange: ['The two countries swapped 40 prisoners on Saturday.'],
  release: ['Forty prisoners were freed on Saturday.'],
  protest: ['Tens of thousands took to the streets on Sunday.'],
  closure: ['The airport closed on Thursday.'],
  opening: ['The bridge reopened on Wednesday.'],
  rescue: ['Residents were evacuated on Tuesday.'],
  decision: ['The council approved the plan on Tuesday.'],
  vote: ['Lawmakers voted on Thursday to reject the bill.', 'Parliament passed the bill on Thursday.'],
  election: ['Voters go to the polls on Sunday.'],
  announcement: ['The company announced the closure on Tuesday.'],
  meeting: ['Karla Wendt met Olaf Brandt in Kassel on Wednesday.'],
  talks: ['Talks will resume on Monday.'],
  call: ['Karla Wendt spoke by phone with Olaf Brandt on Wednesday.'],
  visit: ['Karla Wendt travelled to Kassel on Tuesday.', 'Karla Wendt arrived in Kassel on Tuesday.'],
  summit: ['The summit ended without a deal on Thursday.'],
  attack: ['Finlandn troops attacked Kassel on Monday.', 'Missiles hit Kassel on Monday.'],
}

const rowsOf = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(texts).flatMap(([type, sentences]) => sentences.map((text) => [type, text] as const))

/** Types of the events of a text that have a day. */
async function datedTypes(text: string, language: 'de' | 'en'): Promise<readonly string[]> {
  const lines = await eventLines(text, { language })
  return lines.filter((line) => /\| 2026-\d\d-\d\d/.test(line)).map((line) => line.split(' ')[0]!)
}

describe('families of words for one event', () => {
  it.each(rowsOf(GERMAN))('%s: %s', async (type, text) => {
    expect(await datedTypes(text, 'de')).toContain(type)
  })
  it.each(rowsOf(ENGLISH))('%s: %s', async (type, text) => {
    expect(await datedTypes(text, 'en')).toContain(type)
  })
})
