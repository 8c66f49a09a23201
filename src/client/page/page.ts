/** The code of every page. */

import { startKeeping } from "../installed/start.ts";
import { startKeys } from "../keys/start.ts";
import { startScripts } from "../script-view/open.ts";
import { startSuggesting } from "../suggest/open.ts";
import { startTermSwitch } from "../terms/switch.ts";
import { startAppearance } from "./appearance.ts";
import { startLanguageLinks } from "./language-links.ts";
import { printOwnAddress, stateOwnAddress } from "./own-address.ts";

startAppearance();
startLanguageLinks();
startScripts();
startKeys();
void startKeeping();
stateOwnAddress();
printOwnAddress();
startSuggesting();
startTermSwitch();
