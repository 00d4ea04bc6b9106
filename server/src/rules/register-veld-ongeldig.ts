/** A value of a register in a form that its field cannot have: it is read in part or not at all. */
import { defineRule } from '../lint/rule.ts';
import { vormfoutenVan, type Vorm, type Vormfout } from '../model/register/vorm.ts';

const VORMEN: Readonly<Record<Vorm, string>> = { tekst: 'een tekst', lijst: 'een lijst', velden: 'een groep velden' };

export default defineRule({
  id: 'register-veld-ongeldig',
  on: 'register',
  severity: 'waarschuwing',
  category: 'register',
  summary: 'Elke waarde in een register heeft een vorm die bij haar veld past.',
  cites: [],
  messages: {
    vorm: (veld = '', staat = '', past = '') => ({
      wat: `Bij ‘${veld}’ staat ${staat}; hier past ${past}.`,
      waarom:
        'Wat een andere vorm heeft, lezen wij niet of maar voor een deel; dan lijkt er iets te ontbreken of klopt de vergelijking niet.',
      herstel: `Schrijf hier ${past}.`,
    }),
    keuze: (veld = '', keuze = '') => ({
      wat: `Bij ‘${veld}’ kan alleen staan: ${keuze}.`,
      waarom: 'Een ander woord heeft hier geen betekenis en telt niet mee.',
      herstel: 'Kies een van deze waarden, of haal het veld weg.',
    }),
    mist: (veld = '', mist = '') => ({
      wat: `In ‘${veld}’ staat een groep velden zonder ‘${mist}’.`,
      waarom: `Zonder ‘${mist}’ weten wij niet waar de andere velden bij horen; zij tellen niet mee.`,
      herstel: `Voeg ‘${mist}’ toe.`,
    }),
    item: () => ({
      wat: 'Hier hoort een verwerking te staan, met velden zoals naam en doel.',
      waarom: 'Alleen een groep velden lezen wij als verwerking; dit telt niet mee.',
      herstel: 'Schrijf er ‘naam:’ voor, of haal de regel weg.',
    }),
  },
  *check({ uri, register }, context) {
    const syntax = context.document(uri)?.syntax;
    const data = syntax?.kind === 'prose' ? syntax.frontMatter : syntax;
    if (register.notatie !== 'yaml' || !data) return;
    for (const span of register.onleesbaar) yield { at: span, message: 'item' };
    for (const fout of vormfoutenVan(data)) yield report(fout);
  },
});

function report({ veld, span, staat, past, keuze, mist }: Vormfout) {
  if (mist !== undefined) return { at: span, message: 'mist', args: [veld, mist] } as const;
  // Who numbers versions of a register may not have meant that of the format.
  if (keuze.length > 0)
    return {
      at: span,
      message: 'keuze',
      args: [veld, keuze.join(' of ')],
      ...(veld === 'versie' && { severity: 'oordeel' as const }),
    } as const;
  return {
    at: span,
    message: 'vorm',
    args: [veld, VORMEN[staat], past.map((vorm) => VORMEN[vorm]).join(' of ')],
  } as const;
}
