package org.linli.kernel;

/**
 * Something that still hangs on what is to be closed (关联事项), with the way out.
 *
 * @param kind what it is
 * @param id its id
 * @param name how users call it; of a person, masked
 * @param command key of the command that ends the tie, such as {@code gridPosts.end}
 */
public record OpenTie(Label kind, String id, String name, String command) {
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
        return new OpenTie(new Label("kind." + kind), id.value(), name, way.key());
    }

    /** {@return what users call the command that ends the tie} */
    public Label way() {
        return new Label("command." + command);
    }
}
