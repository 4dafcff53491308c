import type { Rule } from '../../rule.ts'
import { durationRules, setRules } from './duration-rules.ts'
import { timeRule as rule } from './time-rule.ts'

/** The German time rules with their proof. */
export const rules: readonly Rule[] = [
  rule(
    'day-month',
    ['Ida Torn kam am ⟦23. Januar⟧ an.', 'Sie tagen am ⟦Donnerstag, 25. Februar 2021⟧.', 'Es war der ⟦dritte Mai⟧.'],
    ['Er wurde am 31. Februar geboren.'],
  ),
  rule(
    'day-of-year',
    ['Am ⟦18. Oktober des vergangenen Jahres⟧ fiel Schnee.', 'Er kommt am ⟦3. Mai kommenden Jahres⟧.'],
    ['Am 18. Oktober fiel Schnee.'],
  ),
  rule(
    'day-before-range',
    ['Das Fest läuft vom ⟦5⟧. bis 22. November.', 'Sie spielt am ⟦3⟧., 4. und 5. Mai.'],
    ['Sie wohnt im 5. Stock bis Mai.'],
  ),
  rule(
    'date-in-figures',
    ['Die Frist endet am ⟦30.11.2013⟧.', 'Sie endet am ⟦15.9.⟧ um acht Uhr.'],
    ['Die Nummer ist 30.11.', 'Kapitel 1.2.3 fehlt.'],
  ),
  rule('date-iso', ['Stand ⟦2025-02-12⟧.'], ['Aktenzeichen 2025-99-12.']),
  rule(
    'weekday',
    ['Er kam am ⟦Mittwoch⟧.', 'Am ⟦vergangenen Freitag⟧ fiel Schnee.'],
    ['Die Familie Mittwoch-Huber zog um.', 'Die Sonntag-Zeitung erscheint neu.'],
  ),
  rule(
    'weekday-part',
    ['Am ⟦Dienstagabend⟧ brannte es.', 'Sie trafen sich ⟦Mittwoch früh⟧.'],
    ['Am Abend brannte es.'],
  ),
  rule(
    'weekday-of-week',
    ['Der Rat tagt am ⟦Mittwoch nächster Woche⟧.', 'Am ⟦Dienstagabend vergangener Woche⟧ brannte es.'],
    ['Am Mittwoch beginnt die Woche der Bücher.'],
  ),
  rule('part-of-weekday', ['Am ⟦Morgen des Mittwochs⟧ war es kalt.'], ['Am Morgen war es kalt.']),
  rule('weekday-deictic', ['Am morgigen ⟦Sonntag⟧ wird gewählt.'], ['Am Sonntag wird gewählt.']),
  rule('night-to-weekday', ['In der ⟦Nacht zum Dienstag⟧ fiel der Strom aus.'], ['In der Nacht fiel der Strom aus.']),
  rule(
    'part-of-date',
    ['In der Nacht auf den ⟦28. Juli⟧ regnete es.', 'Am ⟦Morgen des 14. August 1923⟧ war es kalt.'],
    ['Am Morgen schwieg das Amt.'],
  ),
  rule(
    'deictic-day',
    ['Er reist ⟦morgen⟧ ab.', '⟦Gestern⟧ schwieg das Amt.', 'Die Menschen von ⟦heute⟧ schweigen.'],
    ['Am Morgen schwieg das Amt.', 'Das ging nicht von heute auf morgen.'],
  ),
  rule('deictic-day-part', ['⟦Gestern Abend⟧ schwieg das Amt.'], ['Gestern schwieg das Amt.']),
  rule(
    'clock',
    ['Beginn ist um ⟦20.30 Uhr⟧.', 'Geöffnet von ⟦10⟧ bis 15 Uhr.', 'Um ⟦12.15⟧ folgt der Start.'],
    ['Der Preis stieg um 12.15 Euro.', 'Um 25.70 Uhr geht nichts.'],
  ),
  rule(
    'clock-in-words',
    ['Sie kam um ⟦vier Uhr⟧ an.', 'Um ⟦halb neun⟧ war Schluss.'],
    ['Sie trug vier Uhren.', 'Sie war halb vier Frauen.'],
  ),
  rule('part-of-day-adverb', ['Sie liest ⟦abends⟧.', '⟦Eines Morgens⟧ war er fort.'], ['Um vier Uhr morgens kam sie.']),
  rule(
    'part-of-day',
    ['Am ⟦Nachmittag⟧ kam Ida Torn.', 'In den ⟦frühen Morgenstunden⟧ brannte es.'],
    ['Der Nachmittag war lang.'],
  ),
  rule(
    'month',
    ['Im ⟦Juni⟧ sank der Preis.', '⟦Anfang September 2014⟧ zog sie um.', 'Von ⟦Mai⟧ bis September 2020 zog sie um.'],
    ['Frau Mai zog um.', 'August Torn zog um.'],
  ),
  rule(
    'month-of-year',
    [
      'Ab ⟦Juli dieses Jahres⟧ gilt das.',
      'Im ⟦Juni desselben Jahres⟧ galt es.',
      'Von ⟦März⟧ bis Mai vergangenen Jahres galt es.',
    ],
    ['Ab Juli gilt das.'],
  ),
  rule(
    'year',
    [
      'Er kam ⟦1991⟧ zurück.',
      'Im ⟦Jahr 2014⟧ war Wahl.',
      'Im ⟦Kriegsjahr 1943⟧ auch.',
      'Sie wurde ⟦2008⟧ Leiterin.',
      'Die ⟦2014⟧ gegründete Schule wächst.',
      '⟦44 v. Chr.⟧ starb er.',
      '⟦44 vor Christus⟧ starb er.',
      'Im ⟦Jahr 742⟧ auch.',
      'Der Film (⟦1959⟧) läuft.',
    ],
    [
      'Es kamen 1700 Menschen.',
      'Der Ofen erreicht 2000 bis 3000 Grad.',
      'Das kostet 1999 Euro.',
      'Sie zahlte rund 2000.',
      'Mehr als 2000 kamen.',
      'Im Jahr 300 Gäste zu zählen ist wenig.',
    ],
  ),
  rule(
    'day-counted',
    [
      'Sie heirateten ⟦heute vor zehn Jahren⟧.',
      '⟦Freitag in einer Woche⟧ ist frei.',
      'Am ⟦Montag vor zwei Wochen⟧ auch.',
    ],
    ['Heute kam er vor zehn Gästen an.', 'Am Montag in Kalden.'],
  ),
  rule(
    'day-of-month',
    ['Am ⟦15. dieses Monats⟧ endet die Frist.', 'Er kam am ⟦3. des Monats⟧.'],
    ['Sie wurde Spielerin des Monats.'],
  ),
  rule(
    'nth-weekday',
    ['Am ⟦dritten Sonntag im September⟧ ist Markt.', 'Er fiel am ⟦letzten Samstag im Mai 2023⟧.'],
    ['Der dritte Mann kam im September.'],
  ),
  rule('eve', ['Am ⟦Vorabend⟧ schwieg das Amt.', 'Am ⟦Vorabend⟧ der Wahl auch.'], ['Die Vorabendserie läuft.']),
  rule('this-year', ['Der Markt findet ⟦heuer⟧ statt.', 'Die ⟦diesjährige⟧ Ernte ist gut.']),
  rule(
    'year-before',
    ['Im ⟦Vorjahr⟧ kamen mehr.', 'In der ⟦Vorwoche⟧ auch.', 'Im ⟦Vormonat⟧ nicht.'],
    ['Im Vorfeld kamen mehr.'],
  ),
  rule(
    'decade',
    [
      'In ⟦den späten 60er-Jahren⟧ auch.',
      'Das war in ⟦den 1920ern⟧.',
      'In ⟦den 1990er-Jahren⟧ war das üblich.',
      'In ⟦den 60er Jahren⟧ auch.',
    ],
    ['Der 60er Bus kam.'],
  ),
  rule(
    'decade-word',
    [
      'In ⟦den neunziger Jahren⟧ war das üblich.',
      '⟦Ende der Sechzigerjahre⟧ auch.',
      '⟦Anfang der Siebziger⟧ kam er.',
      'In ⟦den zwanziger⟧ und dreißiger Jahren.',
    ],
    ['Neunzig Gäste kamen.'],
  ),
  rule(
    'century',
    [
      'Die Burg stammt aus ⟦dem 13. Jahrhundert⟧.',
      'Der Krug stammt aus ⟦dem 4. Jahrhundert vor Christus⟧.',
      'In ⟦der ersten Hälfte des 15. Jahrhunderts⟧ brannte sie.',
    ],
    ['Das Jahrhundert begann.'],
  ),
  rule(
    'era',
    ['Im ⟦Mittelalter⟧ war das Tor offen.', 'In der ⟦Nachkriegszeit⟧ fiel die Mauer.'],
    ['Sie liebt das Mittelalter.', 'Die Antike Schale zerbrach.'],
  ),
  rule('feast-time', ['In der ⟦Adventszeit⟧ ist es laut.'], ['Der Adventskranz brennt.']),
  rule('season', ['Im ⟦Herbst 2011⟧ tauchte er auf.', 'Im ⟦Frühling⟧ siegte sie.'], ['Der Winter-Biathlon beginnt.']),
  rule(
    'season-of-year',
    ['Im ⟦Herbst vergangenen Jahres⟧ siegte sie.', 'Im ⟦Sommer des kommenden Jahres⟧ auch.'],
    ['Im Herbst siegte sie.'],
  ),
  rule(
    'two-years',
    ['In ⟦der Saison 2014/15⟧ siegte sie.', 'Der Krieg von ⟦1870/71⟧ war kurz.'],
    ['In der Saison siegte sie.', 'Die Richtlinie 2001/83/EG gilt.', 'Es steht 2014/1999.'],
  ),
  rule('quarter', ['Im ⟦dritten Quartal 2009⟧ sank der Umsatz.'], ['Im fünften Quartal gibt es nichts.']),
  rule('half-year', ['In ⟦der zweiten Jahreshälfte⟧ sank der Umsatz.'], ['In der dritten Jahreshälfte nicht.']),
  rule(
    'holiday',
    ['An ⟦Ostern 2025⟧ regnete es.', 'Am ⟦Heiligen Abend⟧ auch.', 'Am ⟦Karfreitag⟧ ruhte alles.'],
    ['Die Osterinsel liegt weit weg.'],
  ),
  rule(
    'relative-unit',
    ['In ⟦der kommenden Woche⟧ tagt der Rat.', 'Im ⟦vergangenen Jahr⟧ auch.'],
    ['Die Woche war lang.'],
  ),
  rule(
    'relative-twice',
    ['Im ⟦vorletzten Jahr⟧ siegte sie.', 'In ⟦der übernächsten Woche⟧ tagt der Rat.'],
    ['Der vorletzte Platz blieb leer.'],
  ),
  rule(
    'told-unit',
    ['Im ⟦selben Jahr⟧ zog er um.', 'Im ⟦Jahr darauf⟧ auch.', 'In ⟦den folgenden Jahren⟧ nicht.'],
    ['Er fuhr den gleichen Weg.'],
  ),
  rule(
    'later',
    ['⟦Drei Jahre später⟧ zog er um.', '⟦Wenige Wochen danach⟧ auch.', '⟦Jahre später⟧ erst.'],
    ['Später zog er um.', 'Er kam früher oder später.'],
  ),
  rule(
    'ordinal-unit',
    ['Am ⟦ersten Tag⟧ regnete es.', 'In ⟦der dritten Woche⟧ schien die Sonne.'],
    ['In der zweiten Minute fiel das Tor.', 'Das erste Mal war es.'],
  ),
  rule('of-the-year', ['Sie ist die Sportlerin ⟦des Jahres⟧.'], ['Im Laufe des Jahres zog sie um.']),
  rule('midnight', ['Kurz vor ⟦Mitternacht⟧ kam sie.'], ['Das Mitternachtsmahl war gut.']),
  rule(
    'told-part-of-day',
    ['Am 3. Mai kam sie. Am ⟦selben Abend⟧ sang sie.', 'Am ⟦nächsten Morgen⟧ war er fort.'],
    ['Am Morgen war er fort.'],
  ),
  rule('weekend', ['Am ⟦Wochenende⟧ regnete es.'], ['Das Wochenende war lang.']),
  rule('next-day', ['Am ⟦nächsten Tag⟧ fehlte das Geld.'], ['Eines Tages fehlte das Geld.']),
  rule('that-day', ['An ⟦diesem Tag⟧ tagt der Rat.'], ['Der Tag war lang.']),
  rule('day-before', ['Wie am ⟦Vortag⟧ siegte Ida Torn.'], ['Der Vortrag war lang.']),
  rule(
    'edge-of-unit',
    ['Ab ⟦Ende des Jahres⟧ stand sie dort.', 'Zum ⟦Jahresende⟧ läuft das aus.'],
    ['Am Ende der Straße.'],
  ),
  rule(
    'present',
    [
      'Sie ist ⟦derzeit⟧ krank.',
      'Das ist ⟦heutzutage⟧ selten.',
      'Im ⟦Moment⟧ schweigt er.',
      'Die ⟦heutige⟧ Lage ist ernst.',
    ],
    ['Zur Zeit der Kaiser war das anders.', 'Im Moment der Ruhe schwieg er.', 'Am heutigen Mittwoch tagt er.'],
  ),
  rule('until-today', ['Das gilt auch ⟦heute noch⟧.'], ['Das gilt heute.']),
  rule(
    'past',
    [
      'Er kam ⟦kürzlich⟧ zurück.',
      '⟦Einst⟧ war er Wirt.',
      'Das war ⟦vor langer Zeit⟧.',
      '⟦Gestern noch⟧ war er allein.',
    ],
    ['Noch gestern sprach er.'],
  ),
  rule(
    'formerly',
    ['⟦Früher⟧ war das anders.', 'Die ⟦frühere⟧ Wirtin Ida Torn kam.'],
    ['Sie kam früher als er.', 'Drei Wochen früher ging sie.', 'Am frühen Abend ging sie.', 'Noch früher kam er.'],
  ),
  rule('some-day', ['⟦Eines Tages⟧ kommt sie.'], ['Binnen eines Tages kommt sie.']),
  rule(
    'future',
    ['Das kommt ⟦bald⟧.', 'In ⟦Zukunft⟧ ist das anders.'],
    ['So bald er kam, ging sie.', 'Bald darauf ging sie.'],
  ),
  ...durationRules,
  ...setRules,
]
