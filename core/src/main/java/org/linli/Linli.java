package org.linli;

import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.DivisionLevel;
import org.linli.feature.Feature;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Permissions;
import org.linli.kernel.Question;
import org.linli.person.PersonKeys;
import org.linli.report.Rulebook;
import org.linli.storage.Kind;
import org.linli.storage.Storage;
import org.linli.work.Office;
import org.linli.work.Settings;

/**
 * The entry (邻里): the domain of community governance on a store. Immutable, and for use by any thread.
 *
 * <pre>{@code
 * Linli linli = Linli.on(MemoryStorage.create()).build();
 * Desk desk = linli.desk(DivisionCode.of("350603005004"), Actor.of(secretary, Role.COMMUNITY_SECRETARY));
 * }</pre>
 */
public final class Linli {
    private final Storage storage;
    private final Settings settings;

    Linli(Storage storage, Settings settings) {
        this.storage = storage;
        this.settings = settings;
    }

    /**
     * Begins to build Linli on a store.
     *
     * @param storage where aggregates are kept
     * @return the builder; {@link LinliBuilder#build} ends it
     */
    public static LinliBuilder on(Storage storage) {
        return new LinliBuilder(storage);
    }

    /**
     * The desk of a community for an actor.
     *
     * @param community the community's division code
     * @param actor who acts, in which role
     * @return the desk
     * @throws IllegalArgumentException when the code is not that of a community or village
     */
    public Desk desk(DivisionCode community, Actor actor) {
        if (community.level() != DivisionLevel.COMMUNITY) {
            throw new IllegalArgumentException("A desk belongs to a community or village, not to " + community);
        }
        return new Desk(Office.of(storage, settings, community, actor));
    }

    /**
     * The same on another storage, such as one that has joined a host's transaction. Its desks then neither commit nor
     * roll back nor try again. A refused command has written nothing, and returns its decision. So does a block of commands
     * that is refused before it has written anything; one that is refused afterwards throws {@link
     * org.linli.kernel.RefusedException}, upon which the host rolls back. When another transaction was faster, also with the same
     * request key, a {@link org.linli.storage.StaleVersionException} is thrown: the host rolls back and does its work again. A
     * previewed block writes nothing either: its later commands find by id what its earlier ones would have made, but lists, counts
     * and unique values do not show it.
     *
     * @param joined the storage
     * @return the entry on that storage
     */
    public Linli within(Storage joined) {
        return new Linli(joined, settings);
    }

    /**
     * Wraps people's keys anew that stand under an earlier master key, after the vault has got a new one. Called until it
     * answers 0 for every province, and when {@link #staleKeys} answers 0 too, the earlier one may be destroyed. Only keys are
     * written; what they have sealed stays as it is. A key that does not open stays as it is, and the log names it.
     *
     * @param division a community, or a division in which communities lie
     * @param most the most keys of this call, 1 to 1000
     * @return how many were wrapped anew
     * @throws IllegalStateException when the host has given no vault
     */
    public int rewrapKeys(DivisionCode division, int most) {
        return PersonKeys.rewrap(storage, settings, division, most);
    }

    /**
     * How many of people's keys stand under an earlier master key still: after {@link #rewrapKeys} has answered 0, those that do not
     * open. {@link org.linli.person.Consents#attention} names their people and the cause.
     *
     * @param division a community, or a division in which communities lie
     * @return the number
     * @throws IllegalStateException when the host has given no vault
     */
    public long staleKeys(DivisionCode division) {
        return PersonKeys.stale(storage, settings, division);
    }

    /**
     * The communities of a division in which anything was ever written down, by code: what the host's own program goes through at
     * night. Like the journal it knows no actor; it tells codes of divisions, and nothing of what is there.
     *
     * <pre>{@code
     * Optional<DivisionCode> last = Optional.empty();
     * List<DivisionCode> some;
     * do {
     *     some = linli.communities(district, last, 100);
     *     some.forEach(community -> tidy(linli.desk(community, program)));
     *     last = some.isEmpty() ? last : Optional.of(some.get(some.size() - 1));
     * } while (!some.isEmpty());
     * }</pre>
     *
     * @param division a community, or a division in which communities lie
     * @param after the last one of the answer before; empty for the first
     * @param most how many at most, 1 to 1000
     * @return their codes; empty when there are no more
     * @throws IllegalArgumentException when {@code most} is out of bounds
     */
    public List<DivisionCode> communities(DivisionCode division, Optional<DivisionCode> after, int most) {
        return KnownCommunities.in(storage, settings, division, after, most);
    }

    /**
     * The journal: history, delivery, proof.
     *
     * @return the journal
     */
    public Journal journal() {
        return new Journal(storage, settings);
    }

    /** {@return who may do what here: the host's table, or the usual one} */
    public Permissions permissions() {
        return settings.permissions();
    }

    /** {@return the table of who may do what, unless the host says otherwise} */
    public static Permissions usualPermissions() {
        return Registry.PERMISSIONS;
    }

    /** {@return every guarded question: those that tell about people by name, or about what each of them does} */
    public static List<Question> questions() {
        return Registry.QUESTIONS;
    }

    /** {@return what each package of the library brings, in the order of documents} */
    public static List<Feature> features() {
        return Registry.FEATURES;
    }

    /** {@return every rule of the library as a document, a chapter for each feature that has rules} */
    public static Rulebook rulebook() {
        return Rulebook.of(Registry.FEATURES);
    }

    /** {@return every public command: documents are drawn from this list, and test harnesses walk it} */
    public static List<Command<?>> commands() {
        return Registry.COMMANDS;
    }

    /** {@return every kind that the library stores, its own bookkeeping included: what a schema must hold} */
    public static List<Kind<?>> kinds() {
        return Registry.KINDS;
    }
}
