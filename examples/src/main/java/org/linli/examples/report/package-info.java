/** A report in two languages: what it says, and how a page and a console show it. */
@org.jspecify.annotations.NullMarked
package org.linli.examples.report;
