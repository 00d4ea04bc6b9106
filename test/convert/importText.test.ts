/** Published text into Markdown: what extraction does to lists. */
import assert from 'node:assert/strict';
import { imported } from '../support/registers.ts';

const INTRO = 'Privacyprotocol Voorbeeldstad\n\nArtikel 1 Rechten\n\n';

async function markdownOf(lines: readonly string[]): Promise<string> {
  const { text, samenvatting } = await imported('protocol.txt', `${INTRO}${lines.join('\n')}\n`);
  assert.equal(samenvatting.geplaatst, samenvatting.gelezen);
  return text.slice(text.indexOf('Rechten') + 'Rechten'.length).trim();
}

describe('the words of a published text', () => {
  it('keep the emphasis within a line, and none that is not closed there', async () => {
    const lines = [
      '- **Noodzaak:** vraag alleen wat **op dit moment** nodig is.',
      '- *Leg vast* waarom, en ***hoe lang***.',
      '- Een ster * alleen, en **een die openblijft.',
    ];
    const open = '- Een ster \\* alleen, en \\*\\*een die openblijft.';
    assert.equal(await markdownOf(lines), [...lines.slice(0, 2), open].join('\n'));
  });

  it('stay lines where people sign', async () => {
    const lines = ['Vastgesteld door het college op 1 maart 2026', '', 'de burgemeester,', '', 'de secretaris,'];
    assert.equal(
      (await markdownOf(['1. U hebt recht op inzage.', '', ...lines]))
        .slice('1. U hebt recht op inzage.'.length)
        .trim(),
      'Vastgesteld door het college op 1 maart 2026\\\nde burgemeester,\\\nde secretaris,',
    );
  });
});

describe('the lists of a published text', () => {
  it('keeps dashes beside each other of which extraction moved all but the first', async () => {
    assert.equal(
      await markdownOf(['- 1.1 U hebt deze rechten:', '- Inzage;', ' - Rectificatie.', '- 1.2 Vraag erom.']),
      ['- 1.1 U hebt deze rechten:', '  - Inzage;', '  - Rectificatie.', '- 1.2 Vraag erom.'].join('\n'),
    );
  });

  it('puts them below a dash that announces them', async () => {
    assert.equal(
      await markdownOf(['- Het college zorgt ervoor dat:', ' - alles klopt;', ' - niets wegraakt.']),
      ['- Het college zorgt ervoor dat:', '  - alles klopt;', '  - niets wegraakt.'].join('\n'),
    );
  });

  it('reads a letter o by itself behind a bullet as a bullet', async () => {
    assert.equal(
      await markdownOf(['  • o', '', '    waarom het nodig is', '', '  • o', '', '    om wie het gaat']),
      ['- waarom het nodig is', '- om wie het gaat'].join('\n'),
    );
  });

  it('leaves a Roman number that goes on with nothing in its line', async () => {
    const lines = ['III Vraag het.', '', 'IV. Schrijf het op', '', '- Houd een dossier bij.'];
    assert.equal(await markdownOf(lines), lines.join('\n'));
  });

  it('keeps a number with a missing point beside the leden around it', async () => {
    assert.equal(
      await markdownOf(['  • 10.1', '', '    De verwerker betaalt.', '', '  • 102.', '', '    Ziekte telt niet.']),
      ['- 10.1 De verwerker betaalt.', '- 102. Ziekte telt niet.'].join('\n'),
    );
  });
});
