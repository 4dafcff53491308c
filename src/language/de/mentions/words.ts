import type { EntityKind } from '../../../model/layers.ts'

/** Capitalised words that are no names although a name could stand there. */
export const NO_NAMES =
  'Gerinnsel,Blutgerinnsel,Beides,Vieles,Alles,Manches,Einiges,Weniges,Anderes,Solches,Mehreres,Egal,Parallel,Webinar,Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonnabend,Sonntag,Januar,Jänner,Februar,Feber,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember,Prozent,Euro,Dollar,Uhr,Jahr,Jahre,Jahren,Grad,Millionen,Milliarden,Kilometer,Meter,In,Am,Im,An,Auf,Aus,Bei,Gegen,Mit,Nach,Von,Vor,Zu,Über,Unter,Für,Der,Die,Das,Dem,Den,Ein,Eine,Er,Sie,Es,Wir,Ich,The,And,Of,Als,Wie,Und,Aber,Auch,Wenn,Seit,Bis,Dieser,Diese,Tod,Roman,Geschichte,Leben,Permalink,Newsletter,Screenshot,Screenshots,Startseite,Podcast,Livestream,Liveticker,Teaser,Covid,Covid-19,Corona,Coronavirus,Channel,Playlist,Hashtag,Okay,Fazit,Hintergrund,Update,Eilmeldung,Kommentar,Analyse,Anzeige,Offenbar,Eher,Sofort,Übrigens,Stattdessen,Vorher,Wahrscheinlich,Sicherlich,Erstmals,Teils,Jederzeit,Weitgehend,Andere,Anderen,Anderer,Dies,Mitten,Genug,Neulich,Heutzutage,Vielerorts,Ehemals,Schätzungsweise,Abermals,Bekanntlich,Siehe,Erstaunlicherweise,Chr'

/** Adjectives and inhabitants of towns that are not town plus -er. */
export const TOWN_ADJECTIVES =
  'Münchner:München,Münchener:München,Bremer:Bremen,Dresdner:Dresden,Zürcher:Zürich,Basler:Basel,Emder:Emden,Göttinger:Göttingen,Tübinger:Tübingen,Essener:Essen,Hannoveraner:Hannover,Kasseler:Kassel,Pariser:Paris,Athener:Athen,Brüsseler:Brüssel,Römer:Rom,Mailänder:Mailand,Neapolitaner:Neapel,Genueser:Genua,Florentiner:Florenz,Venezianer:Venedig,Warschauer:Warschau,Moskauer:Moskau,Kiewer:Kiew,Haager:Den Haag,Luganeser:Lugano,Genfer:Genf,Freiburger:Freiburg,Chemnitzer:Chemnitz,Jenaer:Jena,Weimarer:Weimar,Hallenser:Halle,Münsteraner:Münster,Madrider:Madrid,Lissabonner:Lissabon,New Yorker:New York,Washingtoner:Washington'

/** Heads of bodies that "für" says the purpose of ("Bundesamt für Seeschifffahrt"); genitive included. */
export const BODY =
  /(?:institut|amt|ministerium|verein|verband|gesellschaft|agentur|behörde|akademie|zentrum|hochschule|kammer|zentrale|anstalt|netzwerk|kommissariat|stiftung|arbeitsgemeinschaft|bundesanstalt)(?:e?s)?$/iu
/** Heads that take their name without a preposition. */
export const BARE_BODY = /^Stiftung$/u

/** Bodies of which many a town has one, and which its name tells apart. */
export const SEATED =
  /^(?:(?:Ober|General)?[sS]taatsanwaltschaft|(?:Amts|Land|Oberlandes|Verwaltungs|Arbeits|Sozial|Kreis|Bezirks|Landes|Handels)gerichte?s?|Klinikums?|(?:Universitäts|Kreis|Stadt)(?:klinikum|krankenhaus)s?|Polizeipräsidiums?|Polizeidirektion|Universität|Feuerwehr|Stadtwerken?|Handwerkskammer|Rettungsdienst(?:e?s)?)$/u
/** What firms do, as the second half of their name ("Lumara Energie"). */
export const TRADES =
  /^(?:Energie|Energy|Pharma|Logistik|Logistics|Tourismus|Touristik|Reisen|Immobilien|Chemie|Maschinenbau|Anlagenbau|Elektronik|Automotive|Biotech|Medien|Media|Solar|Textil|Optik|Systeme|Systems|Motors|Airlines|Airways|Foods|Consulting|Technologies|Robotics|Capital|Holding|Stahl|Geotec|Telekom|Shipping)$/u

