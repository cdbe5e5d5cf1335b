package org.linli.planted.unmarked;

/** Lives in a package that says nothing of null. */
public final class Unmarked {}
