// Here `^` stands behind U+2028 and U+2029 too: white space that held them would be read again from each.
/** A line that opens a dump of a list; `string(5) "hello"` inside a story opens none. */
export const listHead = /^[^\S\r\n\u2028\u2029]*string\(([^()"\r\n]{0,20})\) ?"(?=\s*(?:\[\s*[\]{[]|\{))/m;

/** Whether a line opens the dump of a list. */
export const isDump = (line: string): boolean => listHead.test(line);

/** A line of what var_dump prints of other values, or that PHP or a debugger prints above it. */
const printed =
  /^\s*(?:NULL|bool\((?:true|false)\)|(?:int|float)\([\d.E+-]+\)|string\(\d+\) ?".*"|(?:array|object)\(.*\{|\["?[\w-]+"?\]=>|\}|\S+\.php:\d+:|(?:PHP )?(?:Warning|Notice|Deprecated): .{1,300} in \S{1,200}\.php on line \d+|<(?:pre|code)\b[^<>]{0,80}>)\s*$/;

/** Whether a line closes what pages show a dump in. */
export const closesDump = (line: string): boolean => /^\s*<\/(?:pre|code)>\s*$/.test(line);

/** Whether var_dump printed a line, of a value that is no list. */
export const isPrinted = (line: string): boolean => printed.test(line);
