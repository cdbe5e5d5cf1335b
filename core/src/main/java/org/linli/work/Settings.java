package org.linli.work;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.linli.calendar.CivilTime;
import org.linli.calendar.WorkCalendar;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.code.GridCodeScheme;
import org.linli.kernel.IndexKey;
import org.linli.kernel.Permissions;
import org.linli.storage.CanonicalText;
import org.linli.storage.Kind;
import org.linli.vault.Sealer;

/**
 * What all commands share.
 *
 * @param clock where time comes from
 * @param calendar which days are working days
 * @param citizenIds how old a person with a citizen id may be
 * @param gridCodes how grids are coded
 * @param ids gives ids that were never given before
 * @param indexKey the key of blind indexes and marks, when the host has given a vault
 * @param sealer seals and opens personal data, when the host has given a vault
 * @param people the keys of people, under which texts about them are sealed
 * @param pageKey the key of page tokens
 * @param permissions who may do what
 * @param kinds every kind with a journal, whose events answers and readers name
 * @param reliances what features have built on aggregates of those below them
 * @param retries how long a command is tried again when another was faster
 * @param answersKept how long the answer to a request key is kept
 * @param leaseLength how long a deliverer has an aggregate for itself
 * @param deliveryAttempts how often a delivery is tried before it is parked
 * @param tie whether the vault was seen to be the store's
 */
public record Settings(
        Clock clock,
        WorkCalendar calendar,
        CitizenIdPolicy citizenIds,
        GridCodeScheme gridCodes,
        Supplier<String> ids,
        Optional<IndexKey> indexKey,
        Optional<Sealer> sealer,
        PersonalKeys people,
        IndexKey pageKey,
        Permissions permissions,
        List<Kind<?>> kinds,
        List<Reliance<?>> reliances,
        Patience retries,
        Duration answersKept,
        Duration leaseLength,
        int deliveryAttempts,
        VaultTie tie) {
    /** Where records live that belong to the whole store: the code of the whole country. */
    public static final DivisionCode STORE = DivisionCode.ofPrefix("10");

    /** Copies the lists. */
    public Settings {
        kinds = List.copyOf(kinds);
        reliances = List.copyOf(reliances);
    }

    /** The key of blind indexes; an {@link IllegalStateException} tells the host that it has given none. */
    IndexKey requireIndexKey() {
        return indexKey.orElseThrow(() ->
                new IllegalStateException("People are found by a blind index: give Linli a vault when it is built"));
    }

    /**
     * What seals and opens personal data.
     *
     * @return the sealer
     * @throws IllegalStateException when the host has given no vault
     */
    public Sealer requireSealer() {
        return sealer.orElseThrow(
                () -> new IllegalStateException("Personal data are sealed: give Linli a vault when it is built"));
    }

    /** {@return the present instant, in the microseconds that every store keeps} */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The day of an instant.
     *
     * @param instant the instant
     * @return the day by the civil time of China
     */
    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, CivilTime.CHINA);
    }

    /**
     * The digest of an aggregate as it is stored.
     *
     * @param kind its kind
     * @param aggregate the aggregate
     * @param <A> the same
     * @return the digest, keyed where there is an index key
     */
    public <A> String stateOf(Kind<A> kind, A aggregate) {
        return indexKey.map(key -> key.mark("state", CanonicalText.of(kind.write(aggregate))))
                .orElseGet(() -> plainStateOf(kind, aggregate));
    }

    /** The digest without a key, as it was written before the store was tied to a vault. */
    static <A> String plainStateOf(Kind<A> kind, A aggregate) {
        return Hashing.sha256()
                .hashString(CanonicalText.of(kind.write(aggregate)), StandardCharsets.UTF_8)
                .toString();
    }
}
