// 各面板的标题，侧边栏与菜单共用。
import type { panels as english } from '../en/panels';
import type { Translated } from '../translated';

export const panels: Translated<typeof english> = {
  home: '首页',
  problems: '问题清单',
  setUp: '设置向导',
  handOver: '移交下属',
  goals: '目标',
  figures: '导入数据',
  checkIn: '进展跟进',
  selfReview: '自评',
  review: '上级评价',
  myResult: '我的结果',
  okr: 'OKR',
  privateWorkbook: '个人工作簿',
};
