import type { files as english } from './en';

export const files: Readonly<Record<keyof typeof english, string>> = {
  'files.title': '附件',
  'files.open': '下载 {name}',
  'files.preview': '{name} 的缩略图',
  'files.no-preview': '缩略图无法加载。',
  'files.failed': '{name} 无法加载，请重试。',
  'files.add': '添加文件',
  'files.hint': '图片、PDF 或纯文本，最多 {files} 个，每个不超过 {megabytes} MB。居民可以下载。',
  'files.remove': '移除 {name}',
  'files.adding': '正在上传文件……',
  'files.not-added': '文件没有传上去，请重试。',
};
