/** Documents on which language features have something to show, and what an editor says that takes every form. */
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { pushed } from './capabilities.ts';

export const folder = 'file:///werk/toon';
export const protocolUri = `${folder}/protocol.md`;
export const registerUri = `${folder}/register.yaml`;
export const protocol = `# Privacyprotocol gemeente Voorbeeldstad

## Artikel 1 Begrippen

- a. hulpteam: het team dat *hulp* biedt;
- b. één_loket: waar 👩‍⚖️ en [anderen](x) komen.

## Artikel 2 Toegang

1. Het hulpteam 👩‍⚖️ steunt op artikel 6 lid 1 onder e AVG.
2. De woorden staan in artikel 1.

## Bijlage 1 Verwerkingen

| Verwerking | Doel | Grondslag | Bewaartermijn |
| --- | --- | --- | --- |
| Toeleiding | Hulp kiezen | artikel 6 lid 1 onder e AVG | 15 jaar na afsluiting |
`;
export const register = `verwerkingen:
  - naam: Toeleiding
    doel: Hulp kiezen
    bewaartermijn: 20 jaar na afsluiting
`;
/** What an editor says that takes every form. */
export const full: ClientCapabilities = {
  ...pushed,
  textDocument: {
    ...pushed.textDocument,
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
  },
  workspace: { ...pushed.workspace, codeLens: { refreshSupport: true } },
};
