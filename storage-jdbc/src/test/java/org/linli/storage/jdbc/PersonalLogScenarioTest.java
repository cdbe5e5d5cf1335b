package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;

class PersonalLogScenarioTest {
    private static final String CITIZEN_ID = "350603188001010016";

    @Test
    void what_is_logged_of_a_failed_delivery_holds_nothing_personal() {
        Linli linli = Linli.on(Databases.storage(Databases.h2InMemory(), Linli.kinds()))
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(KeyVault.ofSecret(new byte[SecretVault.MIN_BYTES]))
                .build();
        String log = logged(() -> {
            Desk desk =
                    linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
            PersonForm form =
                    PersonForm.of("欧阳某某", CITIZEN_ID, PoliticalStatus.NONE).mobile("13700004321");
            desk.once("request").people().register(form).orElseThrow();
            assertFalse(desk.people().register(form).isAccepted());
            int handled = linli.journal().deliver(10, change -> {
                throw new IllegalStateException("欧阳某某 " + CITIZEN_ID, new IOException("13700004321"));
            });
            assertEquals(0, handled);
        });
        assertTrue(
                Pattern.compile("Delivery of person 350603005004/\\S+ to default has failed with"
                                + " java.lang.IllegalStateException\\s")
                        .matcher(log)
                        .find(),
                log);
        assertTrue(log.contains("at org.linli.storage.jdbc.PersonalLogScenarioTest."), log);
        assertTrue(log.contains("Caused by: org.linli.work.delivery.UntoldException: java.io.IOException"), log);
        for (String personal : List.of("欧阳", CITIZEN_ID, "13700004321")) {
            assertFalse(log.contains(personal), log);
        }
    }

    private static String logged(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }
}