/** Ends of nouns that stand right before the name of a place or a medium. */
export const INTRODUCED: readonly (readonly [RegExp, EntityKind])[] = [
  [
    /(?:^(?:Ort|Insel|Region|Provinz|Gemeinde|Stadtteil|Vorort|Fluss|See|Dorf|Landkreis|Meerenge|Sund|Scheichtum|Königreich|Republik|Fürstentum|Kanton|Bundesland|Bundesstaat|Werk|Küstenort|Grenzort)|emirat|emirats|sultanat|sultanats|herzogtum|inselstaat|inselrepublik|zwergstaat|teilrepublik|kraftwerk|stammwerk|fluss|stadt|insel|dorf|gebirge|provinz|region|bezirk|distrikt|gemeinde|vorort|badeort|grenzort|ferienort|oblast)$/iu,
    'place',
  ],
  [
    /(?:^(?:Zeitung|Sender|Magazin|Agentur|Nachrichtenseite|Portal|Firma|Kanzlei|Airline|Reederei|Gewerkschaft|Partei|Krankenkasse|Kasse|Klub|Hersteller|Spedition|Bäckerei|Metzgerei|Brauerei|Molkerei|Druckerei|Werft|Hotelkette|Beratungsfirma)|zeitung|sender|magazin|nachrichtenagentur|agentur|portal|tageszeitung|wochenblatt|hersteller|konzern|zulieferer|versicherer|autobauer|flugzeugbauer|reederei|airline|fluggesellschaft|modekette|supermarktkette|hotelkette|discounter|onlinehändler|versandhändler|kanzlei|start-up|verpacker|gewerkschaft|krankenkasse|krankenversicherer)$/iu,
    'organization',
  ],
  [
    /(?:^(?:Film|Serie|Buch|Lied|Song|Album|Oper|Musical|Drama|Schiff|Frachter|Fähre|Doku|Hit|Show|Sendung|Bestseller|Aktion|Initiative|Projekt)|film|serie|roman|komödie|tragödie|oper|musical|album|sendung|show|dokumentation|schiff|frachter|fähre|thriller|krimi|gedicht|hymne|podcast|kampagne|ausstellung|festival)$/iu,
    'other',
  ],
]

/** Ends of nouns for wares and substances: the single unknown word behind one is its name ("der Impfstoff Brakstavax"). */
export const PRODUCTS =
  /(?:^(?:App|Droge)|impfstoff|medikament|wirkstoff|arzneimittel|schmerzmittel|vakzin|kryptowährung|software|betriebssystem)$/iu

/** "westliche Staaten": what such nouns are of belongs to the part of the world, not to a direction ("westlicher Rand"). */
export const BLOC_ADJECTIVE = /^(?:pro)?westliche[nmrs]?$/u
export const BLOC_NOUN =
  /(?:staaten|regierung|regierungen|hilfe|hilfen|waffen|verbündete[nr]?|partnern?|sanktionen|geheimdienste?n?|medien|welt|werte|demokratien?|militärs|militärhilfe|bündnis|unterstützung|lieferungen|truppen|allianz|panzer|kampfpanzer|diplomaten|beobachtern?|experten|konzerne|führungsmacht|wertegemeinschaft)$/iu

/** "russischsprachig", "prorussisch": the country's adjective or the part before, without what it is joined with. */
export const COUNTRY_COMPOUND = /^(?:(?:pro|anti)(\p{Ll}+)|(\p{Ll}+isch|deutsch)(?:sprachig|stämmig)e?[nmrs]?)$/u

/** Ends of the names of parties, unions and lists. */
export const PARTY_HEAD =
  /(?:^(?:Mitte|Linke|Rechte|Bund|Bundes|Front|Liga)|union|partei|liste|bewegung|bündnis|bündnisses|allianz|bund|bundes)$/iu
/**
 * One word that is such a name although the dictionary may split it. What an "s" joins is mostly a sort of party
 * ("Regierungspartei"), and lists and movements are names behind somebody's office in them only.
 */
export const PARTY_COMPOUND =
  /^(?!(?:Wäh|Währung|Bank|Volks|Protest|Schwester|Zoll|Ver|Ehe|Geheim|Bundes|Landes|Klein|Groß|Splitter|Mutter|Block|Staaten|Jugend)\p{L}*)\p{Lu}\p{L}+[^s\P{L}](?:union|partei|bund)(?:e?s)?$/u
export const LIST_COMPOUND = /^\p{Lu}\p{L}+[^s\P{L}](?:liste|bewegung)$/u
/**
 * Compounds by which a text calls a body that has no other name: "die Reederbank", "der Hafensenat". What stands in front
 * of "bank", "bahn" and others makes a thing or a sort of body of some.
 */
export const BODY_COMPOUND =
  /^(?:(?!(?:Nachrichten|Eigen|Daten|Park|Sitz|Sand|Werk|Ofen|Eck|Straßen|Seil|Achter|Renn|Lauf|Umlauf|Fahr|Gegenfahr|Geister|Kegel|Eis|Bob|Rodel|Gondel|Schwebe|Zahnrad|Hoch|Stadt|Flug|Start|Lande|Kinder|Standseil|Eisen|Magnet|Schmalspur|Neben|Haupt|Haus|Groß|Aktien|Zivil|Mehrheits|Leistungs|Wissens|Konsum|Nachkriegs|Abend|Tisch|Mutter|Tochter|Schwester|Dunkel|Speise|Herz|Gefrier|Gas|Leib|Haupt|Fertig|Reis|Fisch|Selbst|Kirchen|Boden)(?:e?n)?(?:bank|bahn|gesellschaft|kammer|gericht|verwaltung|agentur)(?:e?s)?$)\p{Lu}\p{L}{3,}(?:bank|bahn|gesellschaft|kammer|gericht|gerichtshof|verwaltung|verband|zweckverband|senat|aufsicht|ministerium|amt|gewerkschaft|behörde|agentur|genossenschaft|direktion|kommission|präsidium|anstalt|klinikum|wacht|kanzlei|betriebe|werke)|(?:Berg|Luft|Flug|See|Seenot|Wasser)rettung|Katastrophenschutz|Verfassungsschutz|\p{Lu}\p{L}+[^s\P{L}]bewegung)(?:e?s)?$/u
