package org.jalon.host.jirarest;

import org.jalon.host.HostGap;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a caller wants expanded. Jira ignores what it does not know; what only the host does not
 * know is missed.
 */
final class Expansion {
    private Expansion() {}

    /**
     * @param expandable all that Jira expands there
     * @param known the part of it that the host does, too
     */
    static List<String> of(
            String where, List<String> asked, Set<String> expandable, Set<String> known) {
        List<String> names =
                asked.stream()
                        .flatMap(part -> Arrays.stream(part.split(",")))
                        .map(String::trim)
                        .toList();
        for (String name : names) {
            if (expandable.contains(name) && !known.contains(name)) {
                throw new HostGap("/rest/api/2/" + where, "expand=" + name);
            }
        }
        return names.stream().filter(known::contains).toList();
    }
}
