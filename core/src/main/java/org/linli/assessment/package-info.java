/**
 * Assessment (考核): rubrics as data, lines with their evidence, scores that are worked out exactly, appeals. Residents are assessed by
 * none; traces of work carry no weight unless a charter lets them, and never alone; no one is ranked.
 *
 * <p>The life cycles are data: {@link org.linli.assessment.Rubric#LIFE_CYCLE} and {@link org.linli.assessment.Assessment#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Rubric (考核方案)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>in force</td><td>assess</td><td>in force</td></tr>
 * <tr><td>in force</td><td>amend</td><td>in force</td></tr>
 * <tr><td>in force, closed</td><td>correct</td><td>as before</td></tr>
 * <tr><td>in force</td><td>close</td><td>closed</td></tr>
 * <tr><td>closed</td><td>reopen</td><td>in force</td></tr>
 * </table>
 *
 * <table>
 * <caption>Assessment (考核)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>open</td><td>enter</td><td>open</td></tr>
 * <tr><td>open</td><td>strike</td><td>open</td></tr>
 * <tr><td>open</td><td>announce</td><td>announced</td></tr>
 * <tr><td>announced</td><td>appeal</td><td>appealed</td></tr>
 * <tr><td>appealed</td><td>dismiss</td><td>announced</td></tr>
 * <tr><td>appealed</td><td>allow</td><td>open</td></tr>
 * <tr><td>announced</td><td>finish</td><td>final</td></tr>
 * <tr><td>announced, final</td><td>reopen</td><td>open</td></tr>
 * <tr><td>open</td><td>drop</td><td>dropped</td></tr>
 * </table>
 */
@NullMarked
package org.linli.assessment;

import org.jspecify.annotations.NullMarked;
