// The server side of menu and pages. The build keeps it in a file of its own (Server.html), which cell functions never load.
import type { EndpointAnswer } from '../actions/endpoints';
import type { PanelKey } from '../text/en/panels';
import { endpoint } from './endpoint';
import { openSidebar } from './open-sidebar';
import { publishFromMenu } from './publish-from-menu';
import { setUpFromMenu } from './set-up-from-menu';
import { verifyFromMenu } from './verify-from-menu';

export interface Server {
  readonly callEndpoint: (name: unknown, input: unknown) => EndpointAnswer;
  readonly openSidebar: (panel: PanelKey) => void;
  readonly setUpWorkbook: () => void;
  readonly publishDashboard: () => void;
  readonly verifyRecords: () => void;
}

/** The value of the whole file: what `loadServer` gets when it evaluates it. */
export const server: Server = {
  callEndpoint: endpoint,
  openSidebar,
  setUpWorkbook: setUpFromMenu,
  publishDashboard: publishFromMenu,
  verifyRecords: verifyFromMenu,
};
