import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/article.ts'

/** A Thursday. */
const DATE = '2025-03-06'

async function first(text: string, language: string): Promise<string | undefined> {
  const { layers } = await annotateText(text, { language, date: DATE }, ['timeExpressions'])
  return layers.timeExpressions[0]?.value
}

describe('German dates', () => {
  it.each([
    ['Das Treffen ist für Freitag geplant.', '2025-03-07'],
    ['Die für Freitag geplante Sitzung entfällt.', '2025-03-07'],
    ['Die Kommission soll am Freitag entscheiden.', '2025-03-07'],
    ['Am Freitag wird gewählt.', '2025-03-07'],
    ['Am Freitag wurde gewählt.', '2025-02-28'],
    ['Sie plant, am Freitag zu reisen.', '2025-03-07'],
    ['Sie hat vor, am Freitag nach Kalden zu fahren.', '2025-03-07'],
    ['Sie kündigte an, am Freitag zurückzutreten.', '2025-03-07'],
    ['Er versprach, den Bericht am Freitag vorzulegen.', '2025-03-07'],
    ['Kommt sie am Freitag nach Kalden?', '2025-03-07'],
    ['Kam sie am Freitag nach Kalden?', '2025-02-28'],
    ['Wenn der Rat am Freitag tagt, fällt die Entscheidung.', '2025-03-07'],
    ['Falls der Rat am Freitag zustimmt, gilt das.', '2025-03-07'],
    ['Hätte der Rat am Freitag zugestimmt, wäre das Geld da.', '2025-02-28'],
    ['Am Freitag hatte sie noch gezögert.', '2025-02-28'],
    ['Der am Freitag beginnende Gipfel ist wichtig.', '2025-03-07'],
    ['Die am Freitag zu wählende Präsidentin kommt aus Kalden.', '2025-03-07'],
    ['Der am Freitag vorgestellte Plan ist umstritten.', '2025-02-28'],
    ['Die am Freitag anstehende Wahl ist wichtig.', '2025-03-07'],
    ['Vor der Wahl am Sonntag warnt der Minister.', '2025-03-09'],
    ['Nach der Wahl am Sonntag beginnt die Suche.', '2025-03-02'],
    ['Der Rat tagt am Freitag.', '2025-03-07'],
    ['Der Rat will am Freitag tagen.', '2025-03-07'],
    ['Der Rat wollte am Freitag tagen.', '2025-03-07'],
    ['Der Streik soll am Montag begonnen haben.', '2025-03-03'],
    ['Er dürfte am Montag gestartet sein.', '2025-03-03'],
    ['Das Ergebnis wird am Montag erwartet.', '2025-03-10'],
    ['Sie wird am Montag in Kalden erwartet.', '2025-03-10'],
    ['Das Ergebnis steht am Montag fest.', '2025-03-10'],
    ['Am Montag steht die Abstimmung an.', '2025-03-10'],
    ['Ab Montag gilt die Regel.', '2025-03-10'],
    ['Seit Montag gilt die Regel.', '2025-03-03'],
    ['Bis Montag muss sie liefern.', '2025-03-10'],
    ['Die Abstimmung wurde auf Montag verschoben.', '2025-03-10'],
    ['Der Start wurde auf kommenden Montag verlegt.', '2025-03-10'],
    ['Der Termin wurde auf den Montag vertagt.', '2025-03-10'],
    ['Das Spiel war für Montag angesetzt.', '2025-03-10'],
    ['Er sagte, dass er am Montag komme.', '2025-03-10'],
    ['Er sagte, er werde am Montag kommen.', '2025-03-10'],
    ['Er sagte, er sei am Montag gekommen.', '2025-03-03'],
    ['Sie könnte am Montag entscheiden.', '2025-03-10'],
    ['Sie lud für Montag zu einem Treffen ein.', '2025-03-10'],
    ['Er kündigte für Montag Proteste an.', '2025-03-10'],
    ['Die Gewerkschaft rief für Montag zum Streik auf.', '2025-03-10'],
    ['Sie einigten sich, sich am Montag zu treffen.', '2025-03-10'],
    ['Der Rat beschloss, am Montag abzustimmen.', '2025-03-10'],
    ['Er behauptet, am Montag in Kalden gewesen zu sein.', '2025-03-03'],
    ['Ihm wird vorgeworfen, am Montag den Brand gelegt zu haben.', '2025-03-03'],
    ['Wird sie am Montag kommen?', '2025-03-10'],
    ['Warum hat sie am Montag geschwiegen?', '2025-03-03'],
    ['Die Prüfung könnte im Herbst abgeschlossen sein.', '2025-FA'],
    ['Im Herbst wählt das Land einen neuen Rat.', '2025-FA'],
    ['Im Herbst sollen die Arbeiten beginnen.', '2025-FA'],
    ['Im Herbst begannen die Arbeiten.', '2024-FA'],
    ['Für Herbst ist der Umzug vorgesehen.', '2025-FA'],
    ['Die für Juni geplante Reise fällt aus.', '2025-06'],
    ['Im Juni zieht sie um.', '2025-06'],
    ['Im Juni zog sie um.', '2024-06'],
    ['Die im Juni gestartete Reihe endet.', '2024-06'],
    ['Die im Juni startende Reihe ist neu.', '2025-06'],
    ['Am Montag um 17 Uhr beginnt die Sitzung.', '2025-03-10'],
    ['Die Sitzung vom Montag war kurz.', '2025-03-03'],
    ['Zum 1. Juli steigen die Preise.', '2025-07-01'],
    ['Am 1. September treten die Regeln in Kraft.', '2025-09-01'],
    ['Bis zum 30. November müssen sie zahlen.', '2025-11-30'],
    ['Am Montag darauf starb er.', 'XXXX-WXX-1'],
    // What might have been is over; what is his is no verb.
    ['Der Rat hätte am Freitag Zeit.', '2025-03-07'],
    ['Sie will sein Mandat bis Ende August behalten.', '2025-08'],
    // Adjectives that only look like participles tell no tense.
    ['Im Sommer stehen hier regelrechte Warteschlangen.', '2025-SU'],
    // What is planned and held on a day is to come.
    ['Zu möglichen Reisen im Sommer sagte sie nichts.', '2025-SU'],
    ['Vor dem Gipfel am Montag hat sie gewarnt.', '2025-03-10'],
    ['Vor dem Gipfel am Montag hieß es noch, das reiche.', '2025-03-03'],
    ['Sie wurde auf die Liste für die Wahl am 26. September gesetzt.', '2025-09-26'],
    // A picture shows what is over.
    ['Ida Torn winkt am Montag in Kalden. Foto: Berg', '2025-03-03'],
    // The season that is on is not the past one.
    ['Im vergangenen Frühjahr schloss der Hof.', '2024-SP'],
    ['Im vergangenen Winter schloss der Hof.', '2024-WI'],
  ])('%s', async (text, value) => {
    // "im vergangenen Winter", said in March, is named after the year of its December.
    expect(await first(text, 'de')).toBe(value)
  })
})

