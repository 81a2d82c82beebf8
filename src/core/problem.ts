// What can be wrong with the figures of one KPI, as data; the sentences are in text/problems.ts (S11, S14).

export type Field =
  | 'person_id'
  | 'kpi'
  | 'actual'
  | 'target'
  | 'weight'
  | 'rule'
  | 'baseline'
  | 'detail'
  | 'score'
  | 'team_score'
  | 'team_share'
  | 'adjustment'
  | 'veto'
  | 'coverage'
  | 'start'
  | 'current'
  | 'bands'
  | 'settings'
  | 'block'
  | 'goal'
  | 'unit'
  | 'due'
  | 'aligned_to';

export type Problem =
  | { readonly type: 'NotANumber'; readonly field: Field; readonly found: string }
  | {
      readonly type: 'OutOfRange';
      readonly field: Field;
      readonly found: string;
      readonly lowest: number;
      readonly highest: number;
    }
  | { readonly type: 'Negative'; readonly field: Field; readonly found: string }
  | { readonly type: 'NotYesOrNo'; readonly field: Field; readonly found: string }
  | { readonly type: 'UnknownRule'; readonly field: 'rule'; readonly found: string }
  | { readonly type: 'UnreadableDetail'; readonly field: 'detail'; readonly found: string }
  | { readonly type: 'BandUpsideDown'; readonly field: 'detail'; readonly found: string }
  | { readonly type: 'PointsOutOfOrder'; readonly field: 'detail'; readonly found: string }
  | { readonly type: 'PointsMissing'; readonly field: 'detail'; readonly found: string }
  | { readonly type: 'CapBelowFloor'; readonly field: 'detail' | 'settings'; readonly found: string }
  | { readonly type: 'Missing'; readonly field: Field }
  | { readonly type: 'TargetMissing'; readonly field: 'target' }
  | { readonly type: 'TargetZero'; readonly field: 'target' }
  | { readonly type: 'BaselineMissing'; readonly field: 'baseline' }
  | { readonly type: 'WeightsAddUpToZero'; readonly field: 'weight' }
  | { readonly type: 'UnreadableSetting'; readonly field: 'settings'; readonly key: string; readonly found: string }
  | { readonly type: 'UnreadableBands'; readonly field: 'bands'; readonly found: string }
  | { readonly type: 'NotOneColumn'; readonly field: Field; readonly found: number }
  | { readonly type: 'ColumnLost'; readonly field: 'block'; readonly found: string }
  | { readonly type: 'NotKeyed'; readonly field: 'block'; readonly found: string }
  | { readonly type: 'HeightsDiffer'; readonly field: Field; readonly found: number; readonly expected: number };
