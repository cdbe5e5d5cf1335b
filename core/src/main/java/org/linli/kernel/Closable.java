package org.linli.kernel;

import java.time.LocalDate;
import java.util.Optional;

/** What can end while its record stays (可关闭): nothing new is tied to it then. */
public interface Closable {
    /**
     * Why nothing new is tied to it.
     *
     * @param day the day on which something would be
     * @return what its rule finds, from the day on which it has ended; else nothing
     */
    Optional<Finding> closedOn(LocalDate day);
}
