/** Countries: names, then adjectives and inhabitants. Written by hand. */
export const DERIVED = `
United States,United States of America,USA,US,U.S.,America;American
Russia,Russian Federation;Russian
Ukraine;Ukrainian
Germany;German
Austria;Austrian
Switzerland;Swiss
France;French
United Kingdom,UK,U.K.,Britain,Great Britain;British,Briton
England;English
Scotland;Scottish
Ireland;Irish
Italy;Italian
Spain;Spanish
Portugal;Portuguese
Netherlands;Dutch
Belgium;Belgian
Poland;Polish
Czech Republic;Czech
Hungary;Hungarian
Romania;Romanian
Bulgaria;Bulgarian
Greece;Greek
Turkey;Turkish
Sweden;Swedish
Norway;Norwegian
Denmark;Danish
Finland;Finnish
Iran;Iranian
Iraq;Iraqi
Israel;Israeli
Syria;Syrian
Lebanon;Lebanese
Egypt;Egyptian
Saudi Arabia;Saudi
China;Chinese
Japan;Japanese
India;Indian
Pakistan;Pakistani
Afghanistan;Afghan
South Korea;South Korean
North Korea;North Korean
Australia;Australian
Canada;Canadian
Mexico;Mexican
Brazil;Brazilian
Argentina;Argentine
South Africa;South African
Nigeria;Nigerian
Kenya;Kenyan
Belarus;Belarusian
Europe;European
Africa;African
Asia;Asian
`
export const PLACES =
  'Moscow,Kyiv,Kiev,Berlin,Munich,Hamburg,Frankfurt,Cologne,Vienna,Zurich,Geneva,Bern,Brussels,Paris,London,Rome,Milan,Madrid,Barcelona,Lisbon,Warsaw,Prague,Budapest,Athens,Istanbul,Ankara,Washington,New York,Los Angeles,Chicago,San Francisco,Boston,Miami,Texas,California,Florida,Beijing,Shanghai,Hong Kong,Tokyo,Seoul,Delhi,New Delhi,Mumbai,Tehran,Baghdad,Jerusalem,Tel Aviv,Gaza,Cairo,Riyadh,Dubai,Doha,Sydney,Melbourne,Toronto,Ottawa,Crimea,West Bank,Middle East,Baltic Sea,North Sea,Black Sea,Mediterranean,Danube,Rhine,Alps'
export const ORGANIZATIONS =
  'White House,Kremlin,Pentagon,Congress,Senate,House of Representatives,Supreme Court,State Department,European Union,EU,European Commission,European Parliament,NATO,Nato,United Nations,UN,Security Council,WHO,IMF,World Bank,FBI,CIA,NSA,NASA,Bundestag,Reuters,AP,Associated Press,AFP,BBC,CNN,Fox News,New York Times,Washington Post,Wall Street Journal,Guardian,The Guardian,Financial Times,Google,Apple,Microsoft,Amazon,Facebook,Meta,Twitter,TikTok,Tesla,Truth Social,Hamas,Hezbollah,Taliban,Republican Party,Democratic Party,Labour,Labour Party,Conservative Party'
export const OTHERS =
  'World War II,World War I,Cold War,Brexit,Olympics,Olympic Games,World Cup,Nobel Prize,Munich Security Conference'
export const ROLES =
  'president,chancellor,minister,secretary,spokesman,spokeswoman,spokesperson,chairman,chairwoman,chair,chief,director,leader,head,mayor,governor,senator,congressman,congresswoman,ambassador,envoy,adviser,advisor,general,colonel,major,captain,admiral,officer,commander,judge,justice,prosecutor,lawyer,attorney,professor,doctor,expert,analyst,economist,historian,scientist,researcher,author,writer,journalist,reporter,editor,correspondent,actor,actress,singer,musician,director,coach,player,king,queen,prince,princess,pope,bishop,cardinal,archbishop,premier,lawmaker,politician,diplomat,negotiator,founder,owner,executive,manager,businessman,billionaire,activist,farmer,teacher,student,mother,father,son,daughter,wife,husband,brother,sister,commissioner,deputy,candidate,counterpart,successor,predecessor,republican,democrat,official,resident,witness,captain,pilot,sheriff,detective,inspector,sergeant'