/** Heads of bodies that an adjective with a capital before them makes a name: "die Europäische Grenzmission". */
export const NAMED_BODY =
  /(?:mission|\p{L}dienst|\p{L}hilfe|hilfswerk|kreuz|halbmond|halbkreis|rat|forum|netzwerk|kongress|garde|legion|wacht|börse|presse|werkstatt|werke|betriebe|bahn|post)(?:e?s)?$/iu
/** What an unknown name and a hyphen before it make a place of: "Sanir-Korridor". */
export const PLACE_NOUN =
  /^(?:Korridor|Tal|See|Pass|Brücke|Damm|Delta|Fluss|Platz|Turm|Tunnel|Insel|Inseln|Gebirge|Becken|Halbinsel|Meer|Bucht|Ebene|Talsperre|Stausee|Wald|Berg|Gletscher|Schlucht|Küste|Hafen)(?:e?s)?$/u
/** Endings of countries and towns that no list knows: "Halmotien", "Tarvograd". */
export const PLACE_NAME = /^\p{Lu}\p{Ll}{2,}(?:ien|stan|(?<=^.{3,6})grad|stedt|haven|furt|kirchen|brück|walde)s?$/u
/** Plurals in -ien without a singular, and what a singular ends in: "Ferien", "Kriterium", "Bäckerei", "Batterie". */
export const PLURAL_IEN = /(?:ferien|medien|alien|ilien|erien|orien|eien)$/u
/** Words before the hyphen of a town's name: "Sainte-Morelle". */
export const SAINT = /^(?:Saint|Sainte|San|Santa|Santo|São|Sankt|Port|Bad)-\p{Lu}\p{Ll}/u
/** Ministries are bodies by their noun alone. */
export const MINISTRY = /^\p{Lu}\p{L}{2,}ministeriums?$/u

/** Roles somebody has in a body. */
export const BODY_ROLE =
  /^(?:\p{Lu}\p{L}*)?(?:[cC]hef(?:in)?|[sS]precher(?:in)?|[bB]oss|[mM]anager(?:in)?|[gG]eschäftsführer(?:in)?|[vV]orstand|[vV]orsitzende[nr]?|[vV]orständin|[mM]itarbeiter(?:in|n)?|[pP]räsident(?:in|en)?|[fF]raktion|[vV]orstands|[gG]eneralsekretär(?:in)?|[pP]olitiker(?:in|n)?|[aA]bgeordnete[nr]?|[vV]ize|[gG]ründer(?:in)?|[kK]unden|[mM]itglied(?:er)?|[wW]erke?s?|[aA]ktien?|[kK]onzerns?|[bB]elegschaft|[bB]eschäftigten?|[fF]ilialen?|[zZ]entrale)$/u

/** Last words of foreign names of several words that tell what they name. */
export const LAST_WORDS: readonly (readonly [RegExp, EntityKind])[] = [
  [
    /^(?:County|Island|Islands|Beach|Street|Park|City|Valley|River|Lake|Bay|Hills|Square|Avenue|Bridge|Airport)$/u,
    'place',
  ],
  [
    /^(?:Intelligence|Bank|Group|Holding|Capital|Media|Systems|Technologies|Technology|Airlines|Research|Partners|Ventures|Energy|Motors|Pharma|Foundation|University|Institute|Records|Studios|Pictures|Entertainment|News|Times|Post|Journal|Press|College|Company|Corporation|Department|Agency|Association|Council|Centre|Center|Union|League|Club|Police|Army|GmbH|AG|Inc|Ltd|Biotech|Biotechnology|Dining|Foods|Labs|Solutions|Services|Consulting|Software|Networks|Airways|Online|Security|Airbase|Theatre|Orchestra|Band|Party|Movement|School|Society|Academy|Ministry|Board|Federation|Court|Museum|Church|Bureau|Commission|Committee|Authority|Administration|Service)$/u,
    'organization',
  ],
]

/** Prepositions with the dative: "den" behind them is a plural. */
export const DATIVE = /^(?:mit|von|zu|bei|aus|nach|seit|gegenüber|zwischen|unter)$/iu

/** Adjectives that belong to a role. */
export const ROLE_ADJECTIVE =
  /^(?:ehemalig|damalig|früher|stellvertretend|amtierend|designiert|kommissarisch|parlamentarisch|national|leitend|erst|zweit|langjährig|abgewählt|scheidend|künftig|gewählt|vorsitzend)(?:e|er|en|em|es)?$/iu
