import type { Language } from '../../../../kernel/language';
import type { Translated } from '../../../../kernel/translated';
import { FILE_LIMITS, type UploadProblem, type UploadRefusal } from './upload-refusal';

const MEGABYTE = 1024 * 1024;
const MILLION = 1_000_000;

const WORDS: Readonly<Record<UploadProblem, Translated>> = {
  empty: {
    en: '“{name}” is empty. Choose another file',
    'zh-Hans': '“{name}”是空文件，请另选一个',
  },
  'too-large': {
    en: '“{name}” must be smaller than {megabytes} MB',
    'zh-Hans': '“{name}”应小于 {megabytes} MB',
  },
  type: {
    en: '“{name}” must be a picture (JPG, PNG, WebP or GIF), a PDF or a plain text file (TXT)',
    'zh-Hans': '“{name}”应为图片（JPG、PNG、WebP、GIF）、PDF 或纯文本文件（TXT）',
  },
  mismatch: {
    en: '“{name}” is not the kind of file its name says. Save it again as a JPG, PNG, PDF or text file',
    'zh-Hans': '“{name}”的内容与扩展名不符，请另存为 JPG、PNG、PDF 或文本文件后再选',
  },
  heic: {
    en: '“{name}” is in the format HEIC, which we cannot read. Send it as a JPG: on an iPhone choose Settings, Camera, Formats, “Most Compatible”',
    'zh-Hans':
      '“{name}”是 HEIC 格式，我们无法读取。请改用 JPG：iPhone 可在“设置 > 相机 > 格式”中选择“兼容性最佳”',
  },
  password: {
    en: '“{name}” is protected by a password. Choose a copy without one',
    'zh-Hans': '“{name}”有密码保护，请选择没有密码的副本',
  },
  damaged: {
    en: '“{name}” is damaged and cannot be opened. Choose another copy of it',
    'zh-Hans': '“{name}”已损坏，无法打开，请另选一份',
  },
  'too-many-pixels': {
    en: '“{name}” must have fewer than {megapixels} million pixels. Choose a smaller copy',
    'zh-Hans': '“{name}”应少于 {megapixels} 万像素，请选择较小的图片',
  },
  'too-many': {
    en: '“{name}” was not added: you can send up to {files} files at a time',
    'zh-Hans': '“{name}”没有添加：每次最多 {files} 个文件',
  },
  'complaint-full': {
    en: '“{name}” was not added: this complaint already has {all} files. Ring us or come by if more are needed',
    'zh-Hans': '“{name}”没有添加：该投诉已有 {all} 个文件。如需更多，请来电或到场提交',
  },
  'too-often': {
    en: '“{name}” was not added: too many files came from your network within an hour. Add it later, or go on without it',
    'zh-Hans': '“{name}”没有添加：您所在的网络一小时内上传过多。请稍后再添加，也可以先不附文件',
  },
  infected: {
    en: '“{name}” contains a virus and was not kept',
    'zh-Hans': '“{name}”含有病毒，没有保存',
  },
  unscanned: {
    en: '“{name}” could not be checked for viruses just now and was not kept. Add it again in a few minutes, or go on without it',
    'zh-Hans': '“{name}”暂时无法进行病毒检查，没有保存。请过几分钟再添加，也可以先不附文件',
  },
};

/** Why a file was not taken and what to do instead, as residents and staff read it. */
export function uploadRefusalWords({ name, problem }: UploadRefusal, language: Language): string {
  const values: Readonly<Record<string, string | number>> = {
    name,
    megabytes: FILE_LIMITS.bytes / MEGABYTE,
    megapixels: FILE_LIMITS.pixels / (language === 'en' ? MILLION : 10_000),
    files: FILE_LIMITS.files,
    all: FILE_LIMITS.ofComplaint,
  };
  return WORDS[problem][language].replace(/\{(\w+)\}/g, (place, key: string) =>
    String(values[key] ?? place),
  );
}
