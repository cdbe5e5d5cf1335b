package org.linli;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.linli.calendar.WorkCalendar;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.GridCodeScheme;
import org.linli.kernel.IndexKey;
import org.linli.kernel.Permissions;
import org.linli.person.PersonTexts;
import org.linli.storage.Storage;
import org.linli.vault.KeyVault;
import org.linli.vault.Sealer;
import org.linli.work.Patience;
import org.linli.work.Settings;
import org.linli.work.VaultTie;

/** The settings of Linli, each with a default. Not for use by several threads. */
public final class LinliBuilder {
    private static final Duration SHORTEST_KEPT = Duration.of(1, ChronoUnit.MICROS);
    private static final Duration LONGEST_KEPT = Duration.ofDays(3650);
    private static final Duration LONGEST_RETRY = Duration.ofHours(1);

    private final Storage storage;
    private Clock clock = Clock.systemUTC();
    private WorkCalendar calendar = WorkCalendar.china();
    private CitizenIdPolicy citizenIds = CitizenIdPolicy.standard();
    private GridCodeScheme gridCodes = GridCodeScheme.fifteenDigits();
    private Optional<Supplier<String>> ids = Optional.empty();
    private Permissions permissions = Registry.PERMISSIONS;
    private Optional<SecureRandom> secureRandom = Optional.empty();
    private Optional<KeyVault> vault = Optional.empty();
    private Duration retryFor = Duration.ofSeconds(30);
    private Duration answersKept = Duration.ofDays(7);
    private Duration leaseLength = Duration.ofMinutes(5);
    private int deliveryAttempts = 10;

    LinliBuilder(Storage storage) {
        this.storage = storage;
    }

    /**
     * Where time comes from.
     *
     * @param source the clock; its zone does not matter, for a day begins and ends by the civil time of China, wherever the
     *     program runs
     * @return this
     */
    public LinliBuilder clock(Clock source) {
        this.clock = source;
        return this;
    }

    /**
     * Which days are working days.
     *
     * @param days the calendar; that of mainland China unless told otherwise
     * @return this
     */
    public LinliBuilder calendar(WorkCalendar days) {
        this.calendar = days;
        return this;
    }

    /**
     * How old a person with a citizen id may be.
     *
     * @param policy 130 years unless told otherwise
     * @return this
     */
    public LinliBuilder citizenIds(CitizenIdPolicy policy) {
        this.citizenIds = policy;
        return this;
    }

    /**
     * How grids are coded.
     *
     * @param scheme fifteen digits, the community's twelve and three of the grid, unless told otherwise
     * @return this
     */
    public LinliBuilder gridCodes(GridCodeScheme scheme) {
        this.gridCodes = scheme;
        return this;
    }

    /**
     * Where new ids come from.
     *
     * @param source gives a text in the form of an {@link org.linli.kernel.Id} that it never gave before; safe for use by
     *     many threads
     * @return this
     */
    public LinliBuilder ids(Supplier<String> source) {
        this.ids = Optional.of(source);
        return this;
    }

    /**
     * Where the keys of personal data live: under them people are sealed and found again, requests told apart and page tokens
     * marked. Without one, all that has to do with people throws {@link IllegalStateException}, for Linli never stores them
     * in the clear. Several programs on one store need the same: the first command ties the store to the vault, and with
     * another one, or without one, every later command throws {@link IllegalStateException}, and with another one every
     * question too. A program without a vault may ask a tied store what is not personal.
     *
     * @param keys the host's vault; {@link KeyVault#ofSecret} makes one out of a secret
     * @return this
     */
    public LinliBuilder vault(KeyVault keys) {
        this.vault = Optional.of(keys);
        return this;
    }

    /**
     * Where data keys and nonces come from, such as a hardware module (密码机): one who can foresee it can open what is sealed.
     *
     * @param source the platform's own unless told otherwise; safe for use by many threads
     * @return this
     */
    public LinliBuilder secureRandom(SecureRandom source) {
        this.secureRandom = Optional.of(source);
        return this;
    }

