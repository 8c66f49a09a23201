/** Before the tests of commands: no build waits for one of a run that was killed. */
import { forgetTurns } from "../support/build-turn.ts";

export default forgetTurns;
