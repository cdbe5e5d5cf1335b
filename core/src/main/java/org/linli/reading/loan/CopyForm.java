package org.linli.reading.loan;

import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.reading.ReadingSpace;
import org.linli.reading.Title;

/**
 * A copy as it is written (图书登记).
 *
 * @param title of which title it is
 * @param barcode its barcode, 1 to {@value #MAX_BARCODE} characters; zeros in front stay
 * @param owner whose it is
 * @param space where it stands
 * @param restricted whether only who studies may borrow it
 * @param batch with which batch of the district library it came
 */
public record CopyForm(
        Id<Title> title,
        String barcode,
        CopyOwner owner,
        Id<ReadingSpace> space,
        boolean restricted,
        Optional<Id<RotationBatch>> batch)
        implements Form {
    /** The longest barcode. */
    public static final int MAX_BARCODE = 30;

    /**
     * A copy of the community.
     *
     * @param title of which title it is
     * @param barcode its barcode
     * @param space where it stands
     * @return the form
     */
    public static CopyForm of(Id<Title> title, String barcode, Id<ReadingSpace> space) {
        return new CopyForm(title, barcode, CopyOwner.LOCAL, space, false, Optional.empty());
    }

    /**
     * The same with another barcode.
     *
     * @param other as written
     * @return the form
     */
    public CopyForm barcode(String other) {
        return new CopyForm(title, other, owner, space, restricted, batch);
    }

    /** {@return the same, of the district library, not of a batch (通借)} */
    public CopyForm ofDistrict() {
        return new CopyForm(title, barcode, CopyOwner.DISTRICT_LIBRARY, space, restricted, Optional.empty());
    }

    /**
     * The same, of the district library, of a batch.
     *
     * @param other which
     * @return the form
     */
    public CopyForm in(Id<RotationBatch> other) {
        return new CopyForm(title, barcode, CopyOwner.DISTRICT_LIBRARY, space, restricted, Optional.of(other));
    }

    /** {@return the same, for those who study alone} */
    public CopyForm restrictedToResearch() {
        return new CopyForm(title, barcode, owner, space, true, batch);
    }

    /** With its barcode as it is kept, once that can be read. */
    Optional<CopyForm> read(Inspection inspection) {
        return inspection
                .ask(CopyRules.BATCH, this)
                .read(PlainText.require("barcode", barcode, MAX_BARCODE))
                .map(this::barcode);
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.require("barcode", barcode, MAX_BARCODE).findings();
    }
}
