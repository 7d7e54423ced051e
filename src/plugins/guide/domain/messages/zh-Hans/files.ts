import type { files as en } from '../en/files';

export const files: Record<keyof typeof en, string> = {
  label: '照片或文件',
  hint: '图片、PDF 或纯文本，最多 {files} 个，每个不超过 {megabytes} MB。图片中的位置和相机信息会被清除。',
  chosen: '已添加',
  full: '您已添加 {files} 个文件。如要再添加，请先移除一个。',
  keptNote: '下面的选择框会变空，但已添加的文件都在。',
  remove: '移除',
  list: '附件',
};
