// What the host remembers, saved inside the workbook's own JSON.
import type { WorkbookData } from './engine';
import type { HostMemory } from './host-memory';

interface SavedMemory {
  readonly owner: string;
  readonly editors: readonly string[];
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

type DataWithMemory = WorkbookData & { memory?: SavedMemory };

export function saveMemory(memory: HostMemory, data: DataWithMemory): WorkbookData {
  const properties = [...memory.properties].map(([name, store]) => [name, Object.fromEntries(store)]);
  data.memory = { owner: memory.owner, editors: [...memory.editors], properties: Object.fromEntries(properties) };
  return data;
}

export function restoreMemory(memory: HostMemory, data: DataWithMemory | undefined): void {
  if (!data?.memory) return;
  memory.owner = data.memory.owner;
  for (const email of data.memory.editors) memory.editors.add(email);
  for (const [name, store] of Object.entries(data.memory.properties)) {
    memory.properties.set(name, new Map(Object.entries(store)));
  }
}
