package org.linli.kernel;

/**
 * Why a breach of a rule refuses (不予办理的理由). There is no other reason: a norm of practice, of a place or of this library warns or
 * hints, until a layer of a community's charter makes it binding there.
 */
public enum Ground {
    /** A statute that was read forbids it. */
    STATUTE,
    /** Numbers or days that cannot be. */
    ARITHMETIC,
    /** It contradicts what is on record, a step of a life cycle, or a limit that a record sets for itself. */
    RECORD,
    /** The person who acts may not do this. */
    PERMISSION
}
