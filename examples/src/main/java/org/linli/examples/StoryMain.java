package org.linli.examples;

import org.linli.kernel.Role;

/** The story of a community, from its first day. */
public final class StoryMain {
    private StoryMain() {}

    /** Tells the story. */
    public static void main(String[] args) {
        System.out.println("丽景社区 " + Role.values().length);
    }
}
