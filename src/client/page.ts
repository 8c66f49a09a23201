/** What runs on every page. */
import { startAppearance } from "./appearance.ts";
import { startKeeping } from "./installed/start.ts";
import { startKeys } from "./keys/start.ts";
import { startLanguageLinks } from "./language-links.ts";
import { stateOwnAddress } from "./own-address.ts";
import { startScripts } from "./scripts/open.ts";
import { startSuggesting } from "./suggest/open.ts";
import { startTermSwitch } from "./terms/switch.ts";

startAppearance();
startLanguageLinks();
startScripts();
startKeys();
void startKeeping();
stateOwnAddress();
startSuggesting();
startTermSwitch();
