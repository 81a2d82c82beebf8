export interface StaticFile {
  type: string;
  content: Uint8Array;
}
export declare function staticFile(root: string, path: string): StaticFile | null;
