package org.linli.planted.outside;

/** Talks to whoever sits at the console. */
final class WritesToConsole {
    private WritesToConsole() {}

    static void all(Exception e) {
        System.out.println("out");
        System.err.println("err");
        e.printStackTrace();
    }
}
