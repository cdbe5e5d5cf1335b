package org.linli.feature;

import java.time.LocalDate;

/**
 * How often one matter is to be looked after (同类待办). The code of its finding and the command that settles it are those of the first.
 *
 * @param feature the name of the feature that looks; its text is {@code feature.<feature>}
 * @param first the one that comes first in the list
 * @param count how many there are
 * @param overdue how many of them are overdue
 */
public record AttentionGroup(String feature, Attention first, int count, int overdue) {
    static AttentionGroup of(String feature, Attention item, LocalDate today) {
        return new AttentionGroup(feature, item, 1, item.isOverdue(today) ? 1 : 0);
    }

    AttentionGroup with(AttentionGroup later) {
        return new AttentionGroup(feature, first, count + later.count, overdue + later.overdue);
    }
}
