// The quiet tones in which a cell is marked.
export type Tone = 'good' | 'attention' | 'wrong';
