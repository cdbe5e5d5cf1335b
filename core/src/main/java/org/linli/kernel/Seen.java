package org.linli.kernel;

/**
 * What is shown of something, with the mark that it had (所见与标记): {@code desk.expecting} takes the mark, and then decides only when
 * nothing has changed since. The mark moves with each edit, and with nothing else.
 *
 * @param shown what is shown
 * @param mark 64 hexadecimal digits, which tell nothing but that something was changed; serves as an {@code ETag}
 * @param <T> what is shown
 */
public record Seen<T>(T shown, String mark) {}