    /**
     * Who may do what.
     *
     * @param table the host's own, in which all that has no row is denied; {@link Linli#usualPermissions} unless told otherwise
     * @return this
     * @throws IllegalArgumentException when a row is of no command and no guarded question
     */
    public LinliBuilder permissions(Permissions table) {
        table.rows().keySet().forEach(Registry.PERMISSIONS::rolesFor);
        this.permissions = table;
        return this;
    }

    /**
     * How long a command is tried again while others are faster, from its first attempt on. From the second attempt on what it
     * guards and changes is locked first, where the store can; so callers who want the same take turns. When the time is over,
     * the caller gets a {@link org.linli.storage.StaleVersionException}. Within a host's transaction nothing is tried again.
     *
     * @param time nothing, for one attempt alone, to one hour; 30 seconds unless told otherwise
     * @return this
     * @throws IllegalArgumentException when out of bounds
     */
    public LinliBuilder retryFor(Duration time) {
        boolean fits = !time.isNegative() && time.compareTo(LONGEST_RETRY) <= 0;
        require(fits, "A command is tried again for nothing to one hour, not for " + time);
        this.retryFor = time;
        return this;
    }

    /**
     * How long the answer to a request key is kept.
     *
     * @param time at least a microsecond, at most ten years; 7 days unless told otherwise
     * @return this
     * @throws IllegalArgumentException when out of bounds
     */
    public LinliBuilder answersKept(Duration time) {
        this.answersKept = requireLasting(time);
        return this;
    }

    /**
     * How long a deliverer has an aggregate for itself: longer than a handler ever takes with one batch.
     *
     * @param time at least a microsecond, at most ten years; 5 minutes unless told otherwise
     * @return this
     * @throws IllegalArgumentException when out of bounds
     */
    public LinliBuilder leaseLength(Duration time) {
        this.leaseLength = requireLasting(time);
        return this;
    }

    /**
     * How often the delivery of a change is tried before its aggregate is parked.
     *
     * @param most at least 1; 10 unless told otherwise
     * @return this
     * @throws IllegalArgumentException when below 1
     */
    public LinliBuilder deliveryAttempts(int most) {
        require(most >= 1, "A delivery is tried at least once, not " + most + " times");
        this.deliveryAttempts = most;
        return this;
    }

    /** {@return the entry} */
    public Linli build() {
        SecureRandom random = secureRandom.orElseGet(SecureRandom::new);
        Optional<IndexKey> indexKey = vault.map(KeyVault::indexKey);
        Settings settings = new Settings(
                clock,
                calendar,
                citizenIds,
                gridCodes,
                ids.orElseGet(() -> new TimeOrderedIds(clock, random)),
                indexKey,
                vault.map(keys -> secureRandom
                        .map(source -> Sealer.of(keys, source))
                        .orElseGet(() -> Sealer.drawingAhead(keys, random))),
                new PersonTexts(),
                indexKey.orElseGet(() -> freshKey(random)),
                permissions,
                Registry.KINDS,
                Registry.RELIANCES,
                new Patience(retryFor, System::nanoTime, random),
                answersKept,
                leaseLength,
                deliveryAttempts,
                new VaultTie());
        return new Linli(storage, settings);
    }

    /** Without a vault of the host, page tokens are good for as long as the program runs. */
    private static IndexKey freshKey(SecureRandom secureRandom) {
        byte[] secret = new byte[IndexKey.MIN_BYTES];
        secureRandom.nextBytes(secret);
        return IndexKey.of(secret);
    }

    private static Duration requireLasting(Duration time) {
        boolean fits = time.compareTo(SHORTEST_KEPT) >= 0 && time.compareTo(LONGEST_KEPT) <= 0;
        require(fits, "A time is at least a microsecond and at most ten years, not " + time);
        // What is added to an instant is as fine as stores keep it.
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
