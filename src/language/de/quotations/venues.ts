import type { Medium } from '../../../model/layers.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

const VENUES: readonly (readonly [Medium, string])[] = [
  [
    'speech',
    `Interview Interviews Pressekonferenz Pressegespräch Rede Ansprache Videoansprache Fernsehansprache Neujahrsansprache
     Regierungserklärung Bundestag Landtag Parlament Talkshow Podcast Fernsehen Radio Rundfunk Sendung Telefonat Gespräch
     Videobotschaft Videoschalte Videokonferenz Debatte Sitzung Anhörung Kundgebung Parteitag Gipfel Konferenz Predigt
     Vortrag Fernsehinterview Radiointerview Zeitungsinterview Sommerinterview Morgenmagazin Mittagsmagazin Deutschlandfunk
     Wahlkampf Treffen Besuch Gerichtsverhandlung Prozess Vernehmung Live-Stream Livestream Nationalrat Bundesrat Ständerat
     Kantonsrat Grossrat Gemeinderat Stadtrat Kreistag Stadtparlament Unterhaus Oberhaus Senat Kongress Plenum Ausschuss
     Untersuchungsausschuss U-Ausschuss Fragestunde Wahlarena Fernsehduell TV-Duell Pressestunde Mittagsjournal
     Morgenjournal Frühstücksfernsehen Tagesthemen Telefon Video Videos Videoclip Videostatement Hintergrundgespräch
     Doorstep Eröffnungsrede Festrede Grußwort Grusswort Laudatio Festakt Demonstration Mahnwache Gottesdienst Talk
     Gerichtssaal Polizeiverhör Verhör Vernehmungen Hauptversammlung Betriebsversammlung Bürgerversammlung Medienkonferenz
     Medientermin Pressetermin Presserunde Plädoyer Schlussplädoyer Telefonkonferenz Townhall ZDF ARD ORF SRF RTL WDR NDR
     BR MDR SWR RBB HR CNN BBC Ö1 Ö3 n-tv ntv Puls4 ServusTV`,
  ],
  [
    'writing',
    `Brief Schreiben Erklärung Mitteilung Pressemitteilung Stellungnahme Bericht Artikel Beitrag Gastbeitrag Kommentar Buch
     Tweet Post Posting Blog Blogeintrag Kurznachrichtendienst Twitter Facebook Instagram X Telegram Mastodon Bluesky
     LinkedIn Threads TikTok Truth Onlinedienst Plattform Netzwerk E-Mail Newsletter Kolumne Zeitung Magazin Ausgabe Studie
     Gutachten Statement Kurzmitteilung Truth-Social-Post Aussendung Presseaussendung Medienmitteilung Communiqué Kommuniqué
     Memoiren Autobiografie Autobiographie Tagebuch Chat Chatnachricht Nachricht Sprachnachricht SMS Mail Rundmail Website
     Webseite Homepage Internetseite Abschlusserklärung Vorwort Nachruf Petition Flugblatt Manifest Klageschrift
     Anklageschrift Story Instagram-Story Reel Videobeschreibung Kanal Profil Account Netzwerken Netz Medien`,
  ],
]

/** Where something is said or written. */
export const venues: ReadonlyMap<string, Medium> = new Map(
  VENUES.flatMap(([medium, words]) => [...set(words)].map((word) => [word, medium] as const)),
)

/** Compounds by their last part. */
export const venueEndings: ReadonlyMap<string, Medium> = new Map<string, Medium>([
  ...[
    ...set(`interview konferenz ansprache rede gespräch botschaft sitzung anhörung wahlkampf gipfel sendung podcast
      debatte kundgebung parteitag ausschuss versammlung podium talk duell schalte telefonat`),
  ].map((ending) => [ending, 'speech'] as const),
  ...[
    ...set(`mitteilung beitrag eintrag schreiben brief posting post aussendung tweet mail newsletter kolumne statement
      stellungnahme erklärung dienst plattform netzwerk kanal`),
  ].map((ending) => [ending, 'writing'] as const),
])

export const platforms = set(
  'X Twitter Facebook Instagram TikTok Telegram Mastodon Bluesky LinkedIn Threads YouTube Reddit WhatsApp Truth Weibo Snapchat Twitch Substack Signal VK',
)
export const venueTails = set('mit für an vor zu zum zur auf bei beim in im über von vom aus gegenüber')
export const venuePartners = set('mit an vor gegenüber')
export const daysAndTimes =
  /(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:s|abend|morgen|nachmittag|vormittag|nacht)?$|^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jänner|jahr|jahre|jahres|morgen|abend|nachmittag|vormittag|nacht|woche|wochenende|anschluss|beginn|ende|anfang|\d.*)$/u

export const audiences = set('vor zu zum zur')
export const listeners =
  /(?:journalist(?:en|innen)?|reporter(?:n|innen)?|presse|medien|medienvertretern?|pressevertretern?|anhängern?|anhängerschaft|zuhörern?|delegierten|abgeordneten|publikum|fans|unterstützern?|mitarbeitern?|beschäftigten|belegschaft|demonstranten|wählern|soldaten|studenten|studierenden|schülern|parteifreunden|parteimitgliedern|kollegen|ermittlern|richtern?|polizisten|beamten)$/u
export const requested: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...set('fordern verlangen einfordern')].map((verb) => [verb, set('von vom')] as const),
  ...[...set('appellieren richten wenden')].map((verb) => [verb, set('an')] as const),
])
