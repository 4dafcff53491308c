import type { BlockRules } from '../blocks.ts'

/** German and Austrian and Swiss usage alike. */
export const blocks: BlockRules = {
  functionWords:
    'der die das und ist nicht ein eine einen einem einer den dem des zu von mit für auf im sich auch es als an werden aus er hat dass sie nach wird bei noch wie über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei vom beim gegen wenn am um ich wir seine ihre diese dieser sowie zwischen soll können'.split(
      ' ',
    ),
  readMore:
    /^(?:[→►▶›»>+*•-]+ ?)?(?:(?:lesen|hören|sehen|schauen|erfahren) sie (?:hier |dazu |auch |mehr\b|jetzt |den |das |die |weiter)|lies (?:hier|auch|dazu|mehr)|lesen sie auch|auch interessant|auch lesenswert|das könnte (?:sie|dich) (?:auch )?interessieren|mehr (?:dazu|hier(?:zu)?|infos?|informationen|lesen|erfahren)(?: |:|$)|weiterlesen|zum (?:thema|artikel|video|ticker|liveticker)\b|hier (?:geht es|geht's|gehts) |lesetipp|siehe auch|passend dazu)/iu,
  linkBoxTitle:
    /^(?:mehr zum thema|mehr zu(?:m|r)? |weitere (?:artikel|nachrichten|meldungen|themen|beiträge|links)|lesen sie auch|auch interessant|das könnte (?:sie|dich) auch interessieren|links? zum thema|verwandte (?:artikel|themen)|meistgelesen|neueste artikel|(?:[^.?!]{2,40} [–-] )?(?:hintergründe|hintergrund|alle artikel|alle news|newsblog|mehr nachrichten))/iu,
  summaryTitle:
    /^(?:das wichtigste in kürze|das wichtigste im überblick|auf einen blick|kurz und knapp|darum geht(?:'|’)?s|in kürze|zusammenfassung)(?=$|:| )/iu,
  notice:
    /^(?:in eigener sache|hinweis(?: der redaktion)?:|anmerkung(?: der redaktion)?:|transparenzhinweis|korrektur(?:hinweis)?:|anm\. ?d\. ?red|danke für (?:euer|ihr|dein) verständnis|dieser (?:text|artikel|beitrag) (?:ist|wurde|erschien|stammt|enthält)|dieses (?:interview|video) (?:ist|wurde|erschien)|haben sie einen fehler|alle rechte vorbehalten|mit material (?:von|der)|wir freuen uns (?:über|auf) (?:ihre|eure)|die kommentarfunktion|kommentare (?:sind|werden|können)|die redaktion (?:ist|hat|übernimmt|behält)|empfohlener (?:redaktioneller )?(?:externer )?inhalt|an dieser stelle finden sie|ich bin damit einverstanden|externer inhalt|zur verfügung gestellt von)/iu,
  social:
    /(?:abonnier|folg(?:e|en|t) (?:uns|sie uns)|newsletter|whatsapp|channel|kanal|livestream|mediathek|podcast|instagram|facebook|youtube|tiktok|telegram|twitter|threads|mastodon|bluesky|linkedin|auf x\b)/iu,
  creditLabel:
    /(?:fotos?|bild(?:er)?|bildquelle|bildnachweis|quelle|grafik|video|montage|collage|archivbild|symbolbild|illustration|©|\(c\)|imago|picture alliance)/iu,
  navigation:
    /^(?:startseite|home|sie sind hier:)(?: (?:[›»>/|] ?)?(?:politik|panorama|wirtschaft|sport|kultur|gesundheit|digital|wissen|medien|reise|auto|geld|regional|lokales|ausland|inland|deutschland|welt|gesellschaft|promis|mobilität|bauen|familie|beruf(?: & bildung)?|nachrichten|news|meinung)(?![\p{L}\p{M}-]))*(?= |$)/iu,
  metadata:
    /^(?:stand: |aktualisiert(?:: | am | um )|veröffentlicht(?:: | am )|erstellt(?:: | am )|zuletzt (?:aktualisiert|geändert)|erstveröffentlichung|lesezeit|lesedauer|\d+ min(?:\.|uten)? (?:lesezeit|lesedauer)|artikel (?:merken|drucken|teilen|anhören)|video \d{4} erstellt|(?:video|text|beitrag|artikel) (?:vom|erstellt am|erstellt) \d|datum: |autor(?:in)?: |quelle: https?:|permalink|(?:mo|di|mi|do|fr|sa|so)\.?, \d{1,2}\.\d{1,2}\.\d{2,4})/iu,
  byline:
    /^(?:von|text|interview|aus [\p{Lu}][\p{L}-]+ (?:berichtet|von)|ein(?:e)? (?:kommentar|analyse|gastbeitrag|interview|essay) von)(?::| ) ?(?=\p{Lu})/iu,
  abbreviations: ['dr', 'prof', 'st', 'nr', 'hr', 'fr', 'mr', 'mrs', 'vgl', 'ca', 'bzw', 'usw', 'dipl', 'ing', 'mag'],
  rules: [],
}
