// Lets the host see what people do in the engine's own grid: each of their commands before it runs and once it is done.
import type { Engine } from './engine';
import type { GridCommand } from './grid-change';

/** The reasons the engine gives for a command that a protection stopped. */
export const stopReason = { protected: 'HostProtected', warning: 'HostWarning' } as const;

export interface GridGuard {
  /** False while the host itself runs commands for a script. */
  readonly watching: boolean;
  refusal(command: GridCommand): keyof typeof stopReason | undefined;
  begins(command: GridCommand): void;
}

export interface Guarded {
  readonly guard: GridGuard | undefined;
}

const installed = new WeakSet<Engine>();

export function installGridGuardPlugin(engine: Engine): void {
  if (installed.has(engine)) return;
  installed.add(engine);

  class GridGuardPlugin extends engine.UIPlugin {
    private readonly guarded: Guarded | undefined;
    /** The commands inside a command belong to it: half of them refused would leave half of it done. */
    private inside = false;

    constructor(config: ConstructorParameters<Engine['UIPlugin']>[0]) {
      super(config);
      this.guarded = config.custom.guarded;
    }

    private get guard(): GridGuard | undefined {
      const guard = this.guarded?.guard;
      return guard?.watching ? guard : undefined;
    }

    override allowDispatch(command: GridCommand) {
      const refusal = this.inside ? undefined : this.guard?.refusal(command);
      const result: string = refusal === undefined ? 'Success' : stopReason[refusal];
      // The engine's enumeration of results does not know ours.
      return result as ReturnType<InstanceType<Engine['UIPlugin']>['allowDispatch']>;
    }

    override beforeHandle(command: GridCommand): void {
      const { guard } = this;
      if (!guard || this.inside) return;
      this.inside = true;
      guard.begins(command);
    }

    override finalize(): void {
      this.inside = false;
    }
  }

  engine.registries.featurePluginRegistry.add('host_grid_guard', GridGuardPlugin);
}
