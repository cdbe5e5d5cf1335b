package org.linli.kernel;

import java.util.List;

/**
 * What is written before a command is given (表单). It can be looked at without the store and the clock, while it is filled in;
 * a command that is refused names the same mistakes beside its other reasons.
 */
public interface Form {
    /**
     * Everything that is wrong in what is written.
     *
     * @return what refuses, and what is worth a look; empty when nothing is wrong that can be told without the store and the
     *     clock
     */
    List<Finding> mistakes();
}
