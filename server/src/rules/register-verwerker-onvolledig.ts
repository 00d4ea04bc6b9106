/** A register that a verwerker keeps (art. 30 lid 2 AVG) and that lacks what that lid asks for. */
import { verantwoordelijkeVeld, hoofdVanEnige } from '../lint/hoofdregel.ts';
