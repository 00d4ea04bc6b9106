/** Invented Markdown for the tests of its reader: one text with everything, and signs to edit it with. */

const register = Array.from(
  { length: 50 },
  (_, index) => `| Verwerking ${String(index)} | doel \\| *nadruk* ${String(index)} | zie [bron] |`,
).join('\n');

export const protocolSample = `---
soort: protocol
peildatum: 2026-01-01
---
# Privacyprotocol Voorbeeldstad

Het college van **Voorbeeldstad**, gelet op [de wet][avg] en op *\\*hoofdstuk 2\\**;
lui vervolg &eacute;n meer &amp; meer.[^1]

## Artikel 1 Begrippen

- 1. Het team: de \`medewerkers\` van <Afdeling>.
- 2. De kring:
  1. ouders;
  2. jeugdigen.

  Een tweede alinea van lid 2.
- 3.1 tekst<br>met een regel <!-- doelbinding: afwijking begrip — reden: proef — door: FG -->

> Geciteerd uit het beleid
lui aanhangsel
> - met een lijst

###Artikel  2

1) Eerste lid.
   vervolg van het eerste lid.

2) Tweede lid.

    a. ingesprongen onderdeel
    b. nog een

    na een witregel

<!-- doelbinding: afwijking bewaartermijn — reden: proef — door: FG -->
Bewaartermijn
---

\`\`\`yaml
naam: [geen verwijzing]

# geen kop
\`\`\`

Doel\tContact met\tWanneer
1. Informatie\tn.v.t.\t-
2. Melding\t- \tbij aanvang
\tjeugdteam\ttelefonisch
vervolg van de cel

3. Aanvraag\tbackoffice\tna besluit
\tleverancier\t<i>per brief</i>

<div>
Tekst in <b>HTML</b> &amp; meer
</div>

| Kort | Tabel |
|:-----|------:|
| \`a\\|b\` | x<br>y |
zonder strepen

***

| Verwerking | Doel | Bron |
|---|---|---|
${register}

[^1]: Een noot met *nadruk*.

    En een tweede alinea.

[avg]: https://voorbeeldstad.example/avg
[bron]: https://voorbeeldstad.example/bron "Bron"
`;

/** Without front matter or long table: small enough that random edits meet each other. */
export const smallSample = `Titel\n=====\n\n- a [x]\n\n- b\n  1. c\n\n> q\nlui\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nkop\tcel\n1. rij\tcel\n\n    code\n\n[x]: /y\n`;

/** A table just over the length that is read row by row, under a heading. */
export const tableSample = `## Bijlage 1\n| Naam | Doel |\n| --- | --- |\n${Array.from({ length: 20 }, (_, i) => `| n${String(i)} | [x] d${String(i)} |`).join('\n')}\n\nSlot [x].\n\n| A | B |\n| - | - |\n${'| 1 | 2 |\n'.repeat(18)}\n`;

export const markdownTokens: readonly string[] = [
  '#',
  '# ',
  '###Artikel  3\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\r\n\r\n',
  '```\n',
  '~~~\n',
  '```',
  '- ',
  '* ',
  '+ ',
  '- - ',
  '1. ',
  '2) ',
  '> ',
  '>',
  '|',
  '\\|',
  '| a | b |\n',
  '|---|---|\n',
  '\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n',
  '[x]',
  '[bron]',
  '[avg]: /x\n',
  '[x]: /x\n',
  '\n\n[nieuw]: /n\n\n',
  '[nieuw]',
  '[tekst][nieuw]',
  '[^1]',
  '[^2]',
  '[^1]: noot\n',
  '[^2]: noot\n\n    vervolg\n',
  '<!-- ',
  '-->',
  '<!-- doelbinding -->',
  '<div>\n',
  '</div>',
  '<script>',
  '</script>',
  '<br>',
  '<datum>',
  '<?',
  '---\n',
  '---',
  '***\n',
  '===\n',
  '    ',
  '\t',
  'a\tb',
  'a\tb\n',
  '\tb\tc\n',
  '1.\t',
  '1. a\tb\n',
  '•\ttekst\n',
  '  ',
  '*',
  '**',
  '_',
  '`',
  '``',
  '\\',
  '\\\n',
  '  \n',
  '&amp;',
  '&',
  '&nbsp;',
  '![alt',
  '](u)',
  '](u "t")',
  'é',
  '👩‍⚖️',
  '\u00a0',
  '\uFEFF',
  '\u0000',
  '“',
  'https://voorbeeldstad.example',
  '\n\n## Artikel 9\n\n',
  '\n\nNieuwe alinea met [bron].\n\n',
  '- [ ] taak\n',
  '> - > 1. diep\n',
  '   ',
  '  - ',
  '    - ',
  '\n\n\n',
  '---\nsoort: register\n---\n',
];

