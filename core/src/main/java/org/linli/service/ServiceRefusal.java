package org.linli.service;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * Why a request is refused, and where the requester can go instead (不予受理或办理告知).
 *
 * @param reason why, 1 to {@value ServiceRequest#MAX_NOTE} characters
 * @param route where to go instead, 1 to {@value ServiceRequest#MAX_NOTE} characters
 */
public record ServiceRefusal(String reason, String route) implements Form {
    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        inspection.read(PlainText.requireLines("reason", reason, ServiceRequest.MAX_NOTE));
        inspection.read(PlainText.requireLines("route", route, ServiceRequest.MAX_NOTE));
        return inspection.findings();
    }

    /** Leaves out what was written. */
    @Override
    public String toString() {
        return "refusal";
    }
}
