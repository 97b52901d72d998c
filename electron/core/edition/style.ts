/**
 * The look of the kit (renderer/ui/tokens.css, renderer/stage) for browsers as old as Chrome 49 and Firefox 52: no grid, no
 * `gap`, no `inset`, no `:has`, no nesting. One rem is 100 pixels of the stage's canvas of 1920 x 1080; the script sets it.
 */
export const SCREEN_STYLE = `
:root{--night:#12263a;--night2:#1b3550;--night3:#27496b;--paper:#fdf8ef;--deep:#f4ecdd;--ink:#16222f;--ink2:#3f4d5b;--line:#d9d2c4;--lantern:#f2a33a;--soft:#fde6c1;--leaf:#0f5f50;--sky:#1f5490;--plum:#5b3a8c}
*{box-sizing:border-box}
html{font-size:5.2vw}
body{margin:0;background:var(--night);color:var(--ink);font-family:"Noto Sans","Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:.44rem;line-height:1.42}
h1,h2,h3,p,ul,ol,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
button,input,select{font:inherit;color:inherit}
button{cursor:pointer}
.paper-only,.unit,.notes,.scene,.overlay{display:none}
.untranslated{display:inline-block;margin-right:.4em;padding:0 .5em;border:2px solid currentColor;border-radius:.5em;font-size:.6em;font-weight:600;font-style:normal;vertical-align:middle}
#stage{position:absolute;top:0;left:0;width:100%;height:100%;overflow:hidden;outline:0}
.unit.on{display:block}
.canvas{position:absolute;top:0;left:0;right:0;bottom:0;display:-webkit-flex;display:flex;overflow:hidden}
.with-notes .canvas{right:34%}
.tone-paper .canvas{background:var(--paper);color:var(--ink)}
.tone-night .canvas{background:var(--night);color:#fff}
.words{position:relative;display:flex;flex:1 1 0%;flex-direction:column;justify-content:center;min-width:0;padding:1.5rem 1.3rem 1.3rem;overflow:hidden}
.has-art .words{padding-right:.7rem}
.fit{flex:none;min-width:0}
.fit>*+*{margin-top:.9em}
.fit>.untranslated+div>*+*{margin-top:.9em}
h1{font-size:1.9em;font-weight:700;line-height:1.15;letter-spacing:-.01em}
.tone-paper h1{color:var(--night)}
.tone-night strong{color:var(--lantern)}
strong,b{font-weight:700}
.layout-title .words{font-size:.52rem}
.layout-title h1{font-size:2.35em}
.layout-statement h1,.layout-quote h1,.layout-task h1{font-size:2.05em}
.fit li{position:relative}
.fit>ul>li,.fit>ol>li,.fit>div>ul>li,.fit>div>ol>li,.column li{min-height:1.65em;padding:.1em 0 .1em 2.3em}
.fit ul>li+li,.fit ol>li+li{margin-top:.62em}
.fit ol{counter-reset:point}
.fit ol>li:before,.fit ul>li:before{position:absolute;top:0;left:0;width:1.65em;height:1.65em;border-radius:50%;background:var(--soft);color:var(--ink);font-weight:700;line-height:1.65em;text-align:center;content:""}
.fit ol>li:before{counter-increment:point;content:counter(point)}
.fit ul>li,.column ul>li{padding-left:1.35em!important}
.fit ul>li:before{top:.5em;width:.54em;height:.54em;background:var(--lantern)}
blockquote{padding-left:1em;border-left:.1rem solid var(--lantern);font-size:1.27em;font-weight:600;line-height:1.35}
.columns{display:flex}
.column{flex:1 1 0%;padding:1em 1.1em;border-radius:.26rem;background:#fff;box-shadow:0 .08rem .24rem rgba(18,38,58,.12)}
.tone-night .column{background:var(--night2)}
.column+.column{margin-left:.44rem}
.column>*+*{margin-top:.5em}
.words img{max-width:100%;max-height:5rem}
.art{flex:none;width:8.15rem;overflow:hidden;border-top-left-radius:.64rem;background:var(--night)}
.unit-page .art,.unit-contacts .art,.ending .art{width:7.04rem}
.art img{display:block;width:100%;height:100%;object-fit:cover}
.is-own .art{padding:.5rem;background:var(--deep)}
.is-own .art img{object-fit:contain}
.fragment{visibility:hidden}
.fragment.on{visibility:visible}
.kicker,.eyebrow{color:var(--leaf);font-size:.34rem;font-weight:600}
.tone-night .kicker,.tone-night .eyebrow,.ending .eyebrow{color:var(--lantern)}
.kicker{position:absolute;z-index:1;top:.8rem;left:1.3rem;max-width:9rem}
.foot{position:absolute;z-index:1;bottom:.6rem;left:1.3rem;max-width:9.6rem;color:var(--ink2);font-size:.3rem;line-height:1.3}
.tone-night .foot{color:#d4dde6}
.dots{margin-right:.3rem;white-space:nowrap}
.dots i{display:inline-block;width:.12rem;height:.12rem;margin-right:.1rem;border-radius:.07rem;background:var(--line);vertical-align:.07rem}
.tone-night .dots i{background:var(--night3)}
.dots .past{background:var(--leaf)}
.tone-night .dots .past{background:#9fc9bd}
.dots .now,.tone-night .dots .now{width:.36rem;background:var(--lantern)}
.large{font-size:1.2em}
.unit-debrief ol>li{padding:.55em .8em .55em 2.9em!important;border-radius:.26rem;background:#fff;box-shadow:0 .04rem .14rem rgba(18,38,58,.12)}
.unit-debrief ol>li:before{top:.5em;left:.7em}
.lines li{padding:.5em .9em!important;border-radius:.34rem .34rem .34rem .1rem;background:#fff;box-shadow:0 .02rem .06rem rgba(18,38,58,.14)}
.lines li:before{display:none}
.options li:before,.helpers li:before{display:none!important}
.option{display:flex;align-items:center;width:100%;padding:.5em .7em!important;border:.03rem solid var(--line);border-radius:.26rem;background:#fff;font-weight:600;line-height:1.25;text-align:left}
.mark{flex:none;width:.56rem;height:.56rem;margin-right:.3rem}
.option-1 .mark{fill:#8fb7e6}
.option-2 .mark{fill:#e3c46a}
.option-3 .mark{fill:#b79ad9}
.option-4 .mark{fill:#c9ced4}
.tone-night .option{border-color:transparent;background:var(--night2);color:#fff}
.tone-night .mark{stroke:#fff}
.message{padding:.6em .9em;border:.02rem solid var(--line);border-left:.02rem solid var(--line);border-radius:.26rem;background:#fff;font-size:.9em;font-weight:400}
.unit-quiz h1{font-size:1.45em}
.why{padding:.6em .9em;border-radius:.26rem;background:#d5efe8;font-size:.86em}
.fit .helpers>li,.helpers>li{display:flex;align-items:center;padding:.4em 0!important;font-size:.9em;line-height:1.3}
.fit .helpers>li+li,.helpers>li+li{margin-top:0!important;border-top:.02rem solid var(--line)}
.unit-contacts h1{font-size:1.6em}
.helpers .number{flex:none;min-width:2.7em;margin-right:.4em;color:var(--leaf);font-size:1.7em;line-height:1.2}
.helpers .empty,.fit .helpers>.empty{display:none}
`;
