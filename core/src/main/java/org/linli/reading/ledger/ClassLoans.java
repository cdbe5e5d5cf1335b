package org.linli.reading.ledger;

/**
 * What was lent of a class of titles (分类借阅量).
 *
 * @param category the class
 * @param loans how many copies were lent, each time counted
 */
public record ClassLoans(String category, long loans) {}
