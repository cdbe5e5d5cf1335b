package org.linli.alliance;

/** Which way a cross-appointment goes (任职方向). */
public enum PostDirection {
    /** A person of a member takes a post in the community (进入). */
    IN,
    /** A person of the community takes a post at a member (派出). */
    OUT
}
