/** The role-play on the screen, and what lies over everything: keys, parts, help, black. */
export const PLAY_STYLE = `
.scene.on{display:flex;flex:1 1 0%;min-width:0}
.phone{display:flex;flex:none;flex-direction:column;width:10.6rem;margin:.45rem 0 .45rem .72rem;border-radius:.5rem;background:var(--paper);color:var(--ink);overflow:hidden;box-shadow:0 .24rem .6rem rgba(0,0,0,.3)}
.with-notes .phone{margin-left:.45rem}
.status{display:flex;justify-content:space-between;padding:.14rem .5rem 0;background:#fff;color:var(--ink2);font-size:.3rem;font-weight:600;line-height:1.3}
.head{display:flex;align-items:center;padding:.22rem .44rem .26rem;border-bottom:.02rem solid var(--line);background:#fff}
.face{position:relative;flex:none;width:.9rem;height:.9rem;margin-right:.3rem;border-radius:50%;background:#dce9f7;overflow:hidden}
.face i{position:absolute;left:50%;background:var(--sky)}
.face i:first-child{top:.2rem;width:.26rem;height:.26rem;margin-left:-.13rem;border-radius:50%}
.face i:last-child{top:.52rem;width:.52rem;height:.4rem;margin-left:-.26rem;border-radius:.26rem .26rem 0 0}
.scene-thought .face,.scene-person .face{background:var(--soft)}
.scene-thought .face i,.scene-person .face i{background:var(--lantern)}
.who{flex:1 1 0%;min-width:0;color:var(--ink2);font-size:.32rem;line-height:1.3}
.who b{color:var(--ink);font-size:.44rem}
.badge{flex:none;margin-left:.2rem;padding:.06rem .2rem;border:.04rem dashed var(--plum);border-radius:.16rem;background:#fff;color:var(--plum);font-size:.32rem;font-weight:700}
.talk{padding:.3rem .44rem!important;font-size:.42rem;justify-content:flex-end}
.talk .fit{display:flex;flex-direction:column;align-items:flex-start}
.bubble{display:none;max-width:84%;padding:.42em .75em .48em;border-radius:.34rem .34rem .34rem .1rem;background:#fff;line-height:1.32;box-shadow:0 .02rem .06rem rgba(18,38,58,.14)}
.bubble.on{display:block}
.fit>.bubble+.bubble{margin-top:.2rem}
.bubble-self{align-self:flex-end;border-radius:.34rem .34rem .1rem;background:var(--sky);color:#fff}
.bubble-narrator{align-self:center;max-width:94%;padding:.1em .4em;background:none;color:var(--ink2);font-size:.92em;text-align:center;box-shadow:none}
.banner{align-self:center;border:.03rem solid var(--sky);border-radius:.26rem}
.with-flags .flag{text-decoration:none;border-bottom:.06rem solid var(--lantern)}
.flag{text-decoration:none}
.call{flex:none;padding:.1rem 0 .3rem;text-align:center}
.call i{display:inline-block;width:.84rem;height:.84rem;margin:0 .5rem;padding:.26rem .18rem;border-radius:50%;background:var(--night3)}
.call svg{display:block;width:100%;height:100%;fill:#fff}
.side{position:relative;display:flex;flex:1 1 0%;flex-direction:column;justify-content:center;min-width:0;color:#fff}
.listen{padding:0 .8rem;text-align:center}
.goal{margin-top:.4rem;font-size:.62rem;font-weight:700;line-height:1.2}
.ask{display:none;padding:.75rem .72rem 1.35rem .6rem}
.with-notes .ask{padding-right:.3rem;padding-left:.4rem}
.ask h2{font-size:1.22em;font-weight:700;line-height:1.2}
.ask .fit>*+*{margin-top:.5em}
.ask .options>li{padding:0!important}
.ask .options>li+li{margin-top:.4em}
.ask .option{font-size:.92em}
.ask button.option:hover{background:var(--night3)}
.ask button:focus,.bar button:focus,.overlay button:focus,#start button:focus,#start input:focus,#start select:focus{outline:.05rem solid var(--lantern);outline-offset:.03rem}
.ask .off{display:none}
.answer{display:none}
.answer>.fit>*+*{margin-top:.55em}
.verdict{font-size:1.12em;font-weight:700;line-height:1.25}
.outcome{padding:.5em .7em;border-left:.06rem solid var(--lantern);background:var(--night2)}
.is-choice .ask,.is-feedback .ask{display:flex}
.is-choice .listen,.is-feedback .listen,.is-feedback h2,.is-feedback .ask>.fit>.eyebrow,.is-feedback button.option,.is-feedback .options>li{display:none}
.is-feedback .options>.taken{display:block}
.taken .answer{display:block}
.ending{display:none}
.is-ending>*{display:none!important}
.is-ending>.ending{display:flex!important;flex:1 1 0%;min-width:0;color:#fff}
.is-ending .ending h1{color:#fff}
.ending .art{order:-1;border-radius:0 .64rem 0 0}
.lights{position:absolute;right:.72rem;bottom:.5rem;margin:0;line-height:0}
.with-notes .lights{right:.3rem}
.lights svg{width:.42rem;height:.6rem;margin-left:.16rem;fill:none;stroke:#d9d2c4;stroke-width:1.6;stroke-dasharray:3 3}
.lights svg.lit{fill:var(--lantern);stroke:var(--lantern);stroke-dasharray:none}
.with-notes .unit.on>.notes,.with-notes #now-notes{display:block}
#now-notes{display:none;position:absolute;z-index:4;top:0;right:0;bottom:0;width:34%;padding:22px 26px 70px;overflow-y:auto;background:#fff;color:var(--ink);font-size:19px;line-height:1.5}
#now-notes h2{color:var(--leaf);font-size:16px}
#now-notes p,#now-notes ul,#now-notes ol{margin-top:.7em}
#now-notes li{margin-left:1.2em;list-style:disc}
.with-notes .unit.on>.notes{display:none}
.bar{position:fixed;z-index:6;right:14px;bottom:10px;display:flex;opacity:0}
.touch .bar{opacity:1}
.bar.near{opacity:1}
.bar button{min-width:40px;height:36px;margin-left:6px;padding:0 12px;border:1px solid rgba(255,255,255,.4);border-radius:18px;background:rgba(18,38,58,.86);color:#fff;font-size:15px;line-height:1}
.overlay.on{display:block}
.overlay{position:fixed;z-index:8;top:0;right:0;bottom:0;left:0;overflow:auto;background:var(--paper);color:var(--ink)}
#black{background:#000}
.sheet{max-width:15rem;margin:0 auto;padding:.8rem .6rem;font-size:.36rem}
.sheet h2{margin-bottom:.3rem;color:var(--night);font-size:.62rem;line-height:1.15}
.sheet .close{float:right;padding:.1rem .4rem;border:.02rem solid var(--line);border-radius:.3rem;background:#fff;font-size:.3rem}
.keys td{padding:.08rem .5rem .08rem 0;vertical-align:top}
kbd{display:inline-block;margin:0 .1rem .04rem 0;padding:0 .16rem;border:.02rem solid var(--line);border-bottom-width:.05rem;border-radius:.1rem;background:#fff;font:600 .3rem/1.5 inherit;font-family:inherit;white-space:nowrap}
.jump button{display:block;width:100%;margin-bottom:.12rem;padding:.14rem .3rem;border:.02rem solid var(--line);border-radius:.2rem;background:#fff;text-align:left}
.jump b{display:inline-block;min-width:.9rem;color:var(--leaf)}
.jump .here{border-color:var(--lantern);background:var(--soft)}
#help .sheet{display:flex;align-items:center;max-width:none;min-height:100%;padding:.6rem 1.1rem;font-size:.44rem}
#help .sheet>div{flex:1 1 0%;padding:0 .4rem}
#help h1{margin-bottom:.4rem;color:var(--leaf);font-size:1rem;line-height:1.15}
#help p{margin-bottom:.3rem}
#start{position:absolute;z-index:3;top:0;left:0;right:0;bottom:0;display:flex;overflow:auto;background:var(--paper)}
#start .intro{flex:1 1 0%;min-width:0;padding:.6rem .7rem .3rem 1.3rem;font-size:.3rem;line-height:1.32}
#start h1{margin-bottom:.2rem;color:var(--night);font-size:.64rem}
#start .lead{font-size:.34rem}
#start .intro>p{margin-bottom:.16rem}
#start .typed{display:flex}
#start .typed label{flex:1 1 0%;display:flex;flex-direction:column;justify-content:space-between}
#start .typed label+label{margin-left:.3rem}
#start label{display:block;margin-top:.2rem;font-weight:600}
#start input{display:block;width:100%;margin-top:.06rem;padding:.1rem .2rem;border:.02rem solid #8a8578;border-radius:.14rem;background:#fff;font-weight:400}
.names{display:flex;flex-wrap:wrap}
.names select{margin:.06rem .2rem 0 0;padding:.06rem .12rem;border:.02rem solid #8a8578;border-radius:.12rem;background:#fff}
.go{margin:.26rem 0!important}
.go button{margin-right:.2rem;padding:.16rem .5rem;border:.03rem solid var(--night);border-radius:.4rem;background:#fff;font-weight:700}
#begin{background:var(--night);color:#fff}
.quiet{color:var(--ink2);font-size:.23rem}
.names{margin-bottom:.2rem!important}
#start>.art{order:1;width:7.04rem;min-height:100%}
.shown #start{display:none}
#said{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}
.tall .canvas,.tall .scene.on,.tall .is-ending>.ending,.tall #help .sheet{flex-direction:column-reverse}
.tall .scene.on{flex-direction:column}
.tall .art,.tall .unit-page .art,.tall .unit-contacts .art,.tall .ending .art{width:100%;height:34%;border-radius:0}
.tall .words,.tall .has-art .words{padding:1.5rem .7rem 1.2rem}
.tall .kicker,.tall .foot{left:.7rem;right:.7rem}
.tall .kicker{top:.5rem}
.tall .has-art .kicker{top:auto;bottom:64%;display:none}
.tall .phone{flex:1 1 0%;width:auto;min-height:0;margin:.3rem .4rem}
.tall .side{flex:none;height:44%}
.tall .ask,.tall .talk{padding:.3rem .5rem 1rem!important}
.tall .columns{display:block}
.tall .column+.column{margin:.4rem 0 0}
.tall #start{display:block}
.tall #start .typed{display:block}
.tall #start .typed label+label{margin-left:0}
.tall #start .intro,.tall .quiet{font-size:.42rem}
.tall.shown #start{display:none}
.tall #start .intro{padding:.7rem}
.tall #start>.art{display:none}
.tall #now-notes{top:55%;width:100%}
.tall.with-notes .canvas{right:0;bottom:45%}
`;
