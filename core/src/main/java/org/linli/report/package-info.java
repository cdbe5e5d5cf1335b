/**
 * Documents drawn from the library itself: the rulebook (规则手册) with every rule and its legal basis, and the
 * list of commands (命令一览) with who may give them. Each comes as Markdown and as one HTML page, in Chinese and English.
 */
@NullMarked
package org.linli.report;

import org.jspecify.annotations.NullMarked;