/** Lines to make texts of at random, most of them the beginning or end of something. */
export const markdownLines: readonly string[] = `

a
tekst van een regel
- a
- 
-
* b
+
1. x
2. y
10.
> q
>
> - a
> \`\`\`
# kop
###kop
---
===
- - -
\`\`\`
~~~
<div>
</div>
<!-- c -->
<!--
-->
<datum>
<span>
<script>
</script>
<?x
| a | b |
|---|---|
a|b
-|-
a\tb
\tb\tc
1. a\tb
-\ta
[x]: /y
[x]:
[x]
[^1]
[^1]: n
- \`\`\`
- <!--
- [x]: /y
**a
a**
a  
a\\
=b
- # k
1. - 2. x
-     code
> | a |
> |-|
&amp;
[a
`.split('\n');

/** Without markup but simple emphasis: every unit of it is read without the library. */
export const plainSample = `# Privacyprotocol Voorbeeldstad

Het college van **Voorbeeldstad**, gelet op de *Wet maatschappelijke ondersteuning*;
besluit dit protocol vast te stellen [datum].

## Artikel 1 Begrippen

1. Het team: de medewerkers van de toegang (artikel 2.3.2 Wmo 2015).
2. De kring:
   - a. ouders;
   - b. jeugdigen & verzorgers;
     die meedoen.
3. **Let op:** lid 3.

- 3.1 Een lid met een streep
- 3.2 nog een

 • 1.

  Een lid zoals het bekend is gemaakt.  
  Tweede regel.

| Verwerking | Doel | BSN |
| --- | :-: | --: |
| Toegang | **bepalen** wat nodig is | ja |
| Verslag |  | nee |

Slot.
`;

/** Words and signs from which plain units are put together, and some that make them less plain. */
export const plainWords = [
  ...([
    'a',
    'artikel 6',
    '**vet**',
    '*schuin*',
    '(**a**)',
    '**b:** c',
    'x.',
    '1.',
    '2)',
    '- ',
    '-',
    '* ',
    '+ ',
  ] as const),
  ...([
    '1. ',
    '2. ',
    '10. ',
    '#',
    '# ',
    '## k',
    '[x]',
    '[…]',
    '|',
    '| a |',
    '|---|',
    '| - | - | - |',
    '| a | b |',
  ] as const),
  ...([
    '  ',
    '   ',
    '    ',
    ' ',
    'é',
    '€',
    '&',
    'R&D',
    '•',
    '§ 2',
    'a:',
    '“q”',
    '=',
    '--',
    '>',
    '!',
    '~',
    '~~~',
    '*',
  ] as const),
  ...([
    '**',
    '***',
    '_',
    'a*b',
    '3.1 t',
    '- 3.1 t',
    '• 1.',
    '  - sub',
    '   a. b',
    'a) b',
    'a@b.example',
    '\u00a0',
  ] as const),
  ...(['1.)', '#5', '[x](y)', '\\|', '<br>'] as const),
] as const;
