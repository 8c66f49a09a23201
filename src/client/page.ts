/** What runs on every page. */
import { startKeeping } from "./installed/start.ts";
import { startLanguageLinks } from "./language-links.ts";
import { startScriptSwitch } from "./script-switch.ts";
import { startSearchKeys } from "./search-keys.ts";
import { startSuggesting } from "./suggest/open.ts";
import { startTheme } from "./theme.ts";

startTheme();
startLanguageLinks();
startScriptSwitch();
startSearchKeys();
void startKeeping();
startSuggesting();
