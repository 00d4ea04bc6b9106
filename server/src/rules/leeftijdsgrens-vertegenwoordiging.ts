/** Ages from which children exercise the rights of the AVG themselves, other than UAVG 5 has them. */
import {
  leesLeeftijdszin,
  vertegenwoordigingOp,
  type Leeftijdszin,
  type Vertegenwoordigingsregel,
} from '../knowledge/vertegenwoordiging.ts';
import { defineRule } from '../lint/rule.ts';
import { koppenVan, lidNoemt } from '../model/plaats.ts';
import { spanIn } from '../text/reading.ts';

/** Laws with ages of their own. */
const OTHER_LAW =
  /\b(?:jeugdwet|jeugdhulp[a-zà-ɏ]*|jeugdzorg|wmo|maatschappelijke ondersteuning|wgbo|behandel(?:ing|overeenkomst)[a-zà-ɏ]*|geneeskundig[a-zà-ɏ]*|verwijsindex)\b/i;

const namesOtherLaw = lidNoemt(OTHER_LAW);

export default defineRule({
  id: 'leeftijdsgrens-vertegenwoordiging',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'verouderd recht',
  summary: 'De leeftijd waarop een kind zijn rechten zelf uitoefent, is die van de UAVG.',
  cites: ['UAVG 5'],
  timed: true,
  messages: {
    samen: () => ({
      wat: 'Een kind van twaalf tot zestien jaar hoeft zijn rechten niet samen met zijn vertegenwoordiger uit te oefenen.',
      waarom: 'Sinds 1 september 2026 kan het dat zelf, en kan ook de vertegenwoordiger het (artikel 5 UAVG).',
      herstel: 'Schrijf dat het kind zelf of ook zijn wettelijk vertegenwoordiger het recht kan uitoefenen.',
    }),
    alleen: () => ({
      wat: 'Een kind van twaalf tot zestien jaar kan zijn rechten ook zelf uitoefenen.',
      waarom:
        'Dat kan sinds 1 september 2026 (artikel 5 UAVG); alleen onder de twaalf jaar doet de vertegenwoordiger het.',
      herstel: 'Splits de leeftijden: onder de twaalf, van twaalf tot zestien, en vanaf zestien jaar.',
    }),
    nogNiet: () => ({
      wat: 'Onder de zestien jaar oefent de wettelijk vertegenwoordiger de rechten uit, niet het kind zelf.',
      waarom:
        'Zo luidt artikel 5 UAVG tot 1 september 2026; een eigen grens bij twaalf jaar kent dat artikel dan nog niet.',
      herstel: 'Leg de grens bij zestien jaar, of noem de wet waarop de grens van twaalf jaar rust.',
    }),
    achttien: () => ({
      wat: 'Vanaf zestien jaar oefent iemand de rechten van de AVG zelf uit, niet pas vanaf achttien.',
      waarom: 'Artikel 5 UAVG legt de grens bij zestien jaar.',
      herstel: 'Vervang achttien door zestien, of noem de wet waarop de grens van achttien jaar rust.',
    }),
  },
  *check({ zin, plaats }, { peildatum }) {
    const found = leesLeeftijdszin(zin.reading.text, koppenVan(plaats));
    const regel = vertegenwoordigingOp(peildatum);
    const message = found && regel && gebrekVan(found, regel);
    if (!message || namesOtherLaw(plaats) || OTHER_LAW.test(koppenVan(plaats))) return;
    yield { at: spanIn(zin, found.span.start, found.span.end), message };
  },
});

function gebrekVan(
  { groep, wie }: Leeftijdszin,
  regel: Vertegenwoordigingsregel,
): 'samen' | 'alleen' | 'nogNiet' | 'achttien' | undefined {
  if (groep === 'onder-18') return wie === 'vertegenwoordiger' ? 'achttien' : undefined;
  if (regel === 'alleen-vertegenwoordiger')
    return groep === 'van-12-tot-16' && wie !== 'vertegenwoordiger' ? 'nogNiet' : undefined;
  if (wie === 'samen') return 'samen';
  return wie === 'vertegenwoordiger' ? 'alleen' : undefined;
}
