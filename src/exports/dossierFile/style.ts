import { Html } from '../html'

const css = `
:root{color-scheme:light;--ink:#1f2430;--soft:#5a6172;--line:#d9d5cc;--paper:#fff;--hr:#8a3b12;--buy:#0b5563}
*{box-sizing:border-box}
body{margin:0;background:#fbfaf7;color:var(--ink);font:1.0625rem/1.55 "Atkinson Hyperlegible Next","Segoe UI",Arial,sans-serif}
main,header,footer{max-width:50rem;margin:0 auto;padding:1.5rem 1.25rem;background:var(--paper)}
header{border-top:.5rem solid var(--buy);border-bottom:.125rem solid var(--line)}
h1,h2,h3,h4,h5{line-height:1.25;margin:2rem 0 .5rem;text-wrap:balance}
h1{font-size:2rem;margin-top:.25rem}
h2{font-size:1.5rem;padding-top:1rem;border-top:.25rem solid var(--buy)}
h3{font-size:1.25rem}
h4{font-size:1.125rem;padding-bottom:.25rem;border-bottom:.125rem solid var(--line)}
h5{font-size:1.0625rem;margin-top:1.5rem}
.small{font-size:1.0625rem;margin-top:1.5rem;padding:0;border:0;break-before:auto!important}
p,ul,ol,dl,table{margin:.5rem 0}
a{color:var(--buy)}
.brand{margin:0;font-weight:700;color:var(--buy)}
.note{padding:.75rem 1rem;border-left:.25rem solid var(--buy);background:#eef4f5}
.soft{color:var(--soft)}
.state{font-weight:400;color:var(--soft);font-size:1rem;white-space:nowrap}
dt{font-weight:700;margin-top:.75rem}
dd{margin:0}
dd,td{white-space:pre-line;overflow-wrap:break-word}
.facts dt{margin-top:.25rem}
@media (min-width:40rem){.facts{display:grid;grid-template-columns:fit-content(42%) 1fr;gap:.25rem 1rem}.facts dt{margin:0}}
.checks{list-style:none;padding:0}
.checks li{padding-left:1.75rem;text-indent:-1.75rem}
.box{display:inline-block;width:1.75rem;text-indent:0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:1rem}
caption{text-align:left;font-weight:700;padding:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line)}
@media print{@page{size:A4;margin:18mm}body{background:#fff;font-size:10.5pt}main,header,footer{max-width:none;padding:0}
.wide{overflow:visible}h2{break-before:page}h2,h3,h4,h5,dt{break-after:avoid}tr,li,dd{break-inside:avoid}thead{display:table-header-group}a{color:inherit;text-decoration:none}}
`

/** The look of a dossier file, on a screen and on paper. Its own fingerprint is the only style that the file allows. */
export const style = new Html(`<style>${css}</style>`)

/** SHA-256 of the style, in base64, for the content security policy of the file. */
export const styleHash = 'BLgRLmD46YGUQmVkNmbehbAGLeJ06KSxsBU1ztcrRI8='
