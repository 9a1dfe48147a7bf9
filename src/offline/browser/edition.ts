import { showPanels } from './panels.ts';

/** On the page of an edition. */
showPanels();
