import { visibleText } from './visible-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML content and for quoted attribute values; characters that do not show themselves are made visible. */
export function html(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
