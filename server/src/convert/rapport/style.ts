/** The look of a report as a page: one column, light and dark, and paper. Colours have a contrast of at least 4.5. */

export const style = `
:root {
  --achtergrond: #ffffff; --vlak: #f3f5f8; --tekst: #1b1f24; --zacht: #4c5561; --lijn: #c4cad3; --link: #0b4f9e;
  --fout: #a1160f; --fout-vlak: #fdeceb; --waarschuwing: #7a4a00; --waarschuwing-vlak: #fff3dc;
  --oordeel: #0a5470; --oordeel-vlak: #e3f3f9; --goed: #17602f; --goed-vlak: #e8f5ec;
  --balk-fout: #c23a32; --balk-waarschuwing: #d08a1d; --balk-oordeel: #3b86a6;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --achtergrond: #14171b; --vlak: #1f242b; --tekst: #e8ebef; --zacht: #b4bcc7; --lijn: #49525e; --link: #8cc0ff;
    --fout: #ffb0aa; --fout-vlak: #3d1a18; --waarschuwing: #ffd08a; --waarschuwing-vlak: #38290e;
    --oordeel: #9bdcf5; --oordeel-vlak: #10303d; --goed: #9fe0b3; --goed-vlak: #14311f;
    --balk-fout: #e0675f; --balk-waarschuwing: #d9a044; --balk-oordeel: #5aa7c7;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--achtergrond); color: var(--tekst); font: 1.0625rem/1.55 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: break-word; }
main { max-width: 60rem; margin-inline: auto; padding: 2rem 1.25rem 4rem; }
p, ul, ol, dl { max-width: 46rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1, h2, h3, h4, h5 { line-height: 1.25; }
h1, h2, h3 { text-wrap: balance; }
h1 { margin: 0; font-size: 2rem; }
h2 { margin: 2.75rem 0 0.5rem; padding-bottom: 0.3rem; border-bottom: 2px solid var(--lijn); font-size: 1.45rem; }
h3 { margin: 1.75rem 0 0.4rem; font-size: 1.15rem; }
h4 { margin: 1.25rem 0 0.3rem; font-size: 1.02rem; color: var(--zacht); }
h5 { margin: 0; font-size: 1rem; }
li { margin-block: 0.3rem; }
.inleiding { font-size: 1.2rem; }
.klein, .zacht { color: var(--zacht); }
.klein { font-size: 0.92rem; }
blockquote { margin: 0.5rem 0; padding: 0.2rem 0.9rem; border-left: 3px solid var(--lijn); color: var(--zacht); max-width: 46rem; overflow-wrap: anywhere; }
blockquote strong { color: var(--tekst); }
del { color: var(--fout); text-decoration: line-through; }
ins { color: var(--goed); text-decoration: underline; text-decoration-thickness: 0.12em; }
.klasse { display: inline-block; padding: 0 0.55em; border: 1px solid; border-radius: 1em; font-size: 0.8125rem; font-weight: 600; white-space: nowrap; }
.klasse.fout { color: var(--fout); background: var(--fout-vlak); }
.klasse.waarschuwing { color: var(--waarschuwing); background: var(--waarschuwing-vlak); }
.klasse.oordeel { color: var(--oordeel); background: var(--oordeel-vlak); }
.tellingen { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.75rem; margin: 1.5rem 0; padding: 0; list-style: none; max-width: none; }
.tellingen li { margin: 0; padding: 0.8rem 1rem; border-radius: 0.4rem; border-left: 0.35rem solid var(--lijn); background: var(--vlak); }
.tellingen .getal { display: block; font-size: 2.1rem; font-weight: 700; line-height: 1.1; }
.tellingen .woord { font-weight: 600; }
.tellingen .uitleg { display: block; color: var(--zacht); font-size: 0.9rem; }
.tellingen .fout { border-color: var(--balk-fout); } .tellingen .waarschuwing { border-color: var(--balk-waarschuwing); } .tellingen .oordeel { border-color: var(--balk-oordeel); }
figure { margin: 0.75rem 0 1.5rem; }
figcaption { color: var(--zacht); font-size: 0.92rem; margin-bottom: 0.4rem; }
svg { display: block; width: 100%; height: auto; max-width: 46rem; }
svg text { fill: var(--tekst); font: 14px system-ui, 'Segoe UI', Roboto, Arial, sans-serif; }
svg .as { stroke: var(--lijn); }
svg .fout { fill: var(--balk-fout); } svg .waarschuwing { fill: var(--balk-waarschuwing); } svg .oordeel { fill: var(--balk-oordeel); }
.tabel { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: 0.94rem; width: 100%; }
caption { text-align: left; color: var(--zacht); padding-bottom: 0.4rem; font-size: 0.92rem; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid var(--lijn); text-align: left; vertical-align: top; overflow-wrap: break-word; min-width: 4.5rem; }
thead th { background: var(--vlak); overflow-wrap: normal; }
tbody th { font-weight: 600; min-width: 10rem; }
tbody th .zacht { font-weight: 400; }
.breed { font-size: 0.86rem; }
td.good { color: var(--goed); background: var(--goed-vlak); } td.bad { color: var(--fout); background: var(--fout-vlak); font-weight: 600; }
td.doubt { color: var(--waarschuwing); background: var(--waarschuwing-vlak); } td.quiet { color: var(--zacht); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1.25rem; margin: 1.25rem 0; }
dt { color: var(--zacht); } dd { margin: 0; }
dd:empty { border-bottom: 1px solid var(--zacht); min-width: 14rem; min-height: 1.6rem; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; } }
article { margin: 0.75rem 0; padding: 0.7rem 1rem; border: 1px solid var(--lijn); border-left-width: 0.35rem; border-radius: 0.35rem; }
article.fout { border-left-color: var(--balk-fout); } article.waarschuwing { border-left-color: var(--balk-waarschuwing); } article.oordeel { border-left-color: var(--balk-oordeel); }
article p { margin: 0.4rem 0; }
article .plaats { color: var(--zacht); font-size: 0.92rem; margin: 0.1rem 0 0.4rem; }
.antwoorden { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; margin: 0.6rem 0 0; padding: 0; list-style: none; max-width: none; }
.antwoorden li { margin: 0; }
.vakje { display: inline-block; width: 1em; height: 1em; margin-right: 0.45em; border: 1.5px solid var(--zacht); border-radius: 0.15em; vertical-align: -0.12em; }
.ruimte { height: 3.2rem; margin-top: 0.4rem; border-bottom: 1px solid var(--lijn); color: var(--zacht); font-size: 0.92rem; }
summary { cursor: pointer; font-weight: 600; }
hr { border: 0; margin: 0; }
@media print {
  :root {
    --achtergrond: #ffffff; --vlak: #ffffff; --tekst: #000000; --zacht: #333333; --lijn: #888888; --link: #000000;
    --fout: #7d100b; --fout-vlak: #ffffff; --waarschuwing: #5f3900; --waarschuwing-vlak: #ffffff; --oordeel: #083f54; --oordeel-vlak: #ffffff;
    --goed: #0f4220; --goed-vlak: #ffffff; --balk-fout: #c23a32; --balk-waarschuwing: #d08a1d; --balk-oordeel: #3b86a6; color-scheme: light;
  }
  @page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: 'Pagina ' counter(page) ' van ' counter(pages); font: 8pt Arial, sans-serif; color: #333333; } }
  body { font-size: 10pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-top: 1.2rem; } h3 { font-size: 11.5pt; margin-top: 0.8rem; } h4 { font-size: 10.5pt; }
  h1, h2, h3, h4, h5, figcaption, caption { break-after: avoid; }
  article, figure, tr, .tellingen li, blockquote { break-inside: avoid; }
  .inleiding { font-size: 11.5pt; } h5 { font-size: 10.5pt; } .klein, article .plaats, .ruimte, caption, figcaption { font-size: 9pt; } .klasse { font-size: 8pt; }
  svg { max-width: 34rem; } figure { margin: 0.3rem 0 0.6rem; } dl { margin: 0.5rem 0; gap: 0.1rem 1rem; } article { padding: 0.4rem 0.8rem; margin: 0.5rem 0; }
  .tellingen { grid-template-columns: repeat(4, 1fr); margin: 0.6rem 0; } .tellingen li { padding: 0.3rem 0.5rem; border: 1px solid var(--lijn); border-left-width: 0.3rem; } .tellingen .getal { font-size: 16pt; }
  .tellingen, .klasse, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  p, li { margin-block: 0.25rem; }
  .tabel { overflow: visible; } table { font-size: 8.5pt; } .breed { font-size: 7.5pt; } th, td { padding: 0.15rem 0.3rem; min-width: 0; } tbody th { min-width: 0; }
  thead { display: table-header-group; }
  hr { break-after: page; }
  hr + h2 { margin-top: 0; }
}
`.trim();
