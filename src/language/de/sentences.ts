import type { SentenceRules } from '../sentences.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const sentences: SentenceRules = {
  rules: [],
  abbreviations: words(`
    inv kat az abb abk abs abt allg apr aufl aug bd bde begr bez bezgl bspw bzgl bzw ca d d.h d.i d.j d.m deutschspr
    e dez dgl dipl dipl.-ing dr dres e.g e.v ehem eigtl einschl engl entspr erg evtl exkl fa fam feb ff fn fol
    franz frl geb gebr gef gem geschl gest gez ggf ggfs griech h h.c hauptm hd hg hl hr hrn hrsg i.d.r i.e i.v
    ing inkl insb insbes jan jg jgg jun kath kfm lfd lic lt mag maj mdb mdl mi mind mr mrs ms mtl n.chr nachf nat
    nov nr nrn o.g oberst-lt oblt okt pfr phil pos priv.-doz prof q.e.d ref reg rer resp schweiz sen sept sog
    stellv str sächs tel tgl türk u u.a u.u u.z u.ä ukr univ usf v.a v.chr v.d v.l.n.r verf verh verm vgl vol
    vors vs wg z z.b z.t z.zt zit zz zzgl österr`),
  finalAbbreviations: words(
    'usw etc u.s u.a u.s.w n.chr v.chr jh jhd jhs e.v jr sr mio mrd st co inc ltd std min max art gen red rd no ed z.b',
  ),
  starters: words(`
    aber alle allein allerdings als also am an andere auch auf aus außerdem bei beide beim bereits besonders bis bislang
    bisher da dabei dadurch dafür dagegen daher damals damit danach daneben dann daran darauf daraufhin daraus darin
    darüber darum darunter das dass dass davon davor dazu dem demnach den denn dennoch der deren derzeit des deshalb
    dessen deswegen die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines einige
    er erst es etwa etwas für gegen gleichzeitig hier hierzu hinzu hinter ich ihr ihre ihrem ihren ihrer im immer in
    indem insgesamt ins inzwischen ist ja jede jeder jedes jedoch jetzt kann kein keine keiner können laut man manche
    mehr mehrere mein meine mit mittlerweile muss müssen nach nachdem nein neben nicht nichts noch nun nur ob obwohl oder
    ohne schließlich schon seine seinem seinen seiner seit seitdem selbst sie sind so sobald sogar solche soll somit
    sondern sowohl später statt tatsächlich trotz trotzdem über um und uns unser unsere unter viele vielleicht vielmehr
    vom von vor während wann war waren warum was wegen weil weiter weitere weiterhin welche wenn wer wie wieder will wir
    wird wo wobei wurde wurden zu zudem zuerst zugleich zuletzt zum zunächst zur zurzeit zuvor zwar zwischen erstere ersterer erneut fest gemeinsam heute gestern morgen künftig links rechts
    möglich niemand nie oft ohnehin rund seither sonst stattdessen tatsache teils womöglich wegen ebenso ebenfalls ferner
    mancherorts letztlich lediglich`),
  ordinals: true,
  beforeOrdinal: words(`
    am der die das dem den des vom zum zur bis im ins beim jeder jede jedes jeden jedem ihr ihre ihrem ihren ihrer sein
    seine seinem seinen seiner mein unser unsere kein ein einen einem einer eines seit ab nach vor und oder erste zweite
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag`),
}
