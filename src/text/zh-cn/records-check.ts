// 核验过程记录的结果及其证明力，侧边栏与菜单弹窗共用。
import type { recordsCheck as english } from '../en/records-check';
import type { Translated } from '../translated';

export const recordsCheck: Translated<typeof english> = {
  title: '核验过程记录',
  intact: '共 {count} 条记录，均与写入时一致，没有缺失。',
  fingerprint: '第 {count} 条记录的校验码，请另行抄存：{fingerprint}',
  none: '没有任何记录。如果以前有过，说明该表已被清空或替换：在“文件 → 版本记录”中可查到时间和操作人。',
  changed: '第 {id} 条记录与写入时不一致。',
  gone: '第 {id} 条记录已丢失。',
  twice: '第 {id} 条记录重复出现。',
  broken: '其后的记录无法核验。在“文件 → 版本记录”中可查到谁在何时改了什么。',
  proves:
    '能证明什么：随手改动、删除或插入记录都会被发现，排序不受影响。有编辑权限的人若把全部记录重写，或删去末尾几条，只有另行保存的校验码（例如签字打印件上的）才能揭穿：对应编号的记录，在“过程记录”最后一列的校验码必须与当时一致。',
};
