package org.jalon.plugin.packed;

import java.util.Set;
import java.util.TreeSet;

/**
 * A class or member that byte code names; name and descriptor are empty for a class.
 *
 * @param owner the class, with dots
 */
record Reference(String owner, String name, String descriptor) implements Comparable<Reference> {

    static Reference toType(String owner) {
        return new Reference(owner, "", "");
    }

    boolean isType() {
        return name.isEmpty();
    }

    String packageName() {
        return owner.substring(0, Math.max(0, owner.lastIndexOf('.')));
    }

    /** Those whose owner lies below one of the packages. */
    static Set<Reference> below(Set<Reference> references, String... packages) {
        Set<Reference> found = new TreeSet<>();
        for (Reference reference : references) {
            for (String start : packages) {
                if (reference.owner.startsWith(start + ".")) {
                    found.add(reference);
                }
            }
        }
        return found;
    }

    @Override
    public int compareTo(Reference other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return isType() ? owner : owner + "#" + name + descriptor;
    }
}
