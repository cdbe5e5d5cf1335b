/** How long the harnesses of the tests go on, and from which seed they draw. */
package org.linli.budget;
