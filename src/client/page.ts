/** What runs on every page. */
import { startAppearance } from "./appearance.ts";
import { startKeeping } from "./installed/start.ts";
import { startLanguageLinks } from "./language-links.ts";
import { startScripts } from "./scripts/open.ts";
import { startSearchKeys } from "./search-keys.ts";
import { startSuggesting } from "./suggest/open.ts";
import { startTermSwitch } from "./terms/switch.ts";

startAppearance();
startLanguageLinks();
startScripts();
startSearchKeys();
void startKeeping();
startSuggesting();
startTermSwitch();
