package org.linli.planted.alliance;

import org.linli.kernel.Event;

/** An event that is no record. */
final class ClassEvent implements Event {}
