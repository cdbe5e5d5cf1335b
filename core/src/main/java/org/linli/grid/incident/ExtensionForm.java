package org.linli.grid.incident;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * More time for an incident, as it is asked for (延期申请).
 *
 * <pre>{@code
 * ExtensionForm.of(5).because("等待鉴定").grantedBy("示例街道办事处")
 * }</pre>
 *
 * @param workingDays how many working days, counted from the end in force
 * @param reason why
 * @param approvedBy the body or office that has approved it; not a person
 */
public record ExtensionForm(int workingDays, String reason, String approvedBy) implements Form {
    /**
     * So many working days, still without a reason and an approval.
     *
     * @param workingDays how many, counted from the end in force
     * @return the form
     */
    public static ExtensionForm of(int workingDays) {
        return new ExtensionForm(workingDays, "", "");
    }

    /**
     * The form with its reason.
     *
     * @param reason why
     * @return the form
     */
    public ExtensionForm because(String reason) {
        return new ExtensionForm(workingDays, reason, approvedBy);
    }

    /**
     * The form with its approval.
     *
     * @param body the body or office that has approved it; not a person
     * @return the form
     */
    public ExtensionForm grantedBy(String body) {
        return new ExtensionForm(workingDays, reason, body);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "ExtensionForm of " + workingDays + " working days";
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        inspection.read(PlainText.requireLines("reason", reason, Incident.MAX_NOTE));
        inspection.read(PlainText.require("approvedBy", approvedBy, Incident.MAX_NOTE));
        return inspection.findings();
    }
}
