package org.linli.storage.jdbc;

/**
 * What a committed transaction survives. The storage refuses to start when the database's settings give less than was asked
 * for; the default is {@link #PROCESS_KILL}.
 *
 * <table>
 *   <caption>What is required</caption>
 *   <tr><th>engine</th><th>process kill</th><th>power loss</th></tr>
 *   <tr><td>H2 in a file</td><td>{@code ;REUSE_SPACE=FALSE} in the URL; {@code WRITE_DELAY 0}, which is set before each
 *       transaction</td>
 *       <td>and a {@code CHECKPOINT SYNC} after each commit, which only a storage that owns its transactions can do</td></tr>
 *   <tr><td>PostgreSQL</td><td>{@code synchronous_commit} not off</td>
 *       <td>and {@code fsync} and {@code full_page_writes} on</td></tr>
 *   <tr><td>MariaDB</td><td>{@code innodb_flush_log_at_trx_commit} not 0</td>
 *       <td>1 or 3; {@code innodb_doublewrite} on; {@code sync_binlog} 1 where there is a binary log</td></tr>
 * </table>
 *
 * <p>H2 shows a stored {@code WRITE_DELAY}, but forgets it whenever it opens the database. The storage therefore sets it before
 * each transaction of its own, for which its user must be an administrator. Within a host's transaction it cannot: a host
 * that joins on H2 writes {@code ;WRITE_DELAY=0} into its URL.
 *
 * <p>When H2 reuses space within its file, it may not find its way to the latest commits after a kill, though they are in the
 * file: with H2 2.5.252 this took the last few acknowledged commits in 5 of some 590 kills, once in spite of a {@code CHECKPOINT
 * SYNC} after each. With {@code ;REUSE_SPACE=FALSE} in the URL, none was lost in 300; the file then grows by about 40 kB with each
 * commit, until {@code SHUTDOWN COMPACT} makes it small again. The setting belongs to the program that opens the database, and is
 * checked when the storage starts: all programs that share a database write it into their URLs. Where there are many commits, use a
 * server.
 *
 * <p>An H2 database in memory ends with its process. It is accepted as long as no level was asked for.
 */
public enum DurabilityLevel {
    /**
     * Nothing: for databases of tests, which are thrown away. What the settings would lose is written to the log once, when the
     * storage starts; servers that tests bring along often do not wait for their disks.
     */
    THROWAWAY,
    /** What was acknowledged is there after the process in which the database runs was killed. */
    PROCESS_KILL,
    /** What was acknowledged is there after the machine lost power too, as far as its disks keep what they confirm. */
    POWER_LOSS
}
