/** Writes a folder as large as a country: `node --import tsx test/bench/land.ts MAP [gemeenten] [verwerkingen]`. */
import { writeCountry } from './country.ts';

const [folder = '', gemeenten = '342', verwerkingen = '300'] = process.argv.slice(2);
writeCountry(folder, Number(gemeenten), Number(verwerkingen));
