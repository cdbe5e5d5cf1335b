package org.linli.kernel;

/** How sure the source of a rule is. What is not {@link #VERIFIED} is never called a national norm. */
public enum Evidence {
    /** Told by the story of the community that the library started from. */
    STORY("S"),
    /** Verified in the primary text of a statute or standard. */
    VERIFIED("V"),
    /** Set by the charter of the community in question, or by a layer of it: it binds there, and nowhere else. */
    CHARTER("C"),
    /** Practice of a named place: an example, not a norm. */
    LOCAL("L"),
    /** General knowledge of the field, not verified in a primary text. */
    GENERAL("G"),
    /** A decision of this library's design. */
    DESIGN("D");

    private final String tag;

    Evidence(String tag) {
        this.tag = tag;
    }

    /** {@return the one-letter tag that documents show} */
    public String tag() {
        return tag;
    }
}
