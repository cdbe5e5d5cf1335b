package org.linli.literal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kernel.Permissions;
import org.linli.kernel.Role;

/** Who may do what, as the file says. */
public final class PermissionTable {
    static final String FILE = "permissions.txt";

    private PermissionTable() {}

    /** The table of the file, which a test of roles expects. */
    public static Permissions read() {
        Map<String, Set<Role>> rows = new LinkedHashMap<>();
        for (String line : Literals.lines(FILE)) {
            String[] parts = line.split(": ", 2);
            rows.put(parts[0], Stream.of(parts[1].split(" ")).map(Role::valueOf).collect(Collectors.toSet()));
        }
        return new Permissions(rows);
    }
}
