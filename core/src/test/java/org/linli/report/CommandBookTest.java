package org.linli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Command;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Permissions;
import org.linli.kernel.Question;
import org.linli.kernel.Role;

class CommandBookTest {
    private static final Command<Period> FOUND = Command.of("alliance", "found", Period.class)
            .takes(Found.class)
            .by(Role.COMMUNITY_WORKER, Role.COMMUNITY_SECRETARY);
    private static final Command<Period> END =
            Command.of("person", "end", Period.class).takes(End.class);
    private static final Command<Period> LEAVE =
            Command.of("alliance", "leave", Period.class).by(Role.UNIT_CONTACT);

    private static final Question CARD = Question.of("person", "card").by(Role.SYSTEM, Role.COMMUNITY_WORKER);
    private static final Permissions PERMISSIONS = Permissions.of(List.of(FOUND, END, LEAVE), List.of(CARD));

    private final CommandBook book = book(PERMISSIONS);

    private record Found(String name, Id<Period> lead) {}

    private record End(LocalDate day) {}

    private static CommandBook book(Permissions permissions) {
        return new CommandBook(List.of(FOUND, END, LEAVE), List.of(CARD), permissions);
    }

    @Test
    void questions_stand_at_the_end_with_who_may_ask() {
        String page = book.markdown(Locale.ENGLISH);
        assertTrue(page.contains("| person.card | Community worker, The system |"), page);
        assertTrue(page.indexOf("## Guarded questions") > page.indexOf("person.end"));
    }

    @Test
    void who_may_is_read_from_the_table() {
        String page = book(PERMISSIONS
                        .only("person.card")
                        .with("person.end", Role.SYSTEM)
                        .without("alliance.found", Role.COMMUNITY_SECRETARY))
                .markdown(Locale.CHINESE);
        assertTrue(page.contains("| person.card | 无 |"), page);
        assertTrue(page.contains("| person.end | day: LocalDate | Period | 系统 |"), page);
        assertTrue(page.contains("| alliance.found | name: String, lead: Id\\<Period\\> | Period | 社区工作者 |"), page);
    }

    @Test
    void each_command_shows_name_parameters_outcome_and_roles() {
        assertTrue(book.markdown(Locale.ENGLISH)
                .contains(
                        "| alliance.found | name: String, lead: Id\\<Period\\> | Period | Secretary of the community's party"
                                + " organisation, Community worker |"));
        assertTrue(book.markdown(Locale.CHINESE)
                .contains("| alliance.found | name: String, lead: Id\\<Period\\> | Period | 社区党组织书记, 社区工作者 |"));
    }

    @Test
    void commands_stand_together_by_feature_in_the_order_given() {
        String page = book.markdown(Locale.ENGLISH);
        assertTrue(page.indexOf("alliance.found") < page.indexOf("alliance.leave"));
        assertTrue(page.indexOf("alliance.leave") < page.indexOf("person.end"));
        assertEquals(page.indexOf("## Co-building alliance"), page.lastIndexOf("## Co-building alliance"));
    }

    @Test
    void a_command_that_nobody_may_give_says_so() {
        assertTrue(book.markdown(Locale.ENGLISH).contains("| person.end | day: LocalDate | Period | no role |"));
    }

    @Test
    void the_page_has_the_same_commands() {
        String page = book.html(Locale.SIMPLIFIED_CHINESE);
        assertTrue(page.contains("<td>alliance.found</td><td>name: String, lead: Id&lt;Period&gt;</td>"));
        assertTrue(page.contains("<title>命令一览</title>"));
    }
}
