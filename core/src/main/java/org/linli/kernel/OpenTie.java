package org.linli.kernel;

/**
 * Something that still hangs on what is to be closed (关联事项), with the way out.
 *
 * @param kind what it is
 * @param id its id
 * @param name how users call it; of a person, masked
 * @param way the command that ends the tie
 */
public record OpenTie(Label kind, String id, String name, Label way) {
    /**
     * A tie.
     *
     * @param kind the stored name of the kind of what hangs on it
     * @param id its id
     * @param name how users call it; of a person, masked
     * @param way the command that ends the tie
     * @return the tie
     */
    public static OpenTie of(String kind, Id<?> id, String name, Command<?> way) {
        return new OpenTie(new Label("kind." + kind), id.value(), name, new Label("command." + way.key()));
    }
}
