/** Entry of a thread that judges dossiers for the command line. */
import { serveDossiers } from './cli/check/judgeThread.ts';

serveDossiers();
