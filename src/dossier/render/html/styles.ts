/**
 * The page's only style sheet. Colours of outlets share lightness and chroma and differ in hue, so that none shouts and
 * all keep their contrast, in light and dark. No style attributes are used: the page's policy forbids them.
 */
export const STYLES = `
:root{color-scheme:light dark;--bg:#fbfaf6;--paper:#fff;--ink:#1f1e1b;--soft:#5d5a52;--line:#dfdbd0;--accent:#1f4f7d;--focus:#b4530a;--l:.46;--c:.1;--tint:10%;--tint-on:30%;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Charter,"Noto Serif",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI","Noto Sans",Roboto,"Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--bg:#171715;--paper:#1f1f1c;--ink:#ebe7dd;--soft:#a9a497;--line:#3a3832;--accent:#8fbce6;--focus:#f0a35e;--l:.8;--c:.085;--tint:16%;--tint-on:42%}}
.c0{--o:oklch(var(--l) var(--c) 250)}.c1{--o:oklch(var(--l) var(--c) 30)}.c2{--o:oklch(var(--l) var(--c) 150)}.c3{--o:oklch(var(--l) var(--c) 310)}.c4{--o:oklch(var(--l) var(--c) 80)}.c5{--o:oklch(var(--l) var(--c) 200)}.c6{--o:oklch(var(--l) var(--c) 0)}.c7{--o:oklch(var(--l) var(--c) 110)}
*{box-sizing:border-box}
html{scroll-padding:3.4rem 1.5rem 1.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 var(--sans);overflow-wrap:anywhere}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
[tabindex="-1"]:focus{outline:none}
q{quotes:none}q::before,q::after{content:none}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0;padding:0}ul,ol{list-style:none}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.top{padding:2.5rem 1.25rem 1.5rem;max-width:64rem;margin:0 auto}
.kicker{font-size:.8rem;letter-spacing:.14em;text-transform:uppercase;color:var(--soft)}
h1{font:600 clamp(1.6rem,1.2rem + 1.8vw,2.4rem)/1.18 var(--serif);margin:.3rem 0 .8rem;text-wrap:balance;letter-spacing:-.01em}
.count{font-size:1.02rem}.count b{font-variant-numeric:tabular-nums}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.meaning{color:var(--soft);font-size:.875rem;max-width:44rem;margin-top:.35rem}
.thread{margin:1rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;font-size:.95rem}
.thread li::before{content:"→ ";color:var(--soft)}.thread li:first-child::before{content:""}
.layout{max-width:46rem;margin:0 auto;padding:0 1.25rem 3rem}
.story{border-top:3px double var(--line);padding-top:1.6rem;margin-top:1.6rem}
h2{font:600 1.5rem/1.25 var(--serif);text-wrap:balance}
.story-facts{color:var(--soft);font-size:.9rem;margin:.3rem 0 .4rem}
.contents{display:flex;flex-wrap:wrap;gap:.15rem .9rem;font-size:.875rem;margin:.6rem 0 0}
.contents a{text-decoration:none}.contents a:hover{text-decoration:underline}
.sticky{position:sticky;top:0;z-index:3;flex-wrap:nowrap;overflow-x:auto;white-space:nowrap;background:var(--bg);padding:.55rem 0;margin-top:.2rem;border-bottom:1px solid var(--line);scrollbar-width:none;padding-right:2.5rem;-webkit-mask-image:linear-gradient(90deg,#000 calc(100% - 2.5rem),transparent);mask-image:linear-gradient(90deg,#000 calc(100% - 2.5rem),transparent)}
.fold>summary{list-style:none;position:relative;padding-right:2rem;color:inherit;font-size:1rem}.fold>summary::-webkit-details-marker{display:none}.fold>summary::after{content:"";position:absolute;right:.4rem;top:.75rem;width:.6rem;height:.6rem;border-right:2px solid var(--soft);border-bottom:2px solid var(--soft);transform:rotate(45deg)}.fold[open]>summary::after{transform:rotate(-135deg);top:1rem}.fold>summary:hover h2{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:3px}
.part>details>summary{list-style-position:outside;color:var(--ink);padding:0;margin-left:1.1rem}.part>details>summary h3{display:inline-block}.part>details>summary::marker{color:var(--soft);font-size:.8rem}h3 .count{font-weight:400;color:var(--soft);font-size:.84rem}
.full>summary{font-family:var(--sans)}
.part{margin-top:1.6rem}
h3{font:600 1.12rem/1.3 var(--sans);margin-bottom:.7rem}
h4{font:600 .82rem/1.3 var(--sans);color:var(--soft);margin:1.1rem 0 .4rem;letter-spacing:.01em}
.part q,.popover a{font-family:var(--serif);font-size:1.04em}
.lines>li,.discrepancies>li,.copies>li{padding:.35rem 0 .35rem 1rem;position:relative}
.lines>li::before{position:absolute;left:0;top:.35rem;content:"•";color:var(--soft)}.disputed .lines>li::before{content:none}.disputed .lines>li{border-left:2px solid var(--focus);margin:.5rem 0;padding-top:.1rem;padding-bottom:.1rem}.single .lines>li::before{content:"◦"}
.told+.told{margin-top:.4rem}
.about{color:var(--soft)}.side{display:block;padding:.1rem 0}
.refs{white-space:normal}
.ref{display:inline-block;min-width:1.45em;padding:0 .35em;margin:0 .12em;border-radius:.75em;text-align:center;text-decoration:none;font:600 .72rem/1.5em var(--sans);font-variant-numeric:tabular-nums;color:var(--o);background:color-mix(in oklab,var(--o) 13%,transparent);vertical-align:.12em}
.ref:hover{background:var(--o);color:var(--bg)}
.note,.count-note{color:var(--soft);font-size:.84rem}
.tag{display:inline-block;font-size:.76rem;line-height:1.5;padding:0 .5em;border:1px solid var(--line);border-radius:.3em;color:var(--soft);background:var(--paper)}
.tag.no{border-color:var(--focus);color:var(--focus)}
.on:not(.mk){background:color-mix(in oklab,var(--accent) 12%,transparent);box-shadow:0 0 0 .35rem color-mix(in oklab,var(--accent) 12%,transparent);border-radius:2px}
.rest>summary,details>summary{cursor:pointer;color:var(--accent);font-size:.9rem;padding:.3rem 0}
.people>li{padding:.3rem 0}.people strong{font-weight:600}
.inline{font-size:.92rem;color:var(--soft);line-height:1.5}.inline li{display:inline}.inline li:not(:last-child)::after{content:" · "}.spellings::before{content:"auch " / "";font-size:.84rem}:lang(en) .spellings::before{content:"also " / ""}.inline .count,.when{font-size:.78rem}.usage summary{font-size:.84rem;padding:.1rem 0}.usage dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.1rem .8rem;font-size:.92rem;margin:.2rem 0 .5rem}.usage dt{color:var(--soft)}.usage dd{margin:0}
@media (min-width:480px){.names{columns:2;column-gap:2rem}.names>li{break-inside:avoid}}
.speaker h4{font-size:1rem;color:var(--ink);border-bottom:1px solid var(--line);padding-bottom:.2rem;margin-top:1.5rem}.role-name{font-weight:400;color:var(--soft)}
.statement{padding:.45rem 0}.statement.several{border-left:2px solid var(--line);padding-left:.8rem;margin:.35rem 0}
.wording{padding:.1rem 0;display:grid;grid-template-columns:auto minmax(0,1fr);gap:.35rem}.differs{color:var(--soft);font-size:.84rem}
.events li{display:grid;grid-template-columns:9.5rem 1fr;gap:.1rem 1rem;padding:.4rem 0;border-top:1px solid var(--line)}.events li:first-child{border-top:0}
.date{font-variant-numeric:tabular-nums;font-size:.92rem}
.picture{margin:.4rem 0 1rem}.scroll{overflow-x:auto;overscroll-behavior-x:contain;max-width:100%}
table.dates{width:100%;border-collapse:separate;border-spacing:0;table-layout:auto;font-size:.8rem}table.dates th,table.dates td{border:0;padding:0;text-align:center;vertical-align:middle;white-space:nowrap;overflow-wrap:normal}table.dates .day{font-weight:400;color:var(--soft);font-size:.72rem;padding:.15rem .25rem .3rem;min-width:2.15rem}table.dates .year{font-weight:600;color:var(--soft);text-align:left;padding-left:.3rem}
table.dates tbody th{width:1%;position:sticky;left:0;background:var(--bg);text-align:left;padding-right:.6rem;z-index:1}table.dates thead td{position:sticky;left:0;background:var(--bg);z-index:1}table.dates .year span{display:inline-block;position:sticky;left:10rem}table.dates .outlet{font-size:.78rem;color:var(--soft)}table.dates .slot{height:1.75rem;background:linear-gradient(var(--line),var(--line)) center/100% 1px no-repeat}table.dates .turn{border-left:1px solid var(--line)}table.dates .gap{border-left:2px dotted var(--soft)}
.dot{display:inline-block;width:.75rem;height:.75rem;border-radius:50%;background:var(--o);border:2px solid var(--o);vertical-align:middle;print-color-adjust:exact;position:relative}.dot::after{content:"";position:absolute;inset:-.45rem}.dot.two{width:1rem;height:1rem}.dot.many{width:1.25rem;height:1.25rem}.dot.open{background:var(--bg)}.dot:hover{border-color:var(--focus)}
@media screen{.picture.scroll{scroll-snap-type:x proximity;scroll-padding-left:11rem}table.dates .day{scroll-snap-align:start}.picture.more tbody th::after,.picture.more thead td::after{content:"";position:absolute;inset:0 -.5rem 0 auto;width:.5rem;background:linear-gradient(to right,color-mix(in oklab,var(--ink) 22%,transparent),transparent);pointer-events:none}}
svg{display:block}svg .outlet{font-weight:400;font-size:11px}svg text{font:600 12px var(--sans);fill:var(--o,var(--soft))}svg .day{font-weight:400;font-size:11px;fill:var(--soft)}svg .year{font-weight:600;fill:var(--soft)}
svg circle{fill:var(--o);stroke:var(--o);stroke-width:2}svg circle.open{fill:var(--bg)}svg .bar{stroke:var(--o);stroke-width:3;opacity:.5}svg .grid,svg .year-line{stroke:var(--line)}svg .gap{stroke:var(--soft);stroke-dasharray:2 4}svg a:hover circle{stroke:var(--focus)}
.figure-group{padding:.6rem 0;border-top:1px solid var(--line)}.figure-group:first-child{border-top:0}.figure-group h4{margin:0 0 .2rem;color:var(--ink);font-size:.95rem}
.figure-group h4.long q{font-weight:400}.plot{margin:.2rem 0}.plot svg{max-width:100%}
.copies del{color:var(--soft)}.copies ins{font-weight:600;text-decoration-thickness:1px}
.values li{padding:.12rem 0}.context{display:block;font-size:.88rem;color:var(--soft);padding-left:2rem}
.discrepancy{border-left:2px solid var(--line);margin:.6rem 0}.discrepancy.high{border-color:var(--focus)}.discrepancy.medium{border-color:color-mix(in oklab,var(--focus) 45%,var(--line))}
.sides li{padding:.1rem 0 .1rem 1rem}.sides li::before{content:"–";margin-left:-1rem;display:inline-block;width:1rem;color:var(--soft)}
th,td{overflow-wrap:break-word}table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-top:1px solid var(--line);font-weight:400}thead th{border-top:0;color:var(--soft);font-size:.84rem;vertical-align:bottom}
table.coverage td,table.coverage thead th:not(:first-child){text-align:center;padding:.4rem .2rem;width:2.1rem}table.coverage .none{color:var(--line)}
table.positions th[scope=row]{min-width:8rem}table.positions td{min-width:8.5rem}.issue{padding:.5rem 0;border-top:1px solid var(--line)}.issue:first-child{border-top:0}.issue h4{margin:0 0 .2rem;color:var(--ink);font-size:.95rem}.issue li{padding:.15rem 0}.issue strong{font-weight:600;font-size:.92rem}
.position+.position{margin-top:.3rem}
.stance.supports,.stance.offers{color:oklch(var(--l) var(--c) 150);border-color:currentColor}.stance.rejects{color:oklch(var(--l) var(--c) 25);border-color:currentColor}.stance.demands{color:var(--accent);border-color:currentColor}.stance.conditional{color:oklch(var(--l) var(--c) 75);border-color:currentColor}
#sources{border-top:3px double var(--line);margin-top:3rem;padding-top:1.6rem}
.bar-top{max-height:8.5rem;overflow-y:auto;display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .6rem;margin:.4rem 0 1rem}
.no-js .bar-top,.no-js #back{display:none}
button{font:inherit;font-size:.84rem;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:.4rem;padding:.2rem .6rem;cursor:pointer;min-height:2rem}
button:hover{border-color:var(--soft)}button[data-toggle]{color:var(--soft)}button[aria-pressed=true]{color:var(--o,var(--ink));border-color:currentColor;background:color-mix(in oklab,var(--o,var(--ink)) 10%,var(--paper));font-weight:600}
.source{content-visibility:auto;contain-intrinsic-size:auto 16rem;background:var(--paper);border:1px solid var(--line);border-top:3px solid var(--o);border-radius:3px;padding:1.1rem 1.2rem 1.4rem;margin-bottom:1.4rem;font:1.03rem/1.6 var(--serif)}
.source-head{font-family:var(--sans);border-bottom:1px solid var(--line);margin-bottom:.9rem;padding-bottom:.8rem}
.source-name{font-size:.88rem;font-weight:600;color:var(--o)}.num{display:inline-block;min-width:1.6em;text-align:center;border-radius:.8em;background:var(--o);color:var(--bg);font-size:.8rem;padding:0 .4em}
.source-head h3{font:600 1.2rem/1.3 var(--serif);margin:.35rem 0 .5rem}
.facts{font-size:.8rem;color:var(--soft);line-height:1.5}.facts div{display:flex;gap:.6rem}.facts dt{min-width:5.5rem}.facts dd{min-width:0}.facts code{font-size:.95em}
.text p{margin:0 0 .7em}.text .headline{font-weight:600;font-size:1.12em;line-height:1.35}.text .teaser{font-style:normal;font-weight:600}.text h4{font:600 1rem/1.3 var(--serif);color:var(--ink);margin:1.1em 0 .4em}
.text .pull-quote{border-left:3px solid var(--line);padding-left:.8rem}
.beside{font:.84rem/1.5 var(--sans);color:var(--soft)}.role{font-size:.7rem;border:1px solid var(--line);border-radius:.25em;padding:0 .35em;margin-right:.2em}
.mk{color:inherit;text-decoration:none;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.mk.claim{background:color-mix(in oklab,var(--o) var(--tint),transparent);box-shadow:inset 0 -1px color-mix(in oklab,var(--o) 45%,transparent)}
.mk.name{box-shadow:inset 0 -1px color-mix(in oklab,var(--o) 35%,transparent)}
.mk:hover,.mk.on,.at:target .mk{background:color-mix(in oklab,var(--o) var(--tint-on),transparent);box-shadow:inset 0 -2px var(--o)}
.popover{position:fixed;z-index:5;right:1rem;bottom:1rem;left:1rem;max-width:30rem;margin-left:auto;max-height:60vh;overflow:auto;background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.9rem 1.1rem;box-shadow:0 .5rem 2rem rgb(0 0 0/.22)}
.popover h2{font:600 .9rem/1.3 var(--sans);margin:0 2.5rem .4rem 0}.popover li{padding:.25rem 0}.popover .close{position:absolute;top:.5rem;right:.5rem}
#back{position:fixed;right:1rem;bottom:1rem;z-index:4;box-shadow:0 .2rem .8rem rgb(0 0 0/.25);padding:.5rem .9rem}
[hidden]{display:none!important}
footer{color:var(--soft);font-size:.84rem;padding:1.5rem 1.25rem 3rem;max-width:64rem;margin:0 auto}
@media (max-width:640px){
table.coverage thead,table.positions thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.coverage,table.positions,.coverage tbody,.positions tbody{display:block}table.coverage tr,table.positions tr{display:flex;flex-wrap:wrap;border-top:1px solid var(--line);padding:.4rem 0}
table.coverage th,table.coverage td,table.positions th,table.positions td{border:0;padding:.1rem 0;flex:1 0 100%;width:auto}table.coverage td{flex:0 0 auto;padding:.1rem .1rem .1rem 0}table.coverage .none{display:none}
table.positions td{padding:.2rem 0 .2rem 1rem}table.positions td:empty{display:none}table.positions td::before{content:attr(data-actor);font-weight:600;display:block}}
@media (max-width:640px){.picture.scroll{scroll-padding-left:2.8rem}table.dates .outlet{display:none}table.dates .year span{left:2.6rem}}
@media (max-width:480px){.events li{grid-template-columns:1fr}.top{padding-top:1.6rem}.source{padding:1rem}.ref{font-size:.78rem;padding:.05em .45em;margin:.1em}}
@media screen and (min-width:1100px){
.js body{overflow-x:clip}
.js .layout{max-width:none;display:grid;grid-template-columns:minmax(0,42rem) minmax(0,1fr);gap:2.5rem;padding:0 0 0 max(1.25rem,calc(50vw - 52rem))}
.js .top{margin:0;padding-left:max(1.25rem,calc(50vw - 52rem))}
.js main{padding-bottom:4rem}
.js #sources{position:sticky;top:0;height:100vh;margin:0;border-top:0;border-left:1px solid var(--line);padding:1rem 1.25rem 0;display:flex;flex-direction:column}
.js #sources h2{font-size:1.05rem;font-family:var(--sans)}
.js #columns{flex:1;min-height:0;display:grid;grid-auto-flow:column;grid-auto-columns:minmax(20rem,1fr);gap:1rem;overflow-x:auto}
.js .source{overflow-y:auto;margin-bottom:1rem;overscroll-behavior:contain}
.js .source.off{display:none}.js .full>summary{display:none}
.js.sources-only .layout{grid-template-columns:1fr;padding-left:0}.js.sources-only main{display:none}.js.sources-only #sources{border-left:0}
.js #back{display:none}
}
@media screen and (max-width:1099px){#only,[data-toggle]{display:none}.bar-top{display:none}}
@media screen and (min-width:900px){.no-js .layout{max-width:64rem}.no-js main{max-width:44rem}.no-js #columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(22rem,1fr));gap:1.2rem}}
@media print{
.part>details>summary{list-style:none;margin-left:0}.part>details>summary::-webkit-details-marker{display:none}.source{content-visibility:visible}:root{--bg:#fff;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#000;--l:.4;--tint:14%}
@page{margin:18mm 16mm}
body{font-size:10.5pt}.layout,.top,footer{max-width:none;padding-left:0;padding-right:0}
.contents,.bar-top,#back,.popover,.skip,.rest>summary,.full>summary{display:none!important}.sticky{position:static}.fold>summary::after{display:none}
.ref{color:#000;background:none;border:.5pt solid #777;print-color-adjust:exact}
.line,.statement,.events li,.discrepancy,.figure-group,tr,.source-head{break-inside:avoid}h2,h3,h4{break-after:avoid}
#sources{break-before:page}.source{border:0;border-top:1.5pt solid #000;padding:.6rem 0}.mk.claim{background:none;box-shadow:none;text-decoration:underline;text-decoration-thickness:.5pt;text-underline-offset:2pt}.mk.name{box-shadow:none}
.scroll{overflow:visible}.picture svg{max-width:100%;height:auto}.facts a::after{content:" <" attr(href) ">"}details::details-content{content-visibility:visible;block-size:auto}
}
`
