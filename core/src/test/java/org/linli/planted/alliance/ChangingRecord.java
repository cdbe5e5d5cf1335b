package org.linli.planted.alliance;

import java.util.ArrayList;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;

/** A record of which every part can change. */
record ChangingRecord(byte[] bytes, Date day, ArrayList<String> names, AtomicLong count) {}
