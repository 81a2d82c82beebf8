// Between which bounds a figure can lie, held against the shipped library.
import { boundsOf, isWithin } from '../../../src/catalog/figure-bounds';
import { kpis } from '../../../src/catalog/kpis';
import { teamKpis } from '../../../src/catalog/team-kpi-library';

it('a share cannot exceed 100 %; growth, return and attainment can', () => {
  expect(boundsOf('percent', 'click_through_rate')).toEqual({ lowest: 0, highest: 1 });
  expect(boundsOf('percent', 'conversion_rate')).toEqual({ lowest: 0, highest: 1 });
  expect(boundsOf('percent', 'retention_rate')).toEqual({ lowest: 0, highest: 1 });
  expect(boundsOf('percent', 'net_sentiment')).toEqual({ lowest: -1, highest: 1 });
  for (const free of ['follower_growth_rate', 'spend_attainment', 'ad_roi', 'social_engagement_rate']) {
    expect(boundsOf('percent', free)).toBeNull();
  }
});

it('counts are never negative, ratings lie between 1 and 5, costs are not below 0, other money may be anything', () => {
  expect(boundsOf('visits', 'organic_traffic')).toEqual({ lowest: 0, highest: null });
  expect(boundsOf('rating', 'teamwork_growth')).toEqual({ lowest: 1, highest: 5 });
  expect(boundsOf('currency', 'cost_per_action')).toEqual({ lowest: 0, highest: null });
  expect(boundsOf('currency', 'refunds_saved')).toBeNull();
  expect([isWithin(0, { lowest: 0, highest: null }), isWithin(-1, { lowest: 0, highest: null })]).toEqual([
    true,
    false,
  ]);
  expect([isWithin(1, { lowest: 0, highest: 1 }), isWithin(1.01, { lowest: 0, highest: 1 })]).toEqual([true, false]);
});

it('every target that ships lies within', () => {
  const shipped = [...Object.entries(kpis), ...Object.entries(teamKpis)];
  expect(shipped.length).toBeGreaterThan(40);
  for (const [key, { unit, target }] of shipped) {
    const bounds = boundsOf(unit, key);
    if (bounds && target !== null) expect([key, isWithin(target, bounds)]).toEqual([key, true]);
  }
  const names = shipped.filter(([, { unit }]) => unit === 'percent').map(([key]) => key);
  const shares = names.filter((key) => boundsOf('percent', key)?.highest === 1);
  // None of the list is a misspelled key.
  expect(shares).toHaveLength(16);
  const money = shipped.filter(
    ([key, { unit }]) => ['currency', 'ratio'].includes(unit) && boundsOf(unit, key) !== null,
  );
  expect(money).toHaveLength(9);
});
