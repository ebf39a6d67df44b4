// What somebody wants to send to another system, while its dialog is open.

import { signal } from "@preact/signals";

export interface Sending {
  study: string;
  series?: string[];
  label: string;
}

export const sending = signal<Sending | undefined>(undefined);
