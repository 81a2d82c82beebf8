// 人员名单预览对各行的说明。
import type { peopleList as english } from '../en/people-list';
import type { Translated } from '../translated';

export const peopleList: Translated<typeof english> = {
  roleFromTitle: '“{found}”已识别为{role}。',
  roleAndTrackFromTitle: '“{found}”已识别为{role}（{track}）。',
  idFromEmail: '员工编号“{id}”由邮箱生成。',
  idFromSheet: '按邮箱识别：即表中的“{id}”。',
  managerFound: '上级“{found}”的邮箱为 {email}。',
  managerWithoutEmail: '上级“{found}”还没有邮箱，上级暂时留空。',
  emailAgain: '{email} 也属于“{id}”。如果这是同一员工的第二行，请填写“{samePersonAs}”；否则两行中有一行多余。',
  filled: '{column}：表中为空，将填入“{list}”。',
  kept: '{column}：表中为“{sheet}”，予以保留；名单中为“{list}”。如名单正确，请在表中修改。',
};
