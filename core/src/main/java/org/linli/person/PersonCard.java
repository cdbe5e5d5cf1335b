package org.linli.person;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * A person as lists show her or him (人员卡片): masked, so that it may be stored with answers and shown to anybody at work.
 *
 * @param id the id
 * @param name masked name
 * @param citizenId masked citizen id
 * @param mobile masked mobile number, where known
 * @param politicalStatus political status
 * @param employer the organisation for which the person works, if any
 */
public record PersonCard(
        Id<Person> id,
        String name,
        String citizenId,
        Optional<String> mobile,
        PoliticalStatus politicalStatus,
        Optional<Id<Organisation>> employer) {}
