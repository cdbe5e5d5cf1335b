package org.linli.charter;

import java.util.List;
import org.linli.kernel.Basis;

/**
 * Which layer of a charter gave a figure (数值来源), for texts that name it.
 *
 * @param layer the layer; {@link CharterLayer#NATIONAL} where none has set the parameter
 * @param body the body that approved the layer; empty for the nation
 * @param basis where the national figure comes from; empty for a figure that a layer has set
 */
public record FigureSource(CharterLayer layer, String body, List<Basis> basis) {
    /** Copies the list. */
    public FigureSource {
        basis = List.copyOf(basis);
    }
}
