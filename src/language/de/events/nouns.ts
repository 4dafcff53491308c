import { nounTriggers } from '../../event-triggers.ts'

export const nouns = nounTriggers({
  call: 'videoschaltung telefonschaltung krisentelefonat videotelefonat ferngespräch telefonkontakt videoanruf konferenzschaltung schaltgespräch videogespräch telefonschalte schalte telefonat telefongespräch anruf telefonkonferenz videokonferenz videoschalte videoschaltkonferenz',
  talks:
    'vieraugengespräch vermittlungsrunde sondierungsrunde krisengespräch wasserverhandlung tarifverhandlung dreiergespräch aussprache besprechung lagebesprechung verhandlungsauftakt schlichtung mediation vermittlungsgespräch konferenzschalte spitzengespräch verhandlungsrunde gesprächsrunde tarifrunde sondierung gespräch unterredung verhandlung friedensverhandlungen beratung krisenberatung konsultation',
  meeting:
    'arbeitsessen arbeitsfrühstück staatsbankett kamingespräch galadinner sondersitzung ratssitzung pressegespräch krisensitzung eilsitzung arbeitstreffen expertentreffen fachtreffen bürgerdialog empfang ortstermin jahrestagung herbsttagung frühjahrstagung mitgliederversammlung vollversammlung bürgerversammlung gläubigerversammlung eigentümerversammlung delegiertenversammlung einwohnerversammlung vertreterversammlung audienz konvent versammlung betriebsversammlung hauptversammlung tagung klausur klausurtagung anhörung treffen begegnung zusammenkunft sitzung',
  summit:
    'symposium weltklimakonferenz gipfel gipfeltreffen konferenz parteitag parteikongress fachkongress weltkongress ärztekongress gewerkschaftskongress',
  visit: 'visite antrittsvisite rundgang besichtigung stippvisite besuch reise',
  vote: 'wahlgang volksbegehren bürgerbegehren plebiszit stichentscheid mitgliederentscheid ratsentscheid mitgliederbefragung vertrauensfrage misstrauensvotum bürgerentscheid abstimmung votum referendum volksabstimmung volksentscheid',
  election: 'wahlsieg wahlniederlage wahlerfolg urnengang wahl stichwahl',
  decision:
    'inkrafttreten veto ausgangssperre verkaufsverbot produktrückruf rückrufaktion auslieferungsstopp verkaufsstopp eilbeschluss gerichtsbeschluss zinsentscheid zinsentscheidung leitzinserhöhung leitzinssenkung zinserhöhung zinssenkung grundsatzentscheidung standortentscheidung gerichtsentscheidung ratifizierung ratifikation parteiausschluss punktabzug lizenzentzug richterspruch beschluss',
  announcement:
    'fernsehansprache regierungserklärung pressestatement presseerklärung medienkonferenz pressekonferenz bilanzpressekonferenz bekanntgabe ankündigung',
  agreement:
    'beilegung firmenübernahme bankenübernahme konzernübernahme mehrheitsübernahme vertragsunterzeichnung schlichtungsergebnis einlenken deal pakt abmachung konsens schlichterspruch durchbruch vertragsabschluss vertragsschluss fusion zusammenschluss versöhnung aussöhnung übereinkommen kompromiss friedensschluss unterzeichnung tarifabschluss waffenruhe waffenstillstand feuerpause einigung abkommen vereinbarung verständigung übereinkunft vertrag',
  attack:
    'datenabfluss datenklau hackerangriff cyberüberfall beutezug handgemenge farbattacke luftschlag militärschlag raketenschlag vergeltungsschlag gegenschlag erstschlag drohnenattacke messerattacke raketenattacke cyberattacke hackerattacke säureattacke messerstecherei schlägerei massenschlägerei prügelei ausschreitung krawall tumult gewalttat mordversuch einbruch diebstahl raub kunstraub bankraub vergewaltigung übergriff misshandlung staatsstreich umsturz umsturzversuch machtübernahme gefecht schusswechsel feuergefecht bombenexplosion brandstiftung sprengung gegenoffensive militäroffensive militäroperation erstürmung kaperung belagerung plünderung datendiebstahl schießerei entführung sabotage putsch putschversuch massaker raketeneinschlag bluttat attentat amoklauf geiselnahme bombardierung bombardement angriff anschlag vormarsch eroberung luftangriff bodenoffensive großoffensive überfall invasion einmarsch attacke offensive annexion besetzung beschuss überfall',
  accident:
    'zugentgleisung stoffaustritt chemieaustritt frontalzusammenstoß auffahrunfall crash aufprall zusammenprall ölaustritt gasleck chemieunfall störfall blackout schiffbruch entgleisung karambolage massenkarambolage notlandung bruchlandung stromausfall serverausfall netzausfall gasaustritt unfall unglück kollision zusammenstoß zusammenstoss absturz havarie',
  disaster:
    'brückeneinsturz dacheinsturz kesselexplosion bergrutsch schlammlawine jahrhunderthochwasser feuerwalze beben seebeben nachbeben erdstoß detonation gasexplosion staubexplosion feuersbrunst inferno wintersturm herbststurm orkansturm tropensturm schneesturm hagelsturm sandsturm zyklon sturzregen starkregen gewitter hangrutsch steinschlag eruption deichbruch rohrbruch hochwasserkatastrophe erdbebenkatastrophe brandkatastrophe umweltkatastrophe reaktorkatastrophe vollbrand flut jahrhundertflut sturzflut naturkatastrophe flutkatastrophe tsunami hurrikan tornado taifun wirbelsturm murenabgang bergsturz felssturz großfeuer flächenbrand buschbrand verpuffung feuer flutwelle sturmflut überflutung dammbruch erdrutsch waldbrand unwetter orkan vulkanausbruch erdbeben überschwemmung hochwasser explosion einsturz brand großbrand lawine',
  death:
    'mord doppelmord raubmord massenmord ehrenmord auftragsmord dreifachmord selbsttötung suizid femizid tötungsdelikt leichenfund todesfall ableben hinrichtung tod tötung ermordung',
  arrest: 'gefangennahme ingewahrsamnahme inhaftierung festnahme verhaftung',
  trial:
    'verhandlungstag prozesstag berufungsverfahren revisionsverfahren musterprozess steuerprozess drogenprozess geheimprozess mammutprozess revisionsprozess indizienprozess kriegsverbrecherprozess berufungsurteil verfassungsgerichtsurteil räumungsklage unterlassungsklage zivilklage strafanzeige eilantrag klageerhebung nichtigkeitsbeschwerde verfassungsbeschwerde musterklage urteilsbegründung gerichtstermin gerichtsurteil grundsatzurteil todesurteil terrorurteil gerichtsverfahren strafverfahren anklage verfassungsklage sammelklage schadenersatzklage schadensersatzklage plädoyer schlussplädoyer berufungsprozess betrugsprozess korruptionsprozess bestechungsprozess terrorprozess schauprozess zivilprozess missbrauchsprozess zeugenaussage urteilsverkündung urteilsspruch prozessauftakt prozessbeginn anklageerhebung urteil schuldspruch gerichtsverhandlung berufungsverhandlung hauptverhandlung prozess strafprozess mordprozess gerichtsprozess verurteilung freispruch',
  investigation:
    'inspektion hauptprüfung hauptuntersuchung brückenprüfung sicherheitsprüfung sonderprüfung betriebsprüfung hausdurchsuchung vorermittlung strafermittlung großrazzia ortsbegehung vernehmung verhör fahndung großfahndung beschlagnahmung beschlagnahme spurensicherung disziplinarverfahren obduktion ermittlungsverfahren ermittlung razzia durchsuchung untersuchung',
  strike:
    'generalstreik dauerstreik streikauftakt arbeitsausstand aussperrung bummelstreik arbeitsniederlegung streik warnstreik arbeitskampf ausstand',
  resignation:
    'demission parteiaustritt mandatsniederlegung mandatsverzicht kandidaturverzicht rücktrittserklärung amtsverzicht abdankung amtsniederlegung rücktritt',
  appointment:
    'stabwechsel stabübergabe amtswechsel neubesetzung angelobung inthronisation krönung inauguration amtsübernahme amtsübergabe kabinettsumbildung regierungswechsel führungswechsel machtwechsel trainerwechsel chefwechsel beförderung ernennung vereidigung amtseinführung amtsantritt nominierung',
  dismissal:
    'rauswurf kündigung entmachtung personalabbau jobabbau arbeitsplatzabbau kündigungswelle freistellung beurlaubung abwahl stellenstreichung massenkündigung abberufung suspendierung massenentlassung stellenabbau amtsenthebung entlassung absetzung',
  sanctions:
    'flugverbot landeverbot einfuhrstopp handelssperre boykott exportverbot exportstopp importstopp einreiseverbot einreisesperre kontensperrung handelsbeschränkung ausweisung einfuhrverbot importverbot strafmaßnahme sanktionspaket sanktion embargo strafzoll strafzölle',
  delivery: 'hilfstransport hilfskonvoi hilfsflug warenlieferung lieferung',
  exchange: 'häftlingsaustausch geiselaustausch gefangenentausch gefangenenaustausch',
  release: 'freilassungsaktion heimkehr begnadigung amnestie geiselbefreiung haftentlassung freilassung',
  protest:
    'streikversammlung protestkundgebung gegendemonstration gegendemo spontandemo autokorso trauerzug protestzug protestaktion straßenblockade sternmarsch friedensmarsch schweigemarsch trauermarsch lichterkette menschenkette unruhe aufstand revolte meuterei hausbesetzung hungerstreik massendemo demo protestmarsch sitzblockade mahnwache protest demonstration kundgebung',
  closure:
    'abschaltung produktionsstopp insolvenz pleite betriebsstilllegung stilllegung sperrung schließung schliessung blockade',
  opening: 'inbetriebnahme grundsteinlegung spatenstich verkehrsfreigabe einweihung öffnung eröffnung wiedereröffnung',
  rescue:
    'notevakuierung rückholung seenotrettung bergungseinsatz räumung entschärfung bombenentschärfung löscharbeit bergungsarbeit rettungsaktion bergungsaktion suchaktion luftbrücke rettungseinsatz rettung bergung evakuierung',
})
