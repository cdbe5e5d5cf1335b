package org.linli.kernel;

/**
 * Something that has happened (事件). Each feature has one sealed interface of events; every event is a record that holds
 * ids and figures, never personal data, and is kept in the journal for good.
 */
public interface Event {}
