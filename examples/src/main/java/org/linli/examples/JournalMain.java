package org.linli.examples;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Map;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationEvent;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.seal.Seal;
import org.linli.seal.SealSigner;
import org.linli.seal.SealVerifier;
import org.linli.seal.SignedSeal;
import org.linli.storage.Change;
import org.linli.storage.Ref;
import org.linli.storage.memory.MemoryStorage;

/** The journal: history, proof, a signed seal, and delivery to other programs. */
public final class JournalMain {
    private JournalMain() {}

    /**
     * Changes something and delivers the changes.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        Linli linli = Linli.on(MemoryStorage.create()).build();
        DivisionCode community = DivisionCode.of("350603005004");
        Desk desk = linli.desk(community, Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));
        Id<Organisation> school = desk.organisations()
                .register(OrganisationForm.of("示例小学", OrganisationKind.SCHOOL))
                .orElseThrow()
                .id();
        desk.organisations().addAlias(school, "示例实验小学").orElseThrow();

        Ref<Organisation> ref = Ref.of(community, school);
        for (Change change : linli.journal().history(Organisation.KIND, ref, 0, 100)) {
            System.out.println(change.version().number() + "  " + change.entry().command() + "  by "
                    + change.entry().actor().who());
        }
        System.out.println("链完整 whole: "
                + linli.journal().firstBroken(Organisation.KIND, ref).isEmpty());

        // The private key belongs to a person who does not run the database.
        KeyPair host = pair();
        String kept = linli.journal()
                .seal(community)
                .signedBy(SealSigner.ed25519("2022", host))
                .text();
        SealVerifier trusted = SealVerifier.ed25519(Map.of("2022", host.getPublic()));
        Seal seal = SignedSeal.parse(kept).verify(trusted).orElseThrow();
        System.out.println("封存 sealed: " + seal.leaves().size() + ", broken since: "
                + linli.journal().brokenSince(seal).size());
        System.out.println(
                SignedSeal.parse(kept.replace("/2/", "/3/")).verify(trusted).explain(Locale.SIMPLIFIED_CHINESE));

        int delivered = linli.journal().deliver(100, JournalMain::handle);
        System.out.println(
                "投递 delivered: " + delivered + ", then " + linli.journal().deliver(100, JournalMain::handle));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void handle(Change change) {
        if (change.kind().equals(Organisation.KIND.name())) {
            change.events(Organisation.KIND, OrganisationEvent.class).forEach(JournalMain::told);
        }
    }

    private static void told(OrganisationEvent event) {
        if (event instanceof OrganisationEvent.OrganisationAliasAdded added) {
            System.out.println("  another name: " + added.alias());
        } else if (event instanceof OrganisationEvent.OrganisationRegistered registered) {
            System.out.println("  registered: " + registered.name());
        }
    }
}
