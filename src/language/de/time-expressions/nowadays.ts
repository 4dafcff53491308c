import type { Nowadays } from '../../time-expressions.ts'

const split = (words: string) => new Set(words.split(' '))

/** What tells "heute" as these days from "heute" as this day. */
export const nowadays: Nowadays = {
  contrasts: split('damals früher einst ehemals seinerzeit einstmals'),
  states: /^ ?(?:\d{1,3}(?:-jährig| Jahre al|$)|\p{L}+enden? |noch \p{Ll}+e[nr]? )/u,
  lasting: split(
    'lebt leben wohnt wohnen arbeitet arbeiten gilt gelten heißt heißen gehört gehören kennt kennen existiert existieren besitzt besitzen gibt betreibt betreiben führt führen leitet leiten dient dienen zählt zählen erinnert erinnern nutzt nutzen befindet befinden weiß wissen verfügt verfügen beherbergt bildet bilden nennt nennen genießt prägt prägen erinnern studiert studieren unterrichtet',
  ),
  happening: split(
    'tagt tagen beginnt beginnen startet starten endet enden eröffnet eröffnen erscheint erscheinen trifft treffen reist reisen spielt spielen kommt kommen feiert feiern findet finden stimmt stimmen entscheidet entscheiden wählt wählen veröffentlicht stellt stellen berät beraten empfängt besucht hält',
  ),
}
