package org.linli.reading.loan;

/** Whose a copy is (图书归属). Its owner says for how long it is lent. */
public enum CopyOwner {
    /** The community (社区). */
    LOCAL,
    /** The library of the county or district (区图书馆). */
    DISTRICT_LIBRARY
}