describe('English dates', () => {
  it.each([
    ['The vote is planned for Friday.', '2025-03-07'],
    ['A vote planned for Friday was called off.', '2025-03-07'],
    ['The vote had been planned for Friday.', '2025-03-07'],
    ['The talks, scheduled for Monday, will be short.', '2025-03-10'],
    ['The council is to meet on Monday.', '2025-03-10'],
    ['The council meets on Monday.', '2025-03-10'],
    ['The council is meeting on Monday.', '2025-03-10'],
    ['The council will meet on Monday.', '2025-03-10'],
    ['The council met on Monday.', '2025-03-03'],
    ['The council has met on Monday.', '2025-03-03'],
    ['She said on Monday she would resign.', '2025-03-03'],
    ['She said she would resign on Monday.', '2025-03-10'],
    ['She is expected to resign on Monday.', '2025-03-10'],
    ['She was expected to resign on Monday.', '2025-03-10'],
    ['She plans to travel on Monday.', '2025-03-10'],
    ['She promised to resign on Monday.', '2025-03-10'],
    ['She agreed to meet him on Monday.', '2025-03-10'],
    ['Will she come on Monday?', '2025-03-10'],
    ['Did she come on Monday?', '2025-03-03'],
    ['If she comes on Monday, all is well.', '2025-03-10'],
    ['Had she come on Monday, all would be well.', '2025-03-03'],
    ['The deal, due on Monday, is late.', '2025-03-10'],
    ['The vote was postponed to Monday.', '2025-03-10'],
    ['The vote was postponed until Monday.', '2025-03-10'],
    ['Ahead of the vote on Sunday, she warned of chaos.', '2025-03-09'],
    ['After the vote on Sunday, she left.', '2025-03-02'],
    ['She left on Monday to meet the envoy.', '2025-03-03'],
    ['The rule takes effect on Monday.', '2025-03-10'],
    ['The rule has applied since Monday.', '2025-03-03'],
    ['She must decide by Monday.', '2025-03-10'],
    ['He is accused of setting the fire on Monday.', '2025-03-03'],
    ['Elections due in October could be delayed.', '2025-10'],
    ['The plan unveiled on Monday is bold.', '2025-03-03'],
    ['The summit starting on Monday is key.', '2025-03-10'],
    ['Strikes are set to begin on Monday.', '2025-03-10'],
    ['The union called a strike for Monday.', '2025-03-10'],
    ['In October the country will vote.', '2025-10'],
    ['In October the country voted.', '2024-10'],
    ['The trial opens in June.', '2025-06'],
    ['The trial opened in June.', '2024-06'],
  ])('%s', async (text, value) => {
    expect(await first(text, 'en')).toBe(value)
  })
})
