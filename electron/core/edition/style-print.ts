/** The paper edition: a slide with its notes a page, then the role-play as numbered scenes; black on white. */
export const PAPER_STYLE = `
@page{size:A4 portrait;margin:12mm}
@media print{
html{font-size:9.6mm!important}
body{background:none;color:#000;font-size:10.5pt}
#stage{position:static;width:auto;height:auto;overflow:visible}
.screen-only,.overlay,.bar,#said,#now-notes,.go,.names,.lights,.call,#start>.art,.untranslated+br{display:none!important}
.unit,.notes,.scene,.bubble,.answer,.ask,.side,.ending,.paper-only,.shown #start,#start{display:block!important}
b.paper-only{display:inline!important}
#start{position:static;overflow:visible;page-break-after:always;font-size:11pt}
#start .intro{padding:0;font-size:11pt}
#start input{border:0;border-bottom:1px solid #000;border-radius:0;background:none}
.unit{position:static;height:auto;page-break-after:always;page-break-inside:auto}
.unit:last-child{page-break-after:auto}
.canvas,.with-notes .canvas{position:relative;right:auto;width:184mm;height:104mm;border:1px solid #555;border-radius:2mm;page-break-inside:avoid}
.canvas,.canvas *{color:#000!important;background-color:transparent!important;box-shadow:none!important}
.tone-night .canvas,.tone-paper .canvas{background:none}
.fragment{visibility:visible}
.art{border-left:1px solid #999;border-radius:0}
.art img{-webkit-filter:grayscale(1) opacity(.6);filter:grayscale(1) opacity(.6)}
.fit ol>li:before{border:1px solid #000}
.fit ul>li:before{border:.27em solid #000;border-radius:50%}
.mark{fill:none!important;stroke:#000!important}
.notes{padding:5mm 2mm 0;font-size:10.5pt;line-height:1.4}
.notes p,.notes ul,.notes ol{margin-bottom:1.6mm}
.notes li{margin-left:5mm;list-style:disc}
.unit-play .canvas{display:block;width:auto;height:auto;border:0;overflow:visible;page-break-inside:auto}
.scene,.scene.on,.is-ending>*{display:block!important}
.scene{margin-bottom:4mm;padding:2.5mm 3mm;border:1px solid #555;border-radius:2mm;page-break-inside:avoid}
.scene-number{font-size:12pt;font-weight:700}
.phone{display:block;width:auto;margin:0;border-radius:0;overflow:visible}
.status{display:none}
.head{display:block;padding:0 0 1mm;border:0}
.face,.badge{display:none}
.who,.who b{font-size:9pt}
.who br{display:none}
.who b:after{content:" · "}
.talk,.ask,.ending .words{display:block!important;padding:0!important;font-size:10.5pt!important;overflow:visible}
.talk .fit,.scene .fit{display:block;font-size:10.5pt!important}
.bubble,.bubble.on{display:block!important;max-width:none;padding:.5mm 0!important;text-align:left;font-size:10.5pt}
.fit>.bubble+.bubble{margin-top:0}
.flag{text-decoration:underline!important;border:0!important}
.ask h2,.ask button.option{display:block!important;margin-top:1.5mm;font-size:10.5pt}
.ask .options>li{display:block!important;margin-top:1.5mm!important;padding-left:0!important}
.ask button.option{display:inline!important;padding:0!important;border:0;font-weight:700}
.ask .mark{width:4mm;height:4mm;margin:0 1.5mm 0 0;vertical-align:-.8mm}
.answer{display:block!important;padding-left:6mm;font-size:9.5pt}
.answer p{display:inline;margin:0;padding:0!important;border:0!important;font-size:9.5pt;font-weight:400}
.ending .art{display:none}
.ending h1{font-size:12pt}
.scene-notes{display:block!important;margin-top:1.5mm;padding-top:1mm;border-top:1px dotted #777;font-size:9.5pt;font-style:italic}
.leads{font-weight:700}
}
`;
