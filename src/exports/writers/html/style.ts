import { Html } from './markup'

// The palette of the app: a file of long ago still looks like it, wherever it is opened.
const css = `
:root{color-scheme:light dark;--page:#fbfaf7;--card:#fff;--soft:#f3f0e9;--ink:#1e2430;--quiet:#5b6472;--hairline:#e7e3da;--line:#767f8c;--hr:#00677f;--procurement:#b8500c}
@media screen and (prefers-color-scheme:dark){:root{--page:#14181f;--card:#1d232d;--soft:#272e3a;--ink:#edf0f3;--quiet:#a9b2bf;--hairline:#343c48;--line:#8792a1;--hr:#5cc4d6;--procurement:#ffa463}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:1.125rem/1.5 "Atkinson Hyperlegible Next","Segoe UI",Arial,sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:60rem;margin:0 auto;padding:1rem clamp(1rem,4vw,3rem);background:var(--card)}
header{padding-top:2rem}
footer{padding-bottom:3rem}
h1,h2,h3,h4,h5{line-height:1.25;margin:1.5rem 0 .5rem;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.4rem + 1.8vw,2.25rem);margin-top:.5rem}
h2{font-size:clamp(1.5rem,1.35rem + .7vw,1.75rem);margin-top:3rem}
h2::before,.brand::before{content:"";display:block;width:4.5rem;height:.75rem;margin-bottom:.75rem;border:solid var(--hr);border-width:.25rem 0;border-bottom-color:var(--procurement)}
h3{font-size:1.375rem;margin-top:2.5rem;color:var(--hr)}
h4{font-size:1.25rem}
h5{font-size:1.125rem}
p,ul,ol,dl{margin:.5rem 0;max-width:68ch}
p,li,dd,td{white-space:pre-line}
td{overflow-wrap:anywhere}
th,td{hyphens:auto}
a{color:var(--hr);text-underline-offset:.2em}
a,.wide{border-radius:.25rem}
:focus-visible{outline:.1875rem solid var(--ink);outline-offset:.125rem}
.brand{margin:0;font-weight:700;color:var(--hr)}
.soft,i{color:var(--quiet)}
.note{padding:.5rem 1rem;border-left:.25rem solid var(--hr);background:var(--soft)}
nav{margin-bottom:2rem}
nav ul{padding:0;list-style:none}
nav a{display:inline-block;padding:.25rem 0}
dt,.title{font-weight:700}
dd{margin:0 0 .75rem}
.title{margin-top:1rem}
.checks{list-style:none;padding:0}
.checks li{padding-left:1.75rem;text-indent:-1.75rem}
.checks span{display:inline-block;width:1.75rem;text-indent:0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:1rem}
caption{text-align:left;font-weight:700;padding:.5rem 0}
.unseen{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.5rem;border-bottom:1px solid var(--line)}
.wide td{min-width:6rem;overflow-wrap:break-word}
.wide .roomy{min-width:11rem}
th{background:var(--soft)}
@media (min-width:40rem){.facts div{display:grid;grid-template-columns:17rem minmax(0,1fr);gap:0 1rem;margin-bottom:.5rem}.facts dd{margin:0}}
@media screen and (min-width:80rem){
body:has(nav){padding-left:19rem}
nav{position:fixed;inset:0 auto 0 0;width:19rem;padding:1rem 1.5rem;margin:0;overflow-y:auto;font-size:1rem}
nav h2{font-size:1.25rem;margin-top:1.25rem}
}
@media print{
@page{size:A4;margin:18mm}
body{background:#fff;font-size:10.5pt}
header,main,footer{max-width:none;padding:0}
p,ul,ol,dl{max-width:none}
table{font-size:9pt}
.wide{overflow:visible}
.wide td,.wide .roomy{min-width:0;overflow-wrap:anywhere}
th,td{padding:.25rem}
.page{break-before:page;margin-top:0}
h2,h3,h4,h5,dt,.title,caption,thead{break-after:avoid}
tr,li,dl div{break-inside:avoid}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
}
`

/** The look of a page, on a screen and on paper. Its own fingerprint is the only style that the page allows. */
export const style = new Html(`<style>${css}</style>`)

/** SHA-256 of the style, in base64, for the content security policy of the page. */
export const styleHash = 'BLUzJ0YezdetnvBZabQfAKVo4TUtVlrPnpIsP9IdFas='
