/**
 * Baselines for information security that others replaced. Source: second hand (the BIO since
 * 2020-01-01 for municipalities, its second version adopted on 2025-09-23), so confidence is middling.
 */
import type { Opvolger, Term } from './term.ts';

const BIO2: Opvolger = { naam: 'Baseline Informatiebeveiliging Overheid 2 (BIO2)', vanaf: '2025-09-23' };
const BIO: Opvolger = { naam: 'Baseline Informatiebeveiliging Overheid (BIO)', vanaf: '2020-01-01' };
/** The short names mean other things elsewhere. */
const BEVEILIGING = /beveilig|normenkader|\b(?:baselines?|normen|norm|ISO|maatregelen)/i;
const BEROEPEN = /\bWet\sBIG\b|\bBIG-|\bberoepen\b|\bzorgverleners?\b/i;

export const verouderdeNormen: readonly Term[] = [
  {
    oud: 'BIG',
    patroon:
      /\b[Bb]aseline\s[Ii]nformatiebeveiliging\s(?:voor\s)?(?:[Nn]ederlandse\s)?[Gg]emeenten(?:\s\(BIG\))?|(?<![\p{L}-])BIG(?![\p{L}-])/gu,
    opvolgers: [BIO, BIO2],
    nieuw: /\bBIO\s?2?\b/u,
    zekerheid: 'middel',
    alleenBij: BEVEILIGING,
    nietBij: BEROEPEN,
    waarom: 'De baselines van gemeenten, Rijk en provincies zijn in 2020 samengevoegd tot één voor de hele overheid.',
    bron: 'AVG 32 lid 1',
  },
  {
    oud: 'BIR',
    patroon:
      /\b[Bb]aseline\s[Ii]nformatiebeveiliging\s[Rr]ijksdienst(?:\s\(BIR\))?|\b[Ii]nterprovinciale\s[Bb]aseline\s[Ii]nformatiebeveiliging(?:\s\(IBI\))?|(?<![\p{L}-])(?:BIR|IBI)(?![\p{L}-])/gu,
    opvolgers: [BIO, BIO2],
    nieuw: /\bBIO\s?2?\b/u,
    zekerheid: 'middel',
    alleenBij: BEVEILIGING,
    waarom: 'De baselines van gemeenten, Rijk en provincies zijn in 2020 samengevoegd tot één voor de hele overheid.',
    bron: 'AVG 32 lid 1',
  },
  {
    oud: 'BIO',
    patroon:
      /\b[Bb]aseline\s[Ii]nformatiebeveiliging\s[Oo]verheid(?:\s\(BIO\))?(?!\s?2|\s\(BIO\s?2\))|(?<![\p{L}-])BIO(?![\p{L}\d-]|\s?2\b)/gu,
    opvolgers: [BIO2],
    nieuw: /\bBIO\s?2\b|\bOverheid\s2\b/i,
    zekerheid: 'middel',
    klasse: 'oordeel',
    alleenBij: BEVEILIGING,
    waarom: 'Op 23 september 2025 is een nieuwe versie vastgesteld; voor gemeenten geeft zij richting.',
    bron: 'AVG 32 lid 1',
  },
];
