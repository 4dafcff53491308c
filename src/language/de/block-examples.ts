import type { Rule } from '../rule.ts'

const PROSE =
  'Der Gemeinderat von Obertal hat am Dienstag den Bau der neuen Brücke beschlossen. Die Arbeiten sollen im Herbst beginnen und zwei Jahre dauern.'
const MORE =
  'Bürgermeisterin Ida Köstner sprach von einem guten Tag für das ganze Tal. Gegner des Vorhabens kündigten an, vor Gericht zu ziehen.'

/** What the rules of the block layer find in German texts, and what they leave alone. */
export const blockExamples: readonly Rule[] = [
  {
    name: 'blocks/hashtags',
    examples: [`${PROSE}\n⟦#obertal #brücke #gemeinderat⟧`],
    counterExamples: [`${PROSE}\nUnter #obertal sammeln sich im Netz die Gegner der Brücke.\n${MORE}`],
  },
  {
    name: 'blocks/social-link',
    examples: [
      `${PROSE}\n⟦Abonniere unseren Kanal https://video.example/talbote⟧`,
      `${PROSE}\n⟦Der Talbote auf Instagram: @talbote⟧`,
    ],
    counterExamples: [
      `${PROSE}\nDie Unterlagen liegen nach Angaben der Gemeinde seit Montag unter https://obertal.example/bruecke öffentlich aus.`,
    ],
  },
  {
    name: 'blocks/notice',
    examples: [
      `${PROSE}\n⟦In eigener Sache: Kommentare zu diesem Thema sind zurzeit geschlossen.⟧`,
      `${PROSE}\n⟦Hinweis der Redaktion: Dieser Text wurde um 15 Uhr ergänzt.⟧`,
      `${PROSE}\n⟦Sie erhalten diese E-Mail, weil Sie unseren Rundbrief bestellt haben.⟧`,
    ],
    counterExamples: [
      `${PROSE}\nDer Hinweis der Feuerwehr kam für die Anwohner zu spät, wie der Rat einräumte.`,
      `${PROSE}\nSie erhalten diese E-Mail morgen noch einmal, kündigte das Rathaus an.`,
    ],
  },
  {
    name: 'blocks/page-data',
    examples: [`⟦Stand: 12.03.2031, 18:30 Uhr⟧\n${PROSE}`, `⟦Lesezeit: 3 Minuten⟧\n${PROSE}`],
    counterExamples: [`Der Stand der Arbeiten ist nach Angaben der Gemeinde unklar.\n${PROSE}`],
  },
  {
    name: 'blocks/read-more',
    examples: [`${PROSE}\n⟦Lesen Sie auch: Warum die alte Brücke gesperrt wurde⟧\n${MORE}`],
    counterExamples: [`${PROSE}\n„Lesen Sie mehr Akten“, rief eine Zuhörerin dem Rat zu.\n${MORE}`],
  },
  {
    name: 'blocks/byline',
    examples: [`Rat beschließt Brücke\n⟦Von Ida Beispiel und Udo Muster, Obertal⟧\n${PROSE}`],
    counterExamples: [`Von Gegnern belagert: Streit um die Brücke\n${PROSE}`],
  },
  {
    name: 'blocks/author-initials',
    examples: [`${PROSE}\n⟦[IB/UM]⟧`, `${PROSE} ⟦(ibe/mus)⟧`, `${PROSE} ⟦(Schluss) ibe/mus⟧`, `${PROSE}⟦/ibe/DP/mus⟧`],
    counterExamples: [`${PROSE}\nDem Antrag stimmten auch die Freien Wähler zu (FW).`],
  },
  {
    name: 'blocks/agency-line',
    examples: [
      `${PROSE}\n${MORE} ⟦(dpa)⟧`,
      `${PROSE}\n${MORE}\n⟦TAL/dpa⟧`,
      `${PROSE} ⟦Mit Material der Nachrichtenagenturen dpa und AFP⟧`,
    ],
    counterExamples: [
      `Das bestätigte ein Sprecher der dpa.\n${PROSE}`,
      `${PROSE} Die Sprecherin der Partei (SPD) schwieg.`,
    ],
  },
  {
    name: 'blocks/agency-copyright',
    examples: [`${PROSE}\n${MORE}\n⟦© dpa-infocom, dpa:310512-99-123456/2⟧`],
    counterExamples: [`${PROSE}\n© dpa\n${MORE}\n${PROSE}`],
  },
  {
    name: 'blocks/source-line',
    examples: [`${PROSE} ⟦Quelle: talbote.example, ibe⟧`],
    counterExamples: [
      `${PROSE} Quelle: der Bach, der hinter dem Rathaus entspringt. Er führt seit Wochen kaum Wasser.`,
    ],
  },
  {
    name: 'blocks/agency-in-the-middle',
    examples: [`Rat beschließt Brücke\n${PROSE}\n${MORE}\n⟦Quelle: dpa⟧\n${MORE}\n${PROSE}\n${MORE}`],
    counterExamples: [`Rat beschließt Brücke\n${PROSE}\n${MORE}\n(dpa)`],
  },
  {
    name: 'blocks/metadata-residue',
    examples: [`⟦date 2031-03⟧ ${PROSE}`],
    counterExamples: [`Datum und Ort der Sitzung stehen fest.\n${PROSE}`],
  },
  {
    name: 'blocks/navigation-residue',
    examples: [`Rat beschließt Brücke in Obertal\n⟦Startseite Politik⟧ ${PROSE}`],
    counterExamples: [`Startseiten im Netz zeigen das Rathaus noch ohne Brücke.\n${PROSE}`],
  },
  {
    name: 'blocks/repeated-headline',
    examples: [`Rat beschließt Brücke in Obertal\n⟦Rat beschließt Brücke in Obertal⟧\n${PROSE}`],
    counterExamples: [`Rat beschließt Brücke in Obertal\nGegner kündigen Klage an\n${PROSE}`],
  },
  {
    name: 'blocks/dateline',
    examples: [
      `⟦Obertal.⟧ ${PROSE}`,
      `⟦Obertal (APA) –⟧ ${PROSE}`,
      `⟦BAD OBERTAL -⟧ ${PROSE}`,
      `Rat beschließt Brücke\nDas Tal bekommt nach Jahren des Streits eine neue Brücke.\n⟦Obertal/Niedertal –⟧ ${PROSE}`,
    ],
    counterExamples: [
      `Köstner – seit drei Jahren im Amt – lobte den Beschluss des Gemeinderats von Obertal ausdrücklich.`,
      `Dr. Köstner lobte den Beschluss. ${PROSE}`,
      `Rad- und Fußweg sollen getrennt werden, wie die Bürgermeisterin am Dienstag mitteilte.`,
    ],
  },
  {
    name: 'blocks/end-mark',
    examples: [`${PROSE} ${MORE} ⟦Hier können Sie die Rechte an diesem Artikel erwerben. Ein Wanderer verschwindet.⟧`],
    counterExamples: [`${PROSE} ${MORE}`],
  },
  {
    name: 'blocks/photo-caption',
    examples: [
      `${PROSE}\n⟦Die alte Brücke von Obertal im Winter.⟧ © Ida Beispiel/dpa\n${MORE}`,
      `${PROSE} ⟦Die alte Brücke ist seit Mai gesperrt.⟧ (Foto: Ida Beispiel) ${MORE} ${PROSE} ${MORE}`,
    ],
    counterExamples: [`${PROSE}\nDas Foto der alten Brücke hängt seit Jahren im Rathaus von Obertal.\n${MORE}`],
  },
  {
    name: 'blocks/photo-credit',
    examples: [
      `${PROSE}\nDie alte Brücke von Obertal im Winter. ⟦Foto: Ida Beispiel⟧\n${MORE}`,
      `${PROSE}\n⟦imago images/Udo Muster⟧\n${MORE}`,
    ],
    counterExamples: [
      `${PROSE}\nEin Bild: Dort, wo früher die Mühle stand, wächst jetzt Gras. So beschrieb es der Müller.\n${MORE}`,
    ],
  },
  {
    name: 'blocks/link-list',
    examples: [`${PROSE}\n⟦- Brückenstreit: Was die Gegner fordern⟧\n⟦- Kommentar: Ein Tal rückt zusammen⟧\n${MORE}`],
    counterExamples: [
      `Der Rat beschloss am Dienstag drei Dinge:\n- Bau der Brücke\n- Sperrung der Furt\n- Ausbau des Radwegs\n${MORE}`,
      `${PROSE}\n- 300 Stimmen\n- 12 Enthaltungen\n${MORE}`,
    ],
  },
  {
    name: 'blocks/title-of-link-list',
    examples: [`${PROSE}\n⟦Der Brückenstreit von Obertal⟧\n- Was die Gegner fordern\n- Was der Bau kostet\n${MORE}`],
    counterExamples: [`${PROSE}\n- Was die Gegner fordern\n- Was der Bau kostet\n${MORE}`],
  },
  {
    name: 'blocks/link-box-title',
    examples: [`${PROSE}\n⟦Mehr zum Thema⟧\nGegner wollen klagen\nSo teuer wird die Brücke`],
    counterExamples: [`${PROSE}\nHintergrund\n${MORE}`],
  },
  {
    name: 'blocks/link-in-box',
    examples: [`${PROSE}\nWeitere Artikel\n⟦Gegner wollen klagen⟧\n⟦So teuer wird die Brücke⟧`],
    counterExamples: [`${PROSE}\nGegner wollen klagen\n${MORE}`],
  },
  {
    name: 'blocks/closing-links',
    examples: [`${PROSE}\n${MORE}\n⟦Gegner wollen klagen⟧\n⟦So teuer wird die Brücke⟧\n⟦Ein Tal und sein Fluss⟧`],
    counterExamples: [`${PROSE}\n${MORE}\nObertal 312 Stimmen\nNiedertal 287 Stimmen\nMitteltal 99 Stimmen`],
  },
  {
    name: 'blocks/first-line',
    examples: [`⟦Rat beschließt Brücke in Obertal⟧\n${PROSE}`],
    counterExamples: [`${PROSE}\n${MORE}`, `Obertal bekommt eine Brücke. Aber wann beginnt der Bau?\n${PROSE}`],
  },
  {
    name: 'blocks/pull-quote',
    examples: [
      `${PROSE}\n\n⟦Das wird das Tal verändern. Ida Köstner⟧\n\n${MORE}`,
      `${PROSE}\n⟦„Das wird das Tal verändern.“⟧\nIda Köstner, Bürgermeisterin\n${MORE}`,
    ],
    counterExamples: [
      `${PROSE}\nDas sagte am Abend auch Dr. Ida Köstner\n${MORE}`,
      `${PROSE}\n„Das wird teuer“\n${MORE}`,
    ],
  },
  {
    name: 'blocks/heading',
    examples: [`${PROSE}\n⟦Gegner wollen klagen⟧\n${MORE}`, `${PROSE}\n⟦Was kostet die Brücke?⟧\n${MORE}`],
    counterExamples: [`${PROSE}\nNiemand widersprach.\n${MORE}`, `${PROSE}\nDie Gegner erklärten:\n${MORE}`],
  },
  {
    name: 'blocks/summary-title',
    examples: [`Rat beschließt Brücke\n⟦Das Wichtigste in Kürze⟧ Der Bau beginnt im Herbst.\n\n${PROSE}`],
    counterExamples: [`Das Wichtigste sei die Sicherheit, sagte die Bürgermeisterin.\n${PROSE}`],
  },
  {
    name: 'blocks/summary-point',
    examples: [
      `Das Wichtigste in Kürze\n\n⟦Der Bau der Brücke beginnt im Herbst.⟧\n\n⟦Gegner wollen vor Gericht ziehen.⟧\n\n${PROSE}`,
    ],
    counterExamples: [PROSE],
  },
  {
    name: 'blocks/teaser',
    examples: [
      `Rat beschließt Brücke\n⟦Das Tal bekommt nach Jahren des Streits eine neue Brücke.⟧\nOBERTAL – ${PROSE}`,
      `Rat beschließt Brücke\n⟦Nach Jahren des Streits ist es so weit.⟧\n${PROSE} ${MORE}`,
    ],
    counterExamples: [`${PROSE}\n${MORE}`],
  },
]
