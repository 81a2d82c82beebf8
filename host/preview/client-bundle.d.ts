export declare function bundleClient(root: string): Promise<Uint8Array>;
