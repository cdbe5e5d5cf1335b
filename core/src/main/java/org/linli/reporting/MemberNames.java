package org.linli.reporting;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.StorageException;
import org.linli.work.Reading;

/** For the library's own use: the names of members, for lists, ledgers and letters. */
public final class MemberNames {
    private MemberNames() {}

    /**
     * The masked names of several members, read together.
     *
     * @param view what the transaction reads
     * @param members the members' reports
     * @return a name for each person who made one of the reports
     * @throws IllegalStateException when the host has given no vault
     * @throws StorageException when a key is missing, or a name cannot be decrypted
     */
    @SuppressWarnings("exports") // features call this from within
    public static Map<Id<Person>, String> masked(Reading view, Collection<MemberReport> members) {
        return PersonFiles.maskedNames(view, people(members));
    }

    /**
     * The whole names of several members, for their own unit, which knows them.
     *
     * @param view what the transaction reads
     * @param members the members' reports
     * @return a name for each person who made one of the reports; masked for a person who was erased or is held
     * @throws IllegalStateException when the host has given no vault
     * @throws StorageException when a key is missing, or a name cannot be decrypted
     */
    @SuppressWarnings("exports") // features call this from within
    public static Map<Id<Person>, String> whole(Reading view, Collection<MemberReport> members) {
        return PersonFiles.wholeNames(view, people(members));
    }

    private static Set<Id<Person>> people(Collection<MemberReport> members) {
        return members.stream().map(member -> member.form().person()).collect(Collectors.toSet());
    }
}
