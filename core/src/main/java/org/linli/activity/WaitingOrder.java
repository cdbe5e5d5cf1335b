package org.linli.activity;

/** Who moves up when places fall free (递补规则). */
public enum WaitingOrder {
    /** The first in the line; a group that is too large is asked, and not overtaken (按顺序). */
    IN_ORDER,
    /** The first in the line for whom the places are enough (按可容纳人数). */
    FIRST_THAT_FITS
}
