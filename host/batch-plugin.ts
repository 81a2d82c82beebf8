// One command that runs a whole queue of writes, so that the engine recalculates once for all of them.
import type { Engine } from './engine';

export interface BatchSource {
  runBatch(): void;
}

const installed = new WeakSet<Engine>();

export function installBatchPlugin(engine: Engine): void {
  if (installed.has(engine)) return;
  installed.add(engine);

  class BatchPlugin extends engine.UIPlugin {
    private readonly source: BatchSource | undefined;

    constructor(config: ConstructorParameters<Engine['UIPlugin']>[0]) {
      super(config);
      this.source = config.custom.scriptHost;
    }

    override handle(command: { type: string }): void {
      if (command.type === 'RUN_BATCH') this.source?.runBatch();
    }
  }

  engine.registries.featurePluginRegistry.add('host_batch', BatchPlugin);
}
