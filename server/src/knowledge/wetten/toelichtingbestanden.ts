/** The files with explanations, in the order in which a list of laws shows them. */
import AVG from '../../../data/toelichtingen/AVG.json' with { type: 'json' };
import UAVG from '../../../data/toelichtingen/UAVG.json' with { type: 'json' };
import Jeugdwet from '../../../data/toelichtingen/Jeugdwet.json' with { type: 'json' };
import Wmo2015 from '../../../data/toelichtingen/Wmo2015.json' with { type: 'json' };
import Participatiewet from '../../../data/toelichtingen/Participatiewet.json' with { type: 'json' };
import Wgsschuldhulp from '../../../data/toelichtingen/Wgs-schuldhulp.json' with { type: 'json' };
import Wabb from '../../../data/toelichtingen/Wabb.json' with { type: 'json' };
import Archiefwet1995 from '../../../data/toelichtingen/Archiefwet1995.json' with { type: 'json' };
import Awb from '../../../data/toelichtingen/Awb.json' with { type: 'json' };
import BW7 from '../../../data/toelichtingen/BW7.json' with { type: 'json' };

/** Not yet read: see `createToelichtingen`. */
export const toelichtingbestanden: readonly unknown[] = [
  AVG,
  UAVG,
  Jeugdwet,
  Wmo2015,
  Participatiewet,
  Wgsschuldhulp,
  Wabb,
  Archiefwet1995,
  Awb,
  BW7,
];
